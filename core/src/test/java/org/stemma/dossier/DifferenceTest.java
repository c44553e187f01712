package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What became different from one dossier to the next, a sentence each.
final class DifferenceTest {
  private static Told echo(String day) {
    return new Told()
        .by(
            "Echo",
            day,
            "Ferry aground off Ostholm",
            "The ferry Aurelia ran aground off Ostholm, Mayor Petra Lindqvist said.");
  }

  @Test
  void whatCameInAndWhatItChangedIsSaid() {
    Told after =
        echo("2018-06-08")
            .by(
                "Velm Post",
                "2018-06-08",
                "Ferry stuck",
                "The ferry Aurelia ran aground off Ostholm, harbour master Olaf Brandt said.",
                "The pier was sold, Brandt said.");

    assertThat(Difference.between(echo("2018-06-07").dossier(), after.dossier()))
        .contains(
            "report 000: published 2018-06-07 -> 2018-06-08",
            "report 001 has come in",
            "name “Olaf Brandt” has come in")
        .anyMatch(l -> l.contains("aground") && l.contains("1 line -> 2 lines"))
        .anyMatch(l -> l.contains("pier was sold") && l.endsWith(" is new, 1 line"));
  }

  @Test
  void nothingIsSaidOfWhatStayedTheSame() {
    assertThat(Difference.between(echo("2018-06-07").dossier(), echo("2018-06-07").dossier()))
        .isEmpty();
  }
}
