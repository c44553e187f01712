package org.stemma.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.name.Entity;
import org.stemma.name.Genders;
import org.stemma.name.Names;
import org.stemma.name.Role;

/// Tells whether somebody cited may be called by a description, by the words they were brought in
/// with and by the roles that the story gives them.
record Callings(Names names) {
  /// Whether an unnamed one was described so before.
  boolean isDescribedAs(Speaker speaker, Calling calling) {
    return speaker.kind() != Link.Kind.PERSON
        && speaker.head().equals(calling.head())
        && speaker.plural() == calling.plural()
        && words(speaker.name()).containsAll(calling.telling());
  }

  /// Whether the story gives a person this role, or an office is called by it.
  boolean bears(Speaker speaker, Calling calling) {
    boolean called = speaker.kind() != Link.Kind.UNNAMED && isOf(speaker.name(), calling);
    return called || titles(speaker).stream().anyMatch(r -> isOf(r, calling));
  }

  /// Whether nothing speaks against it: the description says of nobody in particular what he is,
  /// or no other role is known.
  boolean mayBe(Speaker speaker, Calling calling) {
    boolean anybody = SourceWords.isAnybody(calling.head());
    return anybody || bears(speaker, calling) || (!calling.owner() && roles(speaker).isEmpty());
  }

  /// `m` or `f` where titles, a given name or the noun that describes somebody tell.
  Optional<String> gender(Speaker speaker) {
    return speaker.kind() == Link.Kind.PERSON
        ? speaker
            .entity()
            .flatMap(names::find)
            .filter(e -> e.kind() == Entity.Kind.PERSON)
            .flatMap(Genders::of)
            .or(() -> Genders.ofName(speaker.name()))
        : Genders.ofNoun(speaker.head());
  }

  private static boolean isOf(String role, Calling calling) {
    Set<String> words = words(role);
    return words.contains(calling.head()) && words.containsAll(calling.telling());
  }

  /// What the story calls somebody: a person by roles, a body by its names.
  private List<String> titles(Speaker speaker) {
    Optional<Entity> body =
        speaker.entity().flatMap(names::find).filter(e -> e.kind() == Entity.Kind.ORGANISATION);
    return body.map(e -> List.copyOf(e.aliases())).orElseGet(() -> roles(speaker));
  }

  private List<String> roles(Speaker speaker) {
    return speaker
        .entity()
        .flatMap(names::find)
        .filter(e -> e.kind() == Entity.Kind.PERSON)
        .map(e -> e.roles().stream().map(Role::words).toList())
        .orElse(List.of());
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)));
  }
}
