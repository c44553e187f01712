package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.report.Corrections;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.witness.Support;

/// What people have corrected changes what it is about and nothing else.
class CorrectedStoryTest {
  private static final Because WHY = Because.of("correction", "correction 1 by N. N.: seen");
  private static final String ECHO =
      "The dredger sank off Velm on Monday, a harbour pilot said. Marta Olsen will resign, Olsen"
          + " said.";
  private static final String POST =
      "The dredger sank off Velm on Monday, a customs officer said. Martha Ohlsen called for calm.";

  private static Told told() {
    return new Told()
        .by("Echo", "2018-06-05", "Dredger sinks", ECHO)
        .by("Post", "2018-06-05", "Dredger sinks off Velm", POST);
  }

  private static Corrections names(
      List<Corrections.OneName> merged, List<Corrections.OtherName> split) {
    return new Corrections(merged, split, List.of(), List.of(), List.of(), List.of());
  }

  private static Corrections said(
      List<Corrections.NotSaid> rejected, List<Corrections.Said> added) {
    return new Corrections(List.of(), List.of(), rejected, added, List.of(), List.of());
  }

  private static Corrections origins(
      List<Corrections.OneOrigin> origins, List<Corrections.Rated> rated) {
    return new Corrections(List.of(), List.of(), List.of(), List.of(), origins, rated);
  }

  private static Entity called(Dossier dossier, String name) {
    return dossier.names().entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + names(dossier)));
  }

  private static List<String> names(Dossier dossier) {
    return dossier.names().entities().stream().map(Entity::name).toList();
  }

  private static Support best(Dossier dossier) {
    return dossier.supports().values().stream()
        .max((a, b) -> Integer.compare(a.lines(), b.lines()))
        .orElseThrow();
  }

  @Test
  void joinedNamesAreOneEntityWithItsReason() {
    Dossier dossier =
        told()
            .corrected(
                names(
                    List.of(new Corrections.OneName("Marta Olsen", "Martha Ohlsen", WHY)),
                    List.of()))
            .dossier();

    Entity one = called(dossier, "Marta Olsen");
    assertThat(names(dossier)).doesNotContain("Martha Ohlsen");
    assertThat(one.aliases()).contains("Martha Ohlsen");
    assertThat(one.mentions()).extracting(m -> m.report().value()).contains("000", "001");
    assertThat(one.why()).contains(WHY);
    assertThat(dossier.names().entities().stream().map(Entity::id))
        .as("ids follow the first mention")
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, names(dossier).size()).mapToObj(EntityId::new).toList());
  }

  @Test
  void aPrintingThatMeansSomebodyElseIsAnEntityOfItsOwn() {
    int together = called(told().dossier(), "Marta Olsen").mentions().size();

    Dossier dossier =
        told()
            .corrected(
                names(List.of(), List.of(new Corrections.OtherName("Marta Olsen", "Olsen", WHY))))
            .dossier();

    assertThat(together).isGreaterThan(1);
    assertThat(called(dossier, "Olsen").why()).containsExactly(WHY);
    assertThat(
            called(dossier, "Olsen").mentions().size()
                + called(dossier, "Marta Olsen").mentions().size())
        .isEqualTo(together);
  }

  @Test
  void namesThatNobodyHasChangeNothing() {
    Dossier dossier =
        told()
            .corrected(
                names(
                    List.of(new Corrections.OneName("Nobody", "No One", WHY)),
                    List.of(new Corrections.OtherName("Nobody", "No", WHY))))
            .dossier();

    assertThat(dossier.names().entities()).isEqualTo(told().dossier().names().entities());
  }

  private static Passage sinking(String report) {
    String text = report.equals("000") ? "Dredger sinks\n\n" : "Dredger sinks off Velm\n\n";
    return Passage.of(
        new ReportId(report), text.length(), text.length() + "The dredger sank off Velm".length());
  }

  private static Assertion at(Dossier dossier, Passage where) {
    return dossier.assertions().stream()
        .filter(a -> a.where().overlaps(where))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsNotSaidIsTheOutletsOwnVoice() {
    Passage where = sinking("000");
    assertThat(at(told().dossier(), where).chain().isSourced()).isTrue();

    Dossier dossier =
        told().corrected(said(List.of(new Corrections.NotSaid(where, WHY)), List.of())).dossier();

    assertThat(at(dossier, where).chain().isSourced()).isFalse();
    assertThat(at(dossier, where).isEvidence()).isFalse();
    assertThat(at(dossier, where).why()).contains(WHY);
    assertThat(at(dossier, sinking("001")).chain().isSourced()).isTrue();
    assertThat(dossier.attributions()).hasSize(told().dossier().attributions().size() - 1);
    assertThat(best(dossier).lines()).isEqualTo(1);
  }

  @Test
  void whatIsSaidByAnotherIsOnTheirWord() {
    Passage where = sinking("000");

    Dossier dossier =
        told()
            .corrected(said(List.of(), List.of(new Corrections.Said(where, "Marta Olsen", WHY))))
            .dossier();

    assertThat(at(dossier, where).chain().origin().name()).isEqualTo("Marta Olsen");
    assertThat(at(dossier, where).chain().origin().entity())
        .contains(called(dossier, "Marta Olsen").id());
    assertThat(best(dossier).cut()).contains("Marta Olsen");
  }

  private static Told twoOrigins() {
    return new Told()
        .by(
            "Echo",
            "2018-06-07",
            "The ferry ran aground off Ostholm on Tuesday, a harbour pilot said.")
        .by(
            "Post",
            "2018-06-07",
            "The ferry ran aground off Ostholm on Tuesday, a customs officer said.");
  }

  @Test
  void originsThatAreOneAreOneLine() {
    Dossier dossier =
        twoOrigins()
            .corrected(
                origins(
                    List.of(new Corrections.OneOrigin("harbour pilot", "customs officer", WHY)),
                    List.of()))
            .dossier();

    assertThat(best(twoOrigins().dossier()).lines()).isEqualTo(2);
    assertThat(best(dossier).lines()).isEqualTo(1);
    assertThat(dossier.supports().values().stream().flatMap(s -> s.why().stream())).contains(WHY);
  }

  @Test
  void aLetterIsAReasonAndNoMore() {
    Dossier dossier =
        told()
            .corrected(origins(List.of(), List.of(new Corrections.Rated("Echo", "B", WHY))))
            .dossier();

    assertThat(best(dossier).lines()).isEqualTo(best(told().dossier()).lines());
    assertThat(best(dossier).why()).contains(WHY);
  }
}
