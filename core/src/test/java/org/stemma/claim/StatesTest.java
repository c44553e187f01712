package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.text.LexiconExample;

final class StatesTest {
  /// The examples in the head of `states.lexicon`: `+` for states that exclude each other, `-` for
  /// those that do not.
  static Stream<LexiconExample> examples() throws IOException {
    return LexiconExample.of(States.class, "states.lexicon");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(LexiconExample example) {
    boolean clash =
        ToldContrasts.any(example, EnumSet.of(Contrast.Slot.STATUS, Contrast.Slot.MANNER));
    assertThat(clash).isEqualTo(example.holds());
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(4);
  }
}
