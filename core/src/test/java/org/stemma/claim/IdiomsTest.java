package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.language.Sentence;
import org.stemma.text.LexiconExample;

final class IdiomsTest {
  /// The examples in the head of `idioms.lexicon`: `+` for a class that is told, `-` for one
  /// that is not.
  static Stream<LexiconExample> examples() throws IOException {
    return LexiconExample.of(Idioms.class, "idioms.lexicon");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(LexiconExample example) {
    Told told = new Told().by("Harbour Gazette", "2021-05-05", "News", example.one() + ".");
    Sentence read =
        new LightEngine().read(told.dossier().reports().getFirst()).sentences().getLast();
    Set<String> events = Idioms.within(read, read.span());
    assertThat(events.contains(example.other()))
        .as("%s: %s", example, events)
        .isEqualTo(example.holds());
  }
}
