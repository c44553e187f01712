package org.stemma.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationsFileTest {
  private static final String WRITTEN =
      """
      # What is expected.
      # Two lines of comment.
      tolerance: 0.02
      tolerances:
        pier:
          recall: 0.05
      best:
        pier:
          f1:
            value: 0.9
            whose: "somebody, with rules"
      expected:
        pier light:
          f1: 0.7
          recall: 0.65
      """;

  @TempDir Path folder = Path.of(".");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("times.yaml"), text, StandardCharsets.UTF_8);
  }

  @Test
  void toleranceBestAndExpectedAreRead() throws IOException {
    Expectations read = ExpectationsFile.read(file(WRITTEN));

    assertThat(read.tolerance("pier", "f1")).isEqualTo(0.02);
    assertThat(read.tolerance("pier", "recall")).isEqualTo(0.05);
    assertThat(read.best("pier", "f1"))
        .isEqualTo(Optional.of(new Expectations.Best(0.9, "somebody, with rules")));
    assertThat(read.expected("pier light")).isEqualTo(Map.of("f1", 0.7, "recall", 0.65));
  }

  @Test
  void acceptingKeepsCommentTolerancesAndBest() throws IOException {
    Path file = file(WRITTEN);

    ExpectationsFile.write(
        file, ExpectationsFile.read(file).accepting("pier light", Map.of("f1", 0.71)));

    assertThat(file)
        .content(StandardCharsets.UTF_8)
        .isEqualTo(WRITTEN.replace("f1: 0.7\n    recall: 0.65", "f1: 0.71"));
  }

  @Test
  void whatIsReadIsWrittenAsItWas() throws IOException {
    Path file = file(WRITTEN);

    ExpectationsFile.write(file, ExpectationsFile.read(file));

    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(WRITTEN);
  }

  @Test
  void nothingIsExpectedWhereThereIsNoFile() throws IOException {
    assertThat(ExpectationsFile.read(folder.resolve("none.yaml"))).isEqualTo(Expectations.NONE);
  }

  @Test
  void aWordForANumberIsRefusedWithTheFile() {
    assertThatThrownBy(() -> ExpectationsFile.read(file(WRITTEN.replace("0.65", "high"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("times.yaml")
        .hasMessageContaining("“high” is no number");
  }
}
