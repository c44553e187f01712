package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MarkdownEditionTest {
  private static final String PRINTED = MarkdownEdition.print(InventedStory.dossier());

  @Test
  void everyNoteLeadsToAReportAndALine() {
    assertThat(PRINTED)
        .contains("[^1]: 001\\_courier:5, “The Orlen dam has a crack two metres long” (A1)");
  }

  @Test
  void everyMarkHasItsNote() {
    Set<String> marks =
        Pattern.compile("\\[\\^\\d+\\](?!:)")
            .matcher(PRINTED)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    assertThat(marks).isNotEmpty().allMatch(mark -> PRINTED.contains("\n" + mark + ": "));
  }

  @Test
  void countsComeWithTheirRange() {
    assertThat(PRINTED).contains("- **C1.2** The wall is sound (3 outlets, 1 line 1–2, grade 4)");
  }
}
