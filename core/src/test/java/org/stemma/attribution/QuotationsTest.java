package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void curlyAndStraightMarksQuote() {
    assertThat(quoted("He called it “a trap” and \"a joke\".")).containsExactly("a trap", "a joke");
  }

  @Test
  void anApostropheIsNoQuotation() {
    assertThat(quoted("The drivers' union isn't talking, and it's not the mayor's fault."))
        .isEmpty();
  }

  @Test
  void anOpenQuotationEndsWithItsParagraph() {
    assertThat(quoted("“The pier is gone.", "“Nobody was hurt,” she said."))
        .containsExactly("The pier is gone.", "Nobody was hurt,");
  }

  private static List<String> quoted(String... paragraphs) {
    Story story = Story.of(paragraphs);
    return Quotations.of(story.reading()).spans().stream().map(story.reading()::of).toList();
  }
}
