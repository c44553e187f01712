package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.dossier.Told;

final class StatesTest {
  /// The examples in the head of `states.lexicon`: `+` for states that exclude each other, `-` for
  /// those that do not.
  static Stream<String> examples() throws IOException {
    try (InputStream file = States.class.getResourceAsStream("states.lexicon")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(l -> l.startsWith("# + ") || l.startsWith("# - ")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(String line) {
    int bar = line.indexOf('|');
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "News", line.substring(4, bar).strip() + ".")
            .by("Coast Courier", "2021-05-05", "News", line.substring(bar + 1).strip() + ".");
    boolean clash =
        told.dossier().claims().stream()
            .flatMap(c -> c.contrasts().stream())
            .anyMatch(c -> c.slot() == Contrast.Slot.STATUS || c.slot() == Contrast.Slot.MANNER);
    assertThat(clash).isEqualTo(line.startsWith("# +"));
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(4);
  }
}
