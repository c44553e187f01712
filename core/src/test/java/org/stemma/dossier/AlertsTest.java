package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.text.Passage;

/// What a desk is told when more of a story has come in.
final class AlertsTest {
  private static final String DAY = "2018-06-07";
  private static final String ECHO =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, Mayor Petra Lindqvist said.";
  private static final String POST =
      "The ferry Aurelia ran aground off Ostholm on Tuesday, harbour master Olaf Brandt said.";

  private static List<Alert> alerts(Dossier before, Dossier after) {
    return Alerts.between(Outline.of(before), after);
  }

  private static Told echo() {
    return new Told().by("Echo", DAY, "Ferry aground off Ostholm", ECHO);
  }

  private static Told both() {
    return echo().by("Velm Post", DAY, "Ferry stuck near Ostholm", POST);
  }

  @Test
  void aSecondVoiceIsALineGainedThroughTheReportThatBringsIt() {
    Told after = both();

    List<Alert> alerts = alerts(echo().dossier(), after.dossier());

    assertThat(alerts)
        .singleElement()
        .isInstanceOfSatisfying(
            Alert.LineGained.class,
            gained -> {
              assertThat(gained.claim()).contains("ran aground");
              assertThat(List.of(gained.before(), gained.after())).containsExactly(1, 2);
              assertThat(gained.by()).singleElement().hasToString("001");
              assertThat(gained.where()).allMatch(w -> words(after, w).contains("ran aground"));
            });
  }

  private static String words(Told told, Passage where) {
    return Difference.words(where, told.dossier());
  }

  @Test
  void aCopyGainsNoLine() {
    Told after = echo().by("Velm Post", DAY, "Ferry aground off Ostholm", ECHO);

    assertThat(alerts(echo().dossier(), after.dossier())).isEmpty();
  }

  @Test
  void nothingIsToldWhereNothingChanged() {
    assertThat(alerts(both().dossier(), both().dossier())).isEmpty();
  }

  @Test
  void reportsThatAreCalledOtherwiseNowAreTheSame() {
    Told other =
        new Told()
            .by("Velm Post", DAY, "Ferry stuck near Ostholm", POST)
            .by("Echo", DAY, "Ferry aground off Ostholm", ECHO);

    assertThat(alerts(both().dossier(), other.dossier())).isEmpty();
  }

  @Test
  void aConflictAppearsAndIsResolved() {
    Told one = new Told().by("Echo", DAY, "Storm over Velm", damaged("40", "governor"));
    Told two =
        new Told()
            .by("Echo", DAY, "Storm over Velm", damaged("40", "governor"))
            .by("Velm Post", DAY, "Velm after the storm", damaged("65", "mayor"));

    assertThat(alerts(one.dossier(), two.dossier()))
        .filteredOn(Alert.ConflictAppeared.class::isInstance)
        .isNotEmpty()
        .allMatch(a -> a.by().toString().contains("001"));
    assertThat(alerts(two.dossier(), one.dossier()))
        .anyMatch(Alert.ConflictResolved.class::isInstance);
  }

  private static String damaged(String number, String source) {
    return "The storm damaged " + number + " houses in Velm, the " + source + " said.";
  }

  @Test
  void aRetractionIsToldWithItsWords() {
    Told after =
        echo()
            .by("Velm Post", DAY, "Ferry stuck near Ostholm", POST)
            .by("Velm Post", DAY, "RETRACTED: Ferry stuck near Ostholm", POST);
    Told before = both();

    List<Alert> alerts = alerts(before.dossier(), after.dossier());

    assertThat(alerts)
        .filteredOn(Alert.ReportRetracted.class::isInstance)
        .singleElement()
        .satisfies(a -> assertThat(a.by()).singleElement().hasToString("002"))
        .satisfies(
            a -> assertThat(words(after, a.where().getFirst())).startsWith("RETRACTED: Ferry"));
  }

  @Test
  void whatStandsInARetractedReportSupportsNothing() {
    Told told =
        echo().by("Velm Post", DAY, "Ferry stuck", "This article has been retracted.", POST);

    var position = told.claim("ran aground").positions().getFirst();
    var support = Optional.ofNullable(told.dossier().supports().get(position.id())).orElseThrow();

    assertThat(support.lines()).isEqualTo(1);
    assertThat(support.why()).anyMatch(w -> w.rule().equals("retracted"));
    assertThat(told.dossier().reports()).anyMatch(r -> r.isRetracted());
    assertThat(alerts(both().dossier(), told.dossier()))
        .anyMatch(a -> a instanceof Alert.LineLost lost && lost.before() == 2 && lost.after() == 1);
  }
}
