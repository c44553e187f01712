package org.stemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class DetailsTest {
  private static final String FIRST =
      "Customs seized 347 crates of rifles in the port of Ellin, a clerk told the Harbour Gazette.";

  private static List<String> found(String day, String later) {
    return new Told()
        .by("Harbour Gazette", "2021-05-05", "Rifles seized in Ellin", FIRST)
        .by("Coast Courier", day, "News of the coast", later)
        .found(Finding.Kind.UNCREDITED_REUSE);
  }

  @Test
  void aFigureThatALaterReportGivesOnNobodysWordIsTold() {
    assertThat(
            found("2021-05-07", "In the port of Ellin officers of the customs seized 347 crates."))
        .singleElement()
        .asString()
        .startsWith(
            "NUMBER: Coast Courier gives “347 crates” without a source, as Harbour Gazette");
  }

  @Test
  void oneThatNamesItsOwnSourceUsesNobody() {
    assertThat(
            found(
                "2021-05-07",
                "In the port of Ellin officers of the customs seized 347 crates, judge Mira Tolen"
                    + " said."))
        .isEmpty();
  }

  @Test
  void oneThatNamesTheOutletUsesItOpenly() {
    assertThat(
            found(
                "2021-05-07",
                "In the port of Ellin officers of the customs seized 347 crates.",
                "The Harbour Gazette had it first."))
        .isEmpty();
  }

  @Test
  void theSameDayTellsNobodyFirst() {
    assertThat(
            found("2021-05-05", "In the port of Ellin officers of the customs seized 347 crates."))
        .isEmpty();
  }

  @Test
  void aRoundNumberIsNobodys() {
    List<String> found =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Rifles seized in Ellin",
                "Customs seized 300 crates of rifles in the port of Ellin, a clerk said.")
            .by(
                "Coast Courier",
                "2021-05-07",
                "News of the coast",
                "In the port of Ellin officers of the customs seized 300 crates.")
            .found(Finding.Kind.UNCREDITED_REUSE);
    assertThat(found).isEmpty();
  }

  private static List<String> found(String day, String later, String more) {
    return new Told()
        .by("Harbour Gazette", "2021-05-05", "Rifles seized in Ellin", FIRST)
        .by("Coast Courier", day, "News of the coast", later, more)
        .found(Finding.Kind.UNCREDITED_REUSE);
  }
}
