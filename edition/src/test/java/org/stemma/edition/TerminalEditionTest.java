package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TerminalEditionTest {
  private static List<String> printed(int columns) {
    return TerminalEdition.print(
            InventedStory.dossier(), columns, false, Optional.of("out/dossier.html"))
        .lines()
        .toList();
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    for (int columns = 40; columns <= 160; columns += 7) {
      int width = columns;
      assertThat(printed(columns)).allMatch(line -> Columns.width(line) <= width);
    }
  }

  @Test
  void countsStandInTheSameColumnsOfEveryClaim() {
    List<String> lines = printed(100);
    int outlets =
        lines.stream()
                .filter(l -> l.startsWith("CLAIMS"))
                .findFirst()
                .orElseThrow()
                .indexOf("outlets")
            + 6;
    assertThat(lines)
        .filteredOn(l -> l.matches("^ {2}1 .*|^1\\.2 .*"))
        .hasSize(2)
        .allMatch(l -> l.charAt(outlets) == '3');
  }

  @Test
  void aLostOriginalStandsInBracketsAsNotHeld() {
    assertThat(printed(140))
        .anyMatch(
            l ->
                l.contains(
                    "Daily Ledger ← [Continental Press, 4 May 2031, not held] ← two officials"));
  }

  @Test
  void whoRestsOnAWireAndDoesNotNameItIsSaidTo() {
    assertThat(printed(140))
        .anyMatch(l -> l.contains("via") && l.contains("(Valley Radio: uncredited)"));
  }

  @Test
  void aConflictHasItsMarkAndBothSides() {
    assertThat(printed(120))
        .containsSubsequence(
            " ! F1  existence: There is a crack, or there is none.",
            "       “The Orlen dam has a crack two metres long” (Harbour Courier)  |  “The wall is sound” (Daily Ledger)");
    assertThat(printed(120)).anyMatch(l -> l.startsWith(" ~ F7  looks like one, is not: "));
  }

  @Test
  void aRefutedDateIsGivenWithItsReason() {
    assertThat(printed(140))
        .anyMatch(
            l ->
                l.startsWith("   003  Valley Radio     since 5 May 2031")
                    && l.contains("“December 12, 2033” refuted: "));
  }

  @Test
  void theTwelveMostCarriedClaimsAreShownAndTheRestCounted() {
    String all =
        TerminalEdition.print(InventedStory.withSingleClaims(160), 100, false, Optional.empty());
    assertThat(all.lines()).anyMatch(l -> l.contains("and 154 more claims: stemma why "));
  }

  @Test
  void colourMarksTheGapBetweenOutletsAndLinesAlone() {
    String coloured = TerminalEdition.print(InventedStory.dossier(), 100, true, Optional.empty());
    assertThat(coloured.lines().filter(l -> l.contains("\033[1;33m")))
        .hasSize(2)
        .allMatch(l -> l.matches(".*[23]      1  .*"));
    assertThat(TerminalEdition.print(InventedStory.dossier(), 100, false, Optional.empty()))
        .doesNotContain("\033");
  }

  @Test
  void theLastLineSaysWhereToReadOn() {
    assertThat(printed(100).getLast())
        .isEqualTo("Every line: stemma why 1      Page: out/dossier.html");
  }

  @Test
  void aDossierWithoutReportsSaysWhatWasLeftOut() {
    String empty = TerminalEdition.print(InventedStory.empty(), 80, false, Optional.empty());
    assertThat(empty).contains("0 reports", "LEFT OUT", "reports/photo.jpg");
  }

  @Test
  void wordsAreCutBetweenWords() {
    assertThat(Wording.cut("the quick brown fox", 12)).isEqualTo("the quick…");
    assertThat(Wording.cut("the quick", 9)).isEqualTo("the quick");
    assertThat(Columns.width("水e\u0301")).isEqualTo(3);
  }
}
