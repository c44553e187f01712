package org.stemma.witness;

import java.util.stream.Collectors;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.name.Entity;
import org.stemma.name.Names;

/// By what roles, and by what other names, a story knows its sources.
final class Bearings {
  private static final double SAME_NAME = Witnesses.WEIGHTS.threshold("same-name");

  private final Names names;

  Bearings(Names names) {
    this.names = names;
  }

  Bearing of(Assertion assertion) {
    Link link = assertion.chain().links().get(Origins.speaker(assertion.chain()));
    return link.entity().flatMap(names::find).map(this::of).orElse(Bearing.NONE);
  }

  private Bearing of(Entity entity) {
    return new Bearing(
        entity.roles().stream()
            .map(r -> Origin.house(r.words()).words())
            .collect(Collectors.toSet()),
        entity.proposed().stream()
            .filter(p -> p.probability() >= SAME_NAME)
            .flatMap(p -> names.find(p.with()).stream())
            .map(Entity::name)
            .collect(Collectors.toSet()));
  }
}
