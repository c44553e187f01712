package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;

class RomanisationsTest {
  private static final Weights WEIGHTS = Weights.of(Persons.class, "persons.weights");

  record Example(String language, boolean one, String a, String b) {}

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    String language = "";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Namer.class.getResourceAsStream("romanisations.rules")),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (line.startsWith("[")) {
          language = line.substring(1, line.length() - 1);
        } else if (line.startsWith("#: ") || line.startsWith("#! ")) {
          String[] words = line.substring(3).split(" ", -1);
          examples.add(new Example(language, line.startsWith("#:"), words[0], words[1]));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesHold(Example example) {
    Romanisations language = Romanisations.of(example.language());
    assertThat(language.sounds(example.a()).equals(language.sounds(example.b())))
        .isEqualTo(example.one());
  }

  @Test
  void everyLanguageThatHasSoundsHasExamplesOfBothKinds() throws IOException {
    for (String language : List.of("chinese", "korean")) {
      List<Boolean> kinds =
          examples().stream().filter(e -> e.language().equals(language)).map(Example::one).toList();
      assertThat(kinds).as(language).contains(true, false).hasSizeGreaterThan(8);
    }
  }

  private static double probability(String a, String b) {
    Evidence evidence = new Evidence(WEIGHTS);
    PersonName one = PersonName.of(a);
    PersonName two = PersonName.of(b);
    boolean can = EasternNames.areBoth(one, two) && EasternNames.areOne(one, two, evidence);
    return can ? evidence.probability() : 0;
  }

  @ParameterizedTest
  @CsvSource({
    "Mao Zedong, Mao Tse-tung",
    "Deng Xiaolan, Teng Hsiao-lan",
    "Zhou Guofan, Chou Kuo-fan",
    "Park Geun-su, Pak Kun-su",
    "Kim Jong-nam, Kim Jong Nam",
    "Nguyễn Văn Thuan, Nguyen Van Thuan"
  })
  void systemsOfWritingMeet(String a, String b) {
    assertThat(probability(a, b)).isGreaterThan(WEIGHTS.threshold("sure"));
  }

  @ParameterizedTest
  @CsvSource({"Lee Jae-hyun, Yi Jae-hyun", "Deng Wei, Teng Wei"})
  void otherFamilyNamesWithOneGivenNameAreOnlyOffered(String a, String b) {
    assertThat(probability(a, b)).isBetween(WEIGHTS.threshold("likely"), WEIGHTS.threshold("sure"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-nam, Kim Jong-chul",
    "Kim Min-ji, Lee Min-ji",
    "Mao Zedong, Mao Zemin",
    "Deng Xiaolan, Deng Xiaoming"
  })
  void otherPeopleStayApart(String a, String b) {
    assertThat(probability(a, b)).isLessThan(WEIGHTS.threshold("likely"));
  }

  @ParameterizedTest
  @CsvSource({"Lee Harvey, Lee Marvin", "Kim Philby, Kim Darroch", "Ana Brandreth, Luis Brandreth"})
  void namesOfOtherLanguagesAreNotReadSo(String a, String b) {
    assertThat(EasternNames.areBoth(PersonName.of(a), PersonName.of(b))).isFalse();
  }
}
