package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;

/// The measures of the corpora of pages, on invented pages.
class PagesTest {
  private static Map<String, Double> values(List<Figure> figures) {
    return figures.stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void shinglePrecisionLeavesOutPagesOfWhichNothingWasFound() {
    Scrapinghub scored = new Scrapinghub();
    scored.add("one", "the ferry sailed at noon", "the ferry sailed at noon");
    scored.add("two", "the bridge closed at dusk", "");

    Map<String, Double> figures = values(scored.figures());

    assertThat(figures)
        .containsEntry("shingles.precision", 1.0)
        .containsEntry("shingles.recall", 0.5)
        .containsEntry("accuracy", 0.5);
    assertThat(figures.getOrDefault("shingles.f1", 0.0)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void piecesMustBeInTheBodyOrStayOutOfIt() {
    Trafilatura scored = new Trafilatura();
    scored.add(
        new Trafilatura.Wanted(
            "page",
            List.of("at  noon", "by tram"),
            List.of("Log in", "Menu"),
            "Ferry",
            "2016-01-02"),
        "It sailed at\nnoon. Log in",
        "Ferry sails | The Echo",
        "2016-01-03");

    assertThat(values(scored.figures(1)))
        .containsEntry("snippets.precision", 0.5)
        .containsEntry("snippets.recall", 0.5)
        .containsEntry("snippets.accuracy", 0.5)
        .containsEntry("title", 1.0)
        .containsEntry("date.accuracy", 0.0);
  }

  @Test
  void aParagraphInBracketsMayBeFoundOrNot() {
    List<String> paragraphs = List.of("The ferry sailed at noon.", "[Our staff wrote this.]");

    assertThat(Fundus.nearest(paragraphs, "The ferry sailed at noon.").f1()).isEqualTo(1);
    assertThat(
            Fundus.nearest(paragraphs, "The ferry sailed at noon.\n\nOur staff wrote this.").f1())
        .isEqualTo(1);
    assertThat(Fundus.nearest(paragraphs, "Our staff wrote this.").f1()).isLessThan(1);
  }

  @Test
  void anotherDayIsWrongAndNoDayIsMissed() {
    Counts counts =
        PageDates.judged("2016-01-02", "2016-01-02")
            .plus(PageDates.judged("2016-01-02", "2016-01-03"))
            .plus(PageDates.judged("2016-01-02", ""));

    assertThat(counts).isEqualTo(new Counts(1, 1, 1));
    assertThat(values(PageDates.figures(counts)))
        .containsEntry("f1", 0.5)
        .containsEntry("accuracy", 1 / 3.0);
  }

  @Test
  void aPageIsReadAsAnyPageIs() throws IOException {
    String html =
        """
        <html><head><title>Ferry sails</title></head><body><nav><a href="/">Home</a></nav>
        <article><h1>Ferry sails again after storm</h1>
        <p>The ferry to Teshkel sailed again on Monday after three days of storm, its owner said.</p>
        <p>More than four hundred people had been waiting at the pier since the end of last week.</p>
        </article></body></html>
        """;

    Page page = Page.of(html.getBytes(StandardCharsets.UTF_8));

    assertThat(page.trouble()).isEmpty();
    assertThat(page.body()).contains("sailed again on Monday").doesNotContain("Home");
  }
}
