package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Muhammad, Mohamed",
    "Yusuf, Youssef",
    "Kadhem, Kazim",
    "al-Lami, Allami",
    "al-Dulaimi, Dulaymi",
    "Smith, Smyth",
    "Khalid, Khaled",
    "Sergei, Sergey"
  })
  void spellingsOfOneNameAreEqual(String a, String b) {
    assertThat(NameKey.isSpelling(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hussein, Hassan",
    "al-Abadi, al-Obeidi",
    "Karim, Kamran",
    "Weir, Ward",
    "Tikriti, Tikrit",
    "Salah, Saleem"
  })
  void otherNamesAreNot(String a, String b) {
    assertThat(NameKey.isSpelling(a, b)).isFalse();
  }
}
