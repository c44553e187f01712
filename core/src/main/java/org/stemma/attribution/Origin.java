package org.stemma.attribution;

import java.util.Set;
import java.util.TreeSet;

/// Whose word something is, as far as the report tells.
///
/// @param key the name under which origins are told apart: a named person or body is one
/// everywhere, a described one is one under the same description, one of whom hardly anything is
/// said is the outlet's own
/// @param words what the name or description says, fillers left out
public record Origin(String key, Standing standing, Set<String> words) {
  /// How well an origin is told.
  public enum Standing {
    /// By name, or by an office that one person holds.
    NAMED,
    /// By words that say who it is: "a former employee".
    DESCRIBED,
    /// By words that hardly say more than that somebody speaks: "investigators".
    VAGUE,
    /// By words that fit everybody who speaks to reporters: "officials", "they".
    GENERIC,
    /// By the house of news that had it from somebody.
    HOUSE
  }

  public Origin {
    words = Set.copyOf(words);
  }

  /// A house of news that had it from somebody it does not tell.
  public static Origin house(String name) {
    return new Origin(name, Standing.HOUSE, OriginLexicon.words(name));
  }

  /// Whether somebody may call it so: by its key, or in words that say the same.
  public boolean isCalled(String given) {
    return key.equalsIgnoreCase(given)
        || !words.isEmpty() && words.equals(OriginLexicon.words(given));
  }

  /// The same origin under the name that somebody has given it.
  public Origin called(String given) {
    return new Origin(given, isOpen() ? Standing.DESCRIBED : standing, OriginLexicon.words(given));
  }

  public boolean isNamed() {
    return standing == Standing.NAMED;
  }

  /// Whether it is open whose word it is.
  public boolean isOpen() {
    return switch (standing) {
      case NAMED, DESCRIBED -> false;
      case VAGUE, GENERIC, HOUSE -> true;
    };
  }

  /// Whether everything it says, the other says too, and more; a name is no short description.
  public boolean isShortFor(Origin other) {
    return !words.isEmpty()
        && (other.isNamed() || !isNamed())
        && other.words.size() > words.size()
        && other.words.containsAll(words);
  }

  /// Whether the two descriptions may mean the same people: they share a word, or a class of words.
  public boolean mayBe(Origin other) {
    Set<String> shared = new TreeSet<>(OriginLexicon.classes(words));
    shared.retainAll(OriginLexicon.classes(other.words));
    return !shared.isEmpty();
  }
}
