package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {
  @Test
  void shinglesAreCountedAsOftenAsTheyStand() {
    Shingles wanted = Shingles.of("a b c d a b c d", 4);
    Shingles found = Shingles.of("a b c d", 4);

    assertThat(found.against(wanted)).isEqualTo(new Counts(1, 0, 4));
  }

  @Test
  void signsAndSpacingMakeNoDifference() {
    assertThat(Shingles.of("The ferry, at last; sailed.", 4))
        .isEqualTo(Shingles.of("The  ferry at\nlast sailed", 4));
  }

  @Test
  void aTextOfFewerWordsIsOneShingle() {
    assertThat(Shingles.of("two words", 4).bag()).hasSize(1);
    assertThat(Shingles.of(" – ", 4).bag()).isEmpty();
  }
}
