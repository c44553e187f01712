package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.quality.metric.Figure;

class ConformanceTest {
  private static Map<String, Double> scored(String... files) {
    Conformance conformance = new Conformance();
    for (String file : files) {
      conformance.add("file.xml", file.getBytes(StandardCharsets.UTF_8));
    }
    return conformance.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void aRejectionWithItsReasonIsSurvival() {
    assertThat(scored("<rss version=\"2.0\"><channel>")).containsEntry("survived", 1.0);
  }

  @Test
  void aTitleIsWantedWhereTheFeedSaysSo() {
    String page =
        "<html><head><title>Pier</title></head><body><p>Words of a page.</p></body></html>";

    assertThat(scored("<!-- Expect: not bozo and entries[0]['title'] == 'Pier' -->" + page))
        .containsKey("titles");
    assertThat(scored("<!-- Expect: not bozo and entries[0]['title'] == 'Ferry' -->" + page))
        .containsEntry("titles", 0.0);
  }
}
