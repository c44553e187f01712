package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.language.Sentence;

final class IdiomsTest {
  /// The examples in the head of `idioms.lexicon`: `+` for a class that is told, `-` for one
  /// that is not.
  static Stream<String> examples() throws IOException {
    try (InputStream file = Idioms.class.getResourceAsStream("idioms.lexicon")) {
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
            .by("Harbour Gazette", "2021-05-05", "News", line.substring(4, bar).strip() + ".");
    Sentence read =
        new LightEngine().read(told.dossier().reports().getFirst()).sentences().getLast();
    Set<String> events = Idioms.within(read, read.span());
    assertThat(events.contains(line.substring(bar + 1).strip()))
        .as("%s: %s", line, events)
        .isEqualTo(line.startsWith("# +"));
  }
}
