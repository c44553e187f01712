package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
    "Sergei, Sergey",
    "Abdulrahman, Abderrahmane",
    "Abdurrahman, Abd al-Rahman",
    "Nureddin, Noureddine",
    "Nur ad-Din, Nuruddin",
    "Gaddafi, Qadhafi",
    "Youcef, Yousef",
    "Reza, Ridha",
    "Tawfik, Tevfik",
    "Yevgeny, Evgenii",
    "Valeriy, Valeri",
    "Aleksandr, Alexander",
    "Suleiman, Sulayman",
    "Brownston, Brownstone"
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
    "Salah, Saleem",
    "Jamal, Jamil",
    "Hamid, Hamad",
    "Amin, Amina",
    "Amina, Amine",
    "Marin, Martin",
    "Dina, Dana"
  })
  void otherNamesAreNot(String a, String b) {
    assertThat(NameKey.isSpelling(a, b)).isFalse();
  }

  @Test
  void theExamplesBeneathTheRulesOfSoundsSoundAlike() {
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(15);
    for (String example : examples) {
      String[] words = example.split(" ", -1);
      assertThat(Sounds.of(Spelling.fold(words[0])))
          .as(example)
          .isEqualTo(Sounds.of(Spelling.fold(words[1])));
    }
  }

  private static List<String> examples() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Namer.class.getResourceAsStream("sounds.rules")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> l.startsWith("#: ")).map(l -> l.substring(3)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
