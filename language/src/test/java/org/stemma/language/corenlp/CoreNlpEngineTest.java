package org.stemma.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.Languages;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

final class CoreNlpEngineTest {
  private static final CoreNlpEngine ENGINE = new CoreNlpEngine();

  @Test
  void theDeepEngineIsFound() {
    assertThat(Languages.choose("deep")).isInstanceOf(CoreNlpEngine.class);
    assertThat(Languages.choose("auto").name()).isEqualTo("deep");
  }

  @Test
  void aSentenceHasAParseAndNames() {
    Sentence sentence = read("Colonel Maren Hadik said on Monday that John Smith had fled Turkey.");
    Token said = token(sentence, "said");
    assertThat(said.head()).isEqualTo(-1);
    assertThat(said.relation()).isEqualTo("root");
    assertThat(head(sentence, "Hadik")).isEqualTo("said");
    assertThat(token(sentence, "Hadik").relation()).isEqualTo("nsubj");
    assertThat(head(sentence, "fled")).isEqualTo("said");
    assertThat(token(sentence, "fled").lemma()).isEqualTo("flee");
    assertThat(token(sentence, "Smith").name()).isEqualTo("PERSON");
    assertThat(token(sentence, "Turkey").name()).isEqualTo("LOCATION");
  }

  @Test
  void aCurlyApostropheIsReadLikeAStraightOne() {
    Sentence sentence = read("They don’t know.");
    assertThat(token(sentence, "n’t").lemma()).isEqualTo("not");
  }

  @Test
  void aSentenceWithoutEndIsNotParsed() {
    assertThat(read("red ".repeat(200)).isParsed()).isFalse();
  }

  @Test
  void nothingIsPrinted() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed));
    try {
      read("The bridge fell.");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.size()).isZero();
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow();
  }

  private static String head(Sentence sentence, String word) {
    return sentence.tokens().get(token(sentence, word).head()).word();
  }

  private static Sentence read(String text) {
    Report report =
        new Report(
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
            List.of(new Segment(Zone.BODY, new Span(0, text.length()), List.of())),
            List.of());
    return ENGINE.read(report).sentences().getFirst();
  }
}
