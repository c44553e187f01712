package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlikeTest {
  @Test
  void spellingsOfOneNameAreAlikeInAnyOrder() {
    assertThat(Alike.areNames("Chimo Kombe", "Combe Chimo")).isTrue();
  }

  @Test
  void aSurnameIsAPartOfTheName() {
    assertThat(Alike.areNames("Holmm", "Mara Holm")).isTrue();
  }

  @Test
  void otherNamesAreNot() {
    assertThat(Alike.areNames("Mara Holm", "Mara Berg")).isFalse();
    assertThat(Alike.areNames("Jo", "Mara Holm")).isFalse();
  }
}
