package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.text.LexiconExample;

final class WhereaboutsTest {
  /// The examples in the head of `whereabouts.lexicon`: `+` for what excludes each other, `-` for
  /// those that do not.
  static Stream<LexiconExample> examples() throws IOException {
    return LexiconExample.of(Whereabouts.class, "whereabouts.lexicon");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(LexiconExample example) {
    boolean found = ToldContrasts.any(example, EnumSet.of(Contrast.Slot.EXISTENCE));
    assertThat(found).isEqualTo(example.holds());
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(4);
  }
}
