package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Span;

final class LightEngineTest {
  private final LightEngine engine = new LightEngine();

  @Test
  void furnitureIsNotRead() {
    String text = "Share this\nThe bridge fell.\n";
    Report report =
        Pages.page(
            text,
            List.of(
                new Segment(Zone.FURNITURE, new Span(0, 11), List.of()),
                new Segment(Zone.BODY, new Span(11, text.length()), List.of())));
    assertThat(engine.read(report).sentences())
        .extracting(Sentence::span)
        .containsExactly(new Span(11, 27));
  }

  @Test
  void linesOfACaptionAreSentences() {
    String text = "The bridge at dawn\nA guard looks on";
    Report report =
        Pages.page(text, List.of(new Segment(Zone.CAPTION, new Span(0, text.length()), List.of())));
    assertThat(engine.read(report).sentences())
        .extracting(Sentence::paragraph)
        .containsExactly(0, 1);
  }

  @Test
  void aParagraphWrappedByHandIsReadThrough() {
    String text =
        """
        The bridge over the river fell on Monday night
        after a lorry had struck its eastern pillar at
        high speed, the mayor said.

        Nobody was hurt.
        """;
    assertThat(engine.read(Pages.body(text)).sentences()).hasSize(2);
  }

  @Test
  void wordsAreTaggedByTheirNeighbours() {
    assertTags("He will attack the town .", "PRP MD VB DT NN .");
    assertTags("The attack was reported by guards .", "DT NN VBD VBN IN NNS .");
    assertTags("Guards reported two attacks .", "NNS VBD CD NNS .");
    assertTags("She has also been seen .", "PRP VBZ RB VBN VBN .");
    assertTags("They want to leave Tamur .", "PRP VBP TO VB NNP .");
  }

  @Test
  void aFirstWordThatIsSmallElsewhereIsNoName() {
    String text = "Zorbing is popular. They like zorbing.";
    Token first = engine.read(Pages.body(text)).sentences().getFirst().tokens().getFirst();
    assertThat(first.isProperNoun()).isFalse();
  }

  @Test
  void lemmasAreDictionaryForms() {
    assertLemmas(
        "They fled , leaving wives and stolen cars .", "they flee , leave wife and steal car .");
    assertLemmas("He stopped , denied and panicked .", "he stop , deny and panic .");
    assertLemmas("She ca n't go with us to Tamur .", "she can not go with we to Tamur .");
  }

  @Test
  void itKnowsEnglishAndWhatNobodyKnows() {
    assertThat(engine.knows("en")).isTrue();
    assertThat(engine.knows("und")).isTrue();
    assertThat(engine.knows("fr")).isFalse();
  }

  private void assertTags(String text, String tags) {
    assertThat(joined(text, Token::tag)).isEqualTo(tags);
  }

  private void assertLemmas(String text, String lemmas) {
    assertThat(joined(text, Token::lemma)).isEqualTo(lemmas);
  }

  private String joined(String text, java.util.function.Function<Token, String> part) {
    return engine.read(Pages.body(text)).sentences().getFirst().tokens().stream()
        .map(part)
        .collect(Collectors.joining(" "));
  }
}
