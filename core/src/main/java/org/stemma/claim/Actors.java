package org.stemma.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.stemma.name.Entity;

/// Whether two who are said to do one thing exclude each other: both are named, of one kind,
/// and never meant together.
final class Actors {
  private static final double SAME_DEED = Feature.weights().threshold("words-of-one-deed");

  private final Sites sites;

  Actors(Sites sites) {
    this.sites = sites;
  }

  boolean areApart(Proposition x, Proposition y) {
    Optional<Entity> a = sites.entity(x.agent().orElse(""));
    Optional<Entity> b = sites.entity(y.agent().orElse(""));
    boolean theme = x.theme().isPresent() && x.theme().equals(y.theme());
    return theme
        && Similarity.words(x, y) >= SAME_DEED
        && isNamed(x)
        && isNamed(y)
        && a.isPresent()
        && b.isPresent()
        && areOthers(a.get(), b.get())
        && !sites.areToldTogether(a.get(), b.get());
  }

  private static boolean areOthers(Entity a, Entity b) {
    return a.kind() == b.kind()
        && !a.id().equals(b.id())
        && a.proposed().stream().noneMatch(p -> p.with().equals(b.id()))
        && b.proposed().stream().noneMatch(p -> p.with().equals(a.id()))
        && !Profile.meet(parts(a), parts(b));
  }

  private static Set<String> parts(Entity entity) {
    return Set.copyOf(
        Arrays.asList(entity.name().toLowerCase(java.util.Locale.ROOT).split(" ", -1)));
  }

  /// Whether the actor is named in the clause itself, and meant by no pronoun.
  private static boolean isNamed(Proposition p) {
    return p.wording().keys().contains(p.agent().orElse(""));
  }
}
