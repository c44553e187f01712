package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Chain;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Quotation;
import org.stemma.lineage.Stemma;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

class LabelsTest {
  private static final Origin BERG =
      new Origin("Ana Berg", Origin.Standing.NAMED, Set.of("ana", "berg"));
  private static final Origin CHIEF =
      new Origin("unnamed fire chief", Origin.Standing.DESCRIBED, Set.of("fire", "chief"));

  private final List<Testimony> testimonies = new ArrayList<>();

  @Test
  void whoPassesAWordOnHasItFromThereInOtherReports() {
    heard(BERG, Bearing.NONE, CHIEF.key());
    heard(CHIEF, Bearing.NONE);

    assertThat(labels()).containsEntry(CHIEF.key(), BERG.key());
  }

  @Test
  void whoIsDescribedByTheRoleOfOneNamedSourceIsThatSource() {
    heard(BERG, new Bearing(Set.of(Set.of("fire", "chief", "orsa")), Set.of()));
    heard(CHIEF, Bearing.NONE);

    assertThat(labels()).containsEntry(CHIEF.key(), BERG.key());
  }

  @Test
  void aRoleThatTwoBearTellsNeither() {
    Bearing chief = new Bearing(Set.of(Set.of("fire", "chief")), Set.of());
    heard(BERG, chief);
    heard(new Origin("Ivo Marek", Origin.Standing.NAMED, Set.of("ivo", "marek")), chief);
    heard(CHIEF, Bearing.NONE);

    assertThat(labels()).isEmpty();
  }

  @Test
  void namesThatAreLikelyOneAreOneAndTheOnePrintedMostIsKept() {
    Origin bergh = new Origin("Anna Bergh", Origin.Standing.NAMED, Set.of("anna", "bergh"));
    heard(bergh, new Bearing(Set.of(), Set.of("Ana Berg")));
    heard(BERG, Bearing.NONE);
    heard(BERG, Bearing.NONE);

    assertThat(labels()).containsExactly(Map.entry("Anna Bergh", "Ana Berg"));
  }

  @Test
  void namesSpelledNearlyAlikeMayBeOne() {
    heard(BERG, Bearing.NONE);
    heard(new Origin("Anna Bergh", Origin.Standing.NAMED, Set.of("anna", "bergh")), Bearing.NONE);

    assertThat(labels()).isEmpty();
    assertThat(PossibleLabels.of(testimonies, labels())).containsEntry("Anna Bergh", BERG.key());
  }

  @Test
  void othersMayNotBeOne() {
    heard(BERG, Bearing.NONE);
    heard(new Origin("Ivo Marek", Origin.Standing.NAMED, Set.of("ivo", "marek")), Bearing.NONE);

    assertThat(PossibleLabels.of(testimonies, labels())).isEmpty();
  }

  private Map<String, String> labels() {
    Doubles none = new Doubles(List.of(), Stemma.EMPTY, a -> BERG);
    return Labels.of(testimonies, t -> Optional.empty(), none);
  }

  private void heard(Origin origin, Bearing bearing, String... people) {
    String outlet = "Outlet " + testimonies.size();
    Passage where = new Passage(new ReportId("r" + testimonies.size()), new Span(0, 9));
    Chain chain =
        new Chain(
            List.of(
                new Link(
                    Link.Kind.OUTLET,
                    outlet,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty())));
    Assertion assertion =
        new Assertion(
            new AssertionId(testimonies.size() + 1),
            where,
            where,
            Zone.BODY,
            chain,
            Hedge.REPORTED,
            Quotation.INDIRECT,
            Basis.STATED,
            false,
            List.of());
    testimonies.add(
        new Testimony(
            assertion,
            origin,
            bearing,
            List.of(people),
            List.of(),
            List.of(),
            outlet,
            Optional.empty()));
  }
}
