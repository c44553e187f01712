package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.quality.examination.WikiWars.Expression;
import org.stemma.quality.examination.WikiWars.History;
import org.stemma.quality.metric.Figure;
import org.stemma.text.Span;

class WikiWarsTest {
  private static final String TIME_ML =
      """
      <?xml version="1.0" ?>
      <TimeML><DOCID>x</DOCID><DCT><TIMEX3 tid="t0" value="2009-12-19">2009-12-19</TIMEX3></DCT>
      <TEXT>In <TIMEX3 tid="t1" type="DATE" value="1811-05">May 1811</TIMEX3> &amp; after <TIMEX3
      tid="t2" type="DURATION" value="P2W">two weeks</TIMEX3> they left.</TEXT></TimeML>
      """;

  private static History history() throws IOException {
    return WikiWars.history("x", TIME_ML.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Double> scored(List<Expression> found) throws IOException {
    return WikiWars.figures(history(), found).stream()
        .collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void marksBecomeSpansOfTheTextAlone() throws IOException {
    assertThat(history().text()).isEqualTo("In May 1811 & after two weeks they left.");
    assertThat(history().expressions())
        .containsExactly(
            new Expression(new Span(3, 11), "1811-05"), new Expression(new Span(20, 29), "P2W"));
  }

  @Test
  void overlapIsRelaxedAndEqualExtentIsStrict() throws IOException {
    Map<String, Double> figures =
        scored(
            List.of(
                new Expression(new Span(7, 11), "1811"), new Expression(new Span(20, 29), "P2W")));

    assertThat(figures)
        .containsEntry("relaxed.f1", 1.0)
        .containsEntry("strict.f1", 0.5)
        .containsEntry("value.f1", 0.5)
        .containsEntry("value.accuracy", 0.5);
  }

  @Test
  void aRightValueAtTheWrongPlaceIsWorthNothing() throws IOException {
    assertThat(scored(List.of(new Expression(new Span(30, 34), "1811-05"))))
        .containsEntry("value.f1", 0.0)
        .containsEntry("relaxed.recall", 0.0);
  }

  @Test
  void whatIsTooMuchLowersTheF1() throws IOException {
    Map<String, Double> figures =
        scored(
            List.of(
                new Expression(new Span(3, 11), "1811-05"),
                new Expression(new Span(20, 29), "P2W"),
                new Expression(new Span(35, 39), "PAST_REF")));

    assertThat(figures.getOrDefault("value.f1", 0.0)).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void aDocumentThatIsNoXmlIsNamed() {
    assertThatThrownBy(() -> WikiWars.history("17_x", "<TEXT>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("17_x is no TimeML");
  }
}
