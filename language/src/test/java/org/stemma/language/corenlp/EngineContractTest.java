package org.stemma.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.Language;
import org.stemma.language.Languages;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// What every engine holds to.
final class EngineContractTest {
  private static final String TEXT =
      """
      Bridge falls at Tamur 🌉

      “It’s gone,” Col. A. Reyl said (twice) on Monday… Nobody [sic] can’t see that.
      "Why?" asked Maren al-Hadik, the mayor's aide, of the U.S. envoy.

      Share
      """;

  private static final List<Language> ENGINES =
      List.of(Languages.choose("light"), Languages.choose("deep"));

  static Stream<Language> engines() {
    return ENGINES.stream();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyTokenIsItsPassageOfTheText(Language engine) {
    for (Sentence sentence : read(engine).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.word()).isEqualTo(token.span().of(TEXT));
        assertThat(sentence.span().covers(token.span())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everySignOfTheAccountIsInOneToken(Language engine) {
    List<String> words = tokens(engine).map(Token::word).toList();
    assertThat(String.join("", words))
        .isEqualTo(TEXT.substring(0, TEXT.indexOf("Share")).replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void everyTokenHasATagALemmaAndANameKind(Language engine) {
    assertThat(tokens(engine))
        .allSatisfy(
            token -> {
              assertThat(token.tag()).isNotBlank();
              assertThat(token.lemma()).isNotBlank();
              assertThat(token.name()).isIn("O", "PERSON", "ORGANIZATION", "LOCATION");
            });
  }

  @ParameterizedTest
  @MethodSource("engines")
  void headsPointIntoTheirSentence(Language engine) {
    for (Sentence sentence : read(engine).sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.head()).isBetween(-1, sentence.tokens().size() - 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void readingTwiceGivesTheSame(Language engine) {
    assertThat(read(engine)).isEqualTo(read(engine));
  }

  @ParameterizedTest
  @MethodSource("engines")
  void anEmptyReportHasNoSentences(Language engine) {
    assertThat(engine.read(report("", 0)).sentences()).isEmpty();
  }

  private static Stream<Token> tokens(Language engine) {
    return read(engine).sentences().stream().flatMap(sentence -> sentence.tokens().stream());
  }

  private static Reading read(Language engine) {
    return engine.read(report(TEXT, TEXT.indexOf("Share")));
  }

  private static Report report(String text, int furniture) {
    return new Report(
        new ReportId("page"),
        "page.txt",
        new Text(text),
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "en",
        Published.UNSTATED,
        List.of(
            new Segment(Zone.BODY, new Span(0, furniture), List.of()),
            new Segment(Zone.FURNITURE, new Span(furniture, text.length()), List.of())),
        List.of());
  }
}
