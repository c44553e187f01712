package org.stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void everyLineIsThereWithoutItsEnd() {
    Text text = new Text("one\r\n\r\ntwo\nthree");

    assertThat(text.lines()).extracting(text::of).containsExactly("one", "", "two", "three");
  }

  @Test
  void aPictureCountsAsOneCodePoint() {
    assertThat(new Text("a\uD83D\uDE80b").codePoint(3)).isEqualTo(2);
  }

  @Test
  void trimmingLeavesOutEveryKindOfBlank() {
    Text text = new Text("\u00a0 word \n");

    assertThat(text.of(text.trim(new Span(0, text.length())))).isEqualTo("word");
  }
}
