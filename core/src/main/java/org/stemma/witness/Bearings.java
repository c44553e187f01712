package org.stemma.witness;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.name.Role;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// By what roles, and by what other names, a story knows its sources.
final class Bearings {
  private static final double SAME_NAME = Witnesses.WEIGHTS.threshold("same-name");

  private final Names names;

  Bearings(Names names) {
    this.names = names;
  }

  Bearing of(Assertion assertion) {
    Link link = assertion.chain().links().get(Origins.speaker(assertion.chain()));
    return link.entity()
        .flatMap(names::find)
        .map(e -> of(e, bodies(assertion.where().report(), link, e)))
        .orElse(Bearing.NONE);
  }

  /// The bodies that the words of the source name beside a person: "the Weir Board's head Ann Lee".
  private Stream<String> bodies(ReportId report, Link link, Entity entity) {
    return link.source().stream()
        .filter(s -> entity.kind() == Entity.Kind.PERSON)
        .flatMap(s -> names.in(new Passage(report, s)).stream())
        .filter(e -> e.kind() == Entity.Kind.ORGANISATION)
        .map(Entity::name);
  }

  private Bearing of(Entity entity, Stream<String> bodies) {
    return new Bearing(
        Stream.concat(entity.roles().stream().map(Role::words), bodies)
            .map(r -> Origin.house(r).words())
            .collect(Collectors.toSet()),
        entity.proposed().stream()
            .filter(p -> p.probability() >= SAME_NAME)
            .flatMap(p -> names.find(p.with()).stream())
            .map(Entity::name)
            .collect(Collectors.toSet()));
  }
}
