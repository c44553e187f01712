package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.edition.Pieces.Mark;
import org.stemma.edition.Pieces.Piece;
import org.stemma.text.Span;

final class PageEditionTest {
  private static final String PAGE = PageEdition.print(InventedStory.withSingleClaims(160));

  private static Set<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyLinkLeadsToAPlaceOnThePage() {
    assertThat(all("id=\"([^\"]+)\"", PAGE)).containsAll(all("href=\"#([^\"]+)\"", PAGE));
  }

  @Test
  void everyAddressIsGivenOnce() {
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(PAGE).results().map(m -> m.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsFetched() {
    assertThat(PAGE)
        .doesNotContain("http:", "https:", "src=", "<link", "@import", "url(", "<script");
  }

  @Test
  void whatReportsPrintIsEscaped() {
    assertThat(PAGE).contains("lakes &lt;to&gt; visit &amp; enjoy").doesNotContain("<to>");
  }

  @Test
  void theReportsStandAsPublished() {
    String shown =
        PAGE.substring(PAGE.indexOf("<section id=\"reports\">"))
            .replaceAll("<[^>]+>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .replace("&#34;", "\"")
            .replace("&#39;", "'");
    InventedReports.all()
        .forEach(
            r ->
                assertThat(r.text().chars().lines())
                    .allSatisfy(line -> assertThat(shown).contains(line)));
  }

  @Test
  void everyAssertionCanBeLinkedTo() {
    InventedStory.withSingleClaims(160)
        .assertions()
        .forEach(a -> assertThat(PAGE).contains("id=\"" + a.id() + "\""));
  }

  @Test
  void claimsOfOneReportAloneAreFolded() {
    assertThat(PAGE.substring(0, PAGE.indexOf("id=\"apparatus\"")))
        .doesNotContain("Witness 17")
        .contains("163 more claims");
    assertThat(PAGE).contains("<summary>001 · Harbour Courier: 40</summary>");
  }

  @Test
  void copiesOfOneWireStandTogetherInTheMatrix() {
    String matrix =
        PAGE.substring(
            PAGE.indexOf("<section id=\"matrix\">"), PAGE.indexOf("<section id=\"stemma\">"));
    assertThat(matrix)
        .contains(
            "<th colspan=\"3\"><span class=\"bracket\">[Continental Press, 4 May 2031]</span></th>");
  }

  @Test
  void aRefutedDateIsStruckThroughWithItsReason() {
    assertThat(PAGE).contains("<s>printed “December 12, 2033”</s> refuted: ");
  }

  @Test
  void overlappingSpansAreCutIntoPiecesThatCarryBoth() {
    List<Mark> marks =
        List.of(
            new Mark(new Span(0, 6), "A1", "a", "#1", ""),
            new Mark(new Span(4, 9), "A2", "b", "#2", ""));
    List<Piece> pieces = Pieces.of("0123456789", new Span(0, 10), marks);
    assertThat(pieces).extracting(Piece::words).containsExactly("0123", "45", "678", "9");
    assertThat(pieces).extracting(Piece::css).containsExactly("a", "a b", "b", "");
    assertThat(pieces)
        .extracting(Piece::ids)
        .containsExactly(List.of("A1"), List.of("A2"), List.of(), List.of());
  }

  @Test
  void aDossierWithoutReportsIsAPageToo() {
    assertThat(PageEdition.print(InventedStory.empty())).contains("reports/photo.jpg");
  }

  @Test
  void noEditionSpeaksOfTruth() {
    String own = PAGE.replaceAll("<style>(?s).*?</style>", "");
    List<String> words =
        Pattern.compile("(?i)\\b(true|false|fake|verified|trust score)\\b")
            .matcher(own)
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(words).isEmpty();
  }
}
