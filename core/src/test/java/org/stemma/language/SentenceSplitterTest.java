package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

final class SentenceSplitterTest {
  private final Tokenizer tokenizer = new Tokenizer(Abbreviations.english());
  private final SentenceSplitter splitter = new SentenceSplitter(Abbreviations.english());

  @Test
  void titlesAndInitialsDoNotEndASentence() {
    assertSentences("Maj. Gen. A. Reyl met Mr. Doe.| He left.");
  }

  @Test
  void anAbbreviationThatMayCloseEndsTheSentenceBeforeAWordThatBeginsOne() {
    assertSentences("He flew to the U.S.| The army stayed.");
    assertSentences("The U.S. Senate met at 5 p.m. Monday.| It rose at 6 p.m.| They slept.");
  }

  @Test
  void aSpeakerStaysWithTheQuestion() {
    assertSentences("“Where is he?” she asked.| “Gone!” Mr. Doe said.| He laughed.");
    assertSentences("“It is over,” he said, “and done.”| She agreed.");
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertSentences("He said it was \"over and done.\"| She left.");
    assertSentences("“Leave.| Leave now.”| They left.| (Nobody saw them.)| It rained.");
  }

  @Test
  void anOpeningMarkBelongsToWhatFollows() {
    assertSentences("It rained.| \"We left,\" he said.| \"They stayed.");
    assertSentences("\"It rained.| \"We left,\" he said.");
  }

  @Test
  void aSentenceMayBeginWithANameInSmallLetters() {
    assertSentences("They fled.| al-Tamur fell.");
    assertSentences("They fled… and al-Tamur fell.");
  }

  @Test
  void aMissingBlankEndsASentenceToo() {
    assertSentences("It ended.|The men left.");
  }

  private void assertSentences(String marked) {
    String text = marked.replace("|", "");
    List<String> found =
        splitter.split(text, tokenizer.tokens(text, new Span(0, text.length()))).stream()
            .map(words -> text.substring(words.getFirst().start(), words.getLast().end()))
            .toList();
    assertThat(found).containsExactly(marked.split("\\| ?"));
  }
}
