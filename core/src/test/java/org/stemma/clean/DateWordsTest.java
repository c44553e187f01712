package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Resource;

final class DateWordsTest {
  @Test
  void theExamplesHold() {
    List<String> wrong = new ArrayList<>();
    String kind = "";
    for (String line : Resource.lines(DateWords.class, "date-words.tsv")) {
      if (line.indexOf('\t') > 0) {
        kind = line.substring(0, line.indexOf('\t'));
      } else if (line.startsWith("+ ") != isCalled(kind, line.substring(2))) {
        wrong.add(kind + ": " + line);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void theLastWordBeforeADateCounts() {
    assertThat(DateWords.lastCallsChanged("Updated 5 June, first published")).isFalse();
    assertThat(DateWords.lastCallsChanged("Published 4 June, updated")).isTrue();
  }

  private static boolean isCalled(String kind, String line) {
    return switch (kind) {
      case "published" -> DateWords.callPublished(line);
      case "changed" -> DateWords.lastCallsChanged(line);
      case "other" -> DateWords.callOther(line);
      default -> throw new AssertionError("no words of kind " + kind);
    };
  }
}
