package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.text.Interval;
import org.stemma.text.Resource;

/// Invented sentences of news with what each of their times means: `news-times.tsv`.
class NewsTimesTest {
  record Case(String published, String sentence, String times) {
    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Case> sentences() {
    return Resource.rows(NewsTimesTest.class, "news-times.tsv").stream()
        .map(row -> new Case(row.get(0), row.get(1), row.size() < 3 ? "" : row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void newsSaysWhen(Case given) {
    String plain = given.sentence().replace("[", "").replace("]", "");
    Telling alone = Telling.telling("a", plain);
    boolean undated = given.published().equals("-");
    List<Timex> times =
        Telling.calendar(undated ? alone : alone.printed(given.published())).times();
    assertThat(times.stream().map(t -> t.where().span().of(plain)).toList())
        .isEqualTo(bracketed(given.sentence()));
    assertThat(times.stream().map(NewsTimesTest::written).collect(Collectors.joining(" | ")))
        .isEqualTo(given.times());
  }

  private static List<String> bracketed(String sentence) {
    List<String> words = new ArrayList<>();
    for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', open + 1)) {
      words.add(sentence.substring(open + 1, sentence.indexOf(']', open)));
    }
    return words;
  }

  private static String written(Timex time) {
    Interval days = time.interval();
    String between =
        days.equals(Interval.UNBOUNDED)
            ? "-"
            : days.isDay() ? days.earliest().toString() : days.toString();
    String edtf = time.edtf().isBlank() ? "-" : time.edtf();
    return time.value().replace(' ', '_') + " " + between + " " + edtf;
  }
}
