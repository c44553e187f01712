package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Resource;
import org.stemma.text.Text;

/// Pages that take their own article back, and those that only tell of others.
final class RetractionsTest {
  private static Report report(String... paragraphs) {
    Text text = new Text(String.join("\n\n", paragraphs) + "\n");
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return Cleaner.clean(new Document(new ReportId("a"), "a.txt", text, true, blocks, List.of()));
  }

  @Test
  void everyRuleFitsItsExamplesAndNotItsCounterexamples() {
    List<String> wrong = new ArrayList<>();
    Retractions.Where where = Retractions.Where.HEADLINE;
    int examples = 0;
    for (String line : Resource.lines(Retractions.class, "retractions.rules")) {
      boolean example = line.startsWith("+ ");
      if (example || line.startsWith("- ")) {
        examples++;
        if (Retractions.fits(where, line.substring(2)) != example) {
          wrong.add(line);
        }
      } else {
        where = Retractions.Where.valueOf(line.split("\t", -1)[0].toUpperCase(Locale.ROOT));
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(examples).isGreaterThan(30);
  }

  @Test
  void aPageThatTakesItsArticleBackIsRetractedInItsOwnWords() {
    Report report =
        report(
            "Ferry captain was asleep",
            "Editor's note: This article has been retracted.",
            "The captain of the ferry Aurelia was asleep, a deckhand said on Tuesday.");

    assertThat(report.isRetracted()).isTrue();
    assertThat(report.retraction())
        .contains("was retracted: “Editor's note: This article has been retracted.”");
    assertThat(Retractions.notice(report).map(n -> report.text().of(n.span())))
        .contains("Editor's note: This article has been retracted.");
  }

  @Test
  void aHeadlineTellsIt() {
    assertThat(
            report(
                    "RETRACTED: Ferry captain was asleep",
                    "The captain was asleep, a deckhand said.")
                .isRetracted())
        .isTrue();
  }

  @Test
  void newsOfSomebodyElsesRetractionIsNone() {
    assertThat(
            report(
                    "Velm Post takes back its ferry story",
                    "The Velm Post has retracted a story about the ferry Aurelia, its editor said"
                        + " on Tuesday.",
                    "“This article has been retracted,” a note on its page read.")
                .isRetracted())
        .isFalse();
  }
}
