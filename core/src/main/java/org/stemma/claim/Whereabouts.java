package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.attribution.Hedge;
import org.stemma.collate.Events;
import org.stemma.language.Token;
import org.stemma.text.Resource;

/// Who has left a place, and who is said to be there still: the two exclude each other, though
/// the one is only possible. Read from `whereabouts.lexicon`.
final class Whereabouts {
  private static final Map<String, Set<String>> CLASSES = read();
  private static final Set<String> WITHIN = Set.of("in", "inside", "within", "at");

  /// Somebody at a place, or gone from it.
  ///
  /// @param places keys of the places named in the clause
  /// @param noun whether it calls the place "the city" or the like
  private record Stay(Profile by, String who, Set<String> places, boolean noun) {}

  private Whereabouts() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Resource.rows(Whereabouts.class, "whereabouts.lexicon")) {
      classes.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return classes;
  }

  private static boolean is(String of, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return CLASSES.getOrDefault(of, Set.of()).contains(lemma);
  }

  /// Every two of different reports.
  static List<Rivalry> of(List<Profile> profiles) {
    List<Stay> gone = profiles.stream().flatMap(p -> departure(p).stream()).toList();
    List<Stay> there = profiles.stream().flatMap(p -> presence(p).stream()).toList();
    List<Rivalry> found = new ArrayList<>();
    for (Stay a : gone) {
      for (Stay b : there) {
        if (a.who().equals(b.who())
            && areOfOnePlace(a, b)
            && Rivals.areOfTwoReports(a.by(), b.by())) {
          found.add(rivalry(a, b));
        }
      }
    }
    return found;
  }

  private static Rivalry rivalry(Stay gone, Stay there) {
    return new Rivalry(
        Contrast.Slot.EXISTENCE,
        "stays " + gone.who(),
        gone.by(),
        there.by(),
        Rivalry.Answer.of("having left"),
        Rivalry.Answer.of("being there still"),
        new java.util.TreeMap<>());
  }

  /// "The city" is the place told of before.
  private static boolean areOfOnePlace(Stay a, Stay b) {
    boolean named = !a.places().isEmpty() && !b.places().isEmpty();
    return named ? Profile.meet(a.places(), b.places()) : a.noun() || b.noun();
  }

  private static Optional<Stay> departure(Profile p) {
    Proposition said = p.proposition();
    boolean leaves = said.deed().filter(Whereabouts::isDone).isPresent() && said.isPlain();
    return leaves && Rivals.isMeant(p.assertion()) && !p.isNegative() ? stay(p) : Optional.empty();
  }

  /// "Has left", not "to leave".
  private static boolean isDone(Token deed) {
    boolean leaving = Events.of(deed).filter("leave"::equals).isPresent();
    return leaving && deed.isVerb() && !deed.tag().equals("VB");
  }

  private static Optional<Stay> presence(Profile p) {
    boolean meant =
        Rivals.isTold(p.assertion())
            && p.assertion().hedge().compareTo(Hedge.POSSIBLE) <= 0
            && !p.isNegative();
    return meant && isThere(p.proposition()) ? stay(p) : Optional.empty();
  }

  /// Whether it tells that somebody is still within something.
  private static boolean isThere(Proposition p) {
    List<Token> tokens =
        p.wording().sentence().within(p.assertion().where().span()).stream()
            .filter(t -> !t.tag().startsWith("RB"))
            .toList();
    boolean still = p.printed().contains("still");
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean verb = is("stay", tokens.get(i)) || still && is("being", tokens.get(i));
      if (verb && WITHIN.contains(tokens.get(i + 1).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// Only of somebody who is known by name, at a place that is named or meant.
  private static Optional<Stay> stay(Profile p) {
    Proposition said = p.proposition();
    boolean noun =
        said.wording().sentence().within(p.assertion().where().span()).stream()
            .anyMatch(t -> is("place", t));
    boolean known = said.agent().filter(a -> a.startsWith("E")).isPresent();
    return known && (noun || !said.places().isEmpty())
        ? Optional.of(new Stay(p, said.agent().get(), new TreeSet<>(said.places()), noun))
        : Optional.empty();
  }
}
