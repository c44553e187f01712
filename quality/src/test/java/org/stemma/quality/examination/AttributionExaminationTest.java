package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.quality.examination.PolNear.Article;
import org.stemma.quality.examination.PolNear.Attributed;
import org.stemma.quality.metric.Figure;
import org.stemma.text.Span;

class AttributionExaminationTest {
  private static final String TEXT =
      "Mayor Ilva Teck said the pier was closed. “Go home,” a guard told visitors.";
  private static final List<String> MARKS =
      List.of(
          "T1\tSource 0 15\tMayor Ilva Teck",
          "T2\tCue 16 20\tsaid",
          "T3\tContent 21 40\tthe pier was closed",
          "T4\tAttribution 16 20\tsaid",
          "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
          "T5\tContent 42 52\t“Go home,”",
          "T6\tSource 53 60\ta guard",
          "T7\tCue 61 65\ttold",
          "T8\tAttribution 61 65\ttold",
          "E2\tAttribution:T8 Content:T5 Cue:T7 Source:T6");

  private static Map<String, Double> scored(List<Attributed> found) {
    Article article = new Article("pier", TEXT, PolNear.attributed(TEXT, MARKS));
    return AttributionExamination.of(article, found).figures().stream()
        .collect(Collectors.toMap(Figure::name, Figure::value));
  }

  private static List<Span> spans(int start, int end) {
    return List.of(new Span(start, end));
  }

  @Test
  void marksAreReadWithTheirRoles() {
    assertThat(PolNear.attributed(TEXT, MARKS))
        .containsExactly(
            new Attributed(spans(0, 15), spans(16, 20), spans(21, 40)),
            new Attributed(spans(53, 60), spans(61, 65), spans(42, 52)));
  }

  @Test
  void aContentInPiecesIsReadInOrder() {
    List<String> marks =
        List.of("T1\tContent 41 52;21 40\tx", "T2\tCue 16 20\tsaid", "E1\tCue:T2 Content:T1");

    assertThat(PolNear.attributed(TEXT, marks).getFirst().content())
        .containsExactly(new Span(21, 40), new Span(41, 52));
  }

  @Test
  void whatIsMarkedScoresOne() {
    assertThat(scored(PolNear.attributed(TEXT, MARKS)))
        .containsEntry("content.tokens.f1", 1.0)
        .containsEntry("source.overlap.f1", 1.0)
        .containsEntry("cue.overlap.f1", 1.0)
        .containsEntry("attribution.f1", 1.0)
        .containsEntry("attribution.direct.f1", 1.0)
        .containsEntry("attribution.indirect.f1", 1.0);
  }

  @Test
  void tokensOfTheContentAreCountedOneByOne() {
    // "pier was closed" of "the pier was closed", and nothing of the two words of the guard
    Map<String, Double> figures =
        scored(List.of(new Attributed(spans(6, 15), spans(16, 20), spans(25, 40))));

    assertThat(figures).containsEntry("content.tokens.precision", 1.0);
    assertThat(figures.getOrDefault("content.tokens.recall", 0.0)).isCloseTo(0.5, within(1e-12));
    assertThat(figures.getOrDefault("attribution.f1", 0.0)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void whatIsAttributedInsideAContentIsLeftOut() {
    // "Mayor Ilva Teck said ..." and, inside what she said, "the pier - was - closed"
    List<Attributed> found =
        List.of(
            new Attributed(spans(0, 15), spans(16, 20), spans(21, 40)),
            new Attributed(spans(21, 29), spans(30, 33), spans(34, 40)),
            new Attributed(spans(53, 60), spans(61, 65), spans(42, 52)));

    assertThat(scored(found))
        .containsEntry("attribution.f1", 1.0)
        .containsEntry("source.overlap.f1", 1.0);
  }

  @Test
  void anAttributionToTheWrongPartyIsNotWhole() {
    Map<String, Double> figures =
        scored(List.of(new Attributed(spans(53, 60), spans(16, 20), spans(21, 40))));

    assertThat(figures).containsEntry("attribution.f1", 0.0);
    assertThat(figures.getOrDefault("cue.overlap.f1", 0.0)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void quotationMarksTellTheKind() {
    String text = "“all of it” some “of” it none";

    assertThat(AttributionExamination.Kind.of(text, spans(1, 10)))
        .isEqualTo(AttributionExamination.Kind.DIRECT);
    assertThat(AttributionExamination.Kind.of(text, spans(12, 24)))
        .isEqualTo(AttributionExamination.Kind.MIXED);
    assertThat(AttributionExamination.Kind.of(text, spans(25, 29)))
        .isEqualTo(AttributionExamination.Kind.INDIRECT);
  }
}
