package org.stemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class AgesTest {
  private static List<String> ages(String one, String other, String day) {
    return new Told()
            .by("Harbour Gazette", "2021-05-06", "News from Port Ellin", one)
            .by("Coast Courier", day, "News of the coast", other)
            .found(Finding.Kind.CONFLICT)
            .stream()
            .filter(f -> f.contains("age differs"))
            .toList();
  }

  private static List<String> ages(String one, String other) {
    return ages(one, other, "2021-05-06");
  }

  @Test
  void twoAgesOfOnePersonDiffer() {
    assertThat(
            ages(
                "Ana Berg, 34, was pulled from the harbour on Tuesday, the coast guard said.",
                "The 43-year-old pilot Ana Berg was pulled from the harbour on Tuesday."))
        .singleElement()
        .asString()
        .contains("Ana Berg is 34 (Harbour Gazette) and 43 (Coast Courier)");
  }

  @Test
  void oneAgeInTwoWordingsDoesNot() {
    assertThat(
            ages(
                "Ana Berg, 34, was pulled from the harbour on Tuesday, the coast guard said.",
                "The 34-year-old pilot Ana Berg was pulled from the harbour on Tuesday."))
        .isEmpty();
  }

  @Test
  void theAgeOfSomebodyElseIsNotTakenForIt() {
    assertThat(
            ages(
                "Ana Berg, 34, was pulled from the harbour on Tuesday, the coast guard said.",
                "Ana Berg was pulled from the harbour on Tuesday by a 19-year-old who knew her."))
        .isEmpty();
  }

  @Test
  void aBirthdayMayLieBetweenTwoReports() {
    String later = "Ana Berg, 35, spoke of the night in the harbour.";
    String first = "Ana Berg, 34, was pulled from the harbour on Tuesday, the coast guard said.";
    assertThat(ages(first, later, "2021-12-01")).isEmpty();
    assertThat(ages(first, later, "2021-05-07")).hasSize(1);
  }
}
