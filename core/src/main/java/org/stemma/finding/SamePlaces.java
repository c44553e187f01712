package org.stemma.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Position;
import org.stemma.name.Entity;
import org.stemma.name.Place;
import org.stemma.name.Site;
import org.stemma.report.Zone;
import org.stemma.text.Because;

/// Places of which the one lies in the other: the town in one report, its province in another.
final class SamePlaces {
  private final Findings.Evidence evidence;
  private final Set<String> told = new HashSet<>();
  private final List<Findings.Draft> drafts = new ArrayList<>();

  private SamePlaces(Findings.Evidence evidence) {
    this.evidence = evidence;
  }

  /// An assertion with the one place that it names.
  private record Placed(Assertion assertion, Entity entity, Site site) {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    SamePlaces places = new SamePlaces(evidence);
    evidence.claims().forEach(c -> c.positions().forEach(places::look));
    return List.copyOf(places.drafts);
  }

  private void look(Position position) {
    List<Placed> placed =
        position.assertions().stream()
            .filter(a -> a.zone() == Zone.BODY)
            .flatMap(a -> placed(a).stream())
            .toList();
    for (Placed part : placed) {
      for (Placed whole : placed) {
        if (areOfTwoReports(part, whole) && liesIn(part.site(), whole.site())) {
          tell(part, whole);
        }
      }
    }
  }

  private static boolean areOfTwoReports(Placed a, Placed b) {
    return !a.assertion().where().report().equals(b.assertion().where().report());
  }

  private void tell(Placed part, Placed whole) {
    if (told.add(part.entity().id() + " " + whole.entity().id())) {
      drafts.add(draft(part, whole));
    }
  }

  /// None where it names several: "the road from the town to the capital".
  private Optional<Placed> placed(Assertion assertion) {
    List<Entity> named =
        evidence.names().in(assertion.where()).stream()
            .filter(e -> e.kind() == Entity.Kind.PLACE)
            .distinct()
            .toList();
    return named.size() == 1
        ? named
            .getFirst()
            .place()
            .map(Place::site)
            .map(s -> new Placed(assertion, named.getFirst(), s))
        : Optional.empty();
  }

  /// Whether the one is a town and the other the province or state that it lies in; a country
  /// is no other place.
  private static boolean liesIn(Site part, Site whole) {
    return part.precision() == Site.Precision.TOWN
        && whole.precision() == Site.Precision.DIVISION
        && !part.division().isBlank()
        && part.division().equals(whole.division())
        && part.code().equals(whole.code());
  }

  private Findings.Draft draft(Placed part, Placed whole) {
    return new Findings.Draft(
        Finding.Kind.AGREEMENT,
        Optional.of(Finding.Type.PLACE),
        Finding.Strength.HARD,
        "“" + part.entity().name() + "” lies in “" + whole.entity().name() + "”: both can hold",
        List.of(List.of(part.assertion()), List.of(whole.assertion())),
        List.of(
            Because.of(
                "part-of",
                "on the map the one is in the other",
                Findings.mention(part.entity(), part.assertion()),
                Findings.mention(whole.entity(), whole.assertion()))));
  }
}
