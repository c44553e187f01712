package org.stemma.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.simulate.Simulation;

/// The check notices what is wrong.
final class TruthCheckTest {
  private static String truth = "";
  private static String stories = "";

  @BeforeAll
  static void write() throws IOException {
    StringWriter told = new StringWriter();
    StringWriter known = new StringWriter();
    StoryWriter writer = new StoryWriter(Writer.nullWriter(), told, known);
    for (Story story : Simulation.of("two-lines", 17).stories(3).toList()) {
      writer.write(StoryWriter.lines(story));
    }
    truth = told.toString();
    stories = known.toString();
  }

  private static TruthCheck.Outcome check(String truth, String stories) throws IOException {
    return TruthCheck.of(
        new BufferedReader(new StringReader(truth)), new BufferedReader(new StringReader(stories)));
  }

  @Test
  void whatWasWrittenIsClean() throws IOException {
    assertThat(check(truth, stories).isClean()).isTrue();
  }

  @Test
  void aLineTooManyIsNoticed() throws IOException {
    assertThat(check(truth, stories.replaceFirst("\"lines\":2", "\"lines\":3")).problems())
        .anyMatch(p -> p.contains("not equally many"));
  }

  @Test
  void aCutThatDoesNotCutIsNoticed() throws IOException {
    assertThat(
            check(truth, stories.replaceAll("\"cut\":\\[\"[^\"]+\"", "\"cut\":[\"nobody\""))
                .problems())
        .anyMatch(p -> p.contains("still reaches the reader"));
  }

  @Test
  void aForgedPathIsNoticed() throws IOException {
    assertThat(check(truth.replaceAll("\"path\":\\[\"I", "\"path\":[\"X"), stories).problems())
        .isNotEmpty();
  }

  @Test
  void aForgedParentIsNoticed() throws IOException {
    String forged = truth.replaceAll("\"parent\":\"([^\"]+)\\.A\\d+\"", "\"parent\":\"$1.A999\"");
    assertThat(forged).isNotEqualTo(truth);
    assertThat(check(forged, stories).problems())
        .anyMatch(p -> p.contains("which no report holds"));
  }
}
