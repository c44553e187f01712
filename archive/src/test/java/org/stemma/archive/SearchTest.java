package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.name.Gazetteer;
import org.stemma.text.Text;

/// A search finds words, phrases, names under any spelling, and who says what.
class SearchTest {
  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void add() throws IOException {
    write(
        "one",
        "2018-06-07",
        "Coast Daily",
        "The ferry 😀 Aurelia ran aground off Ostholm on Tuesday, Mayor Petra Lindqvist said. At"
            + " least 40 passengers were taken ashore by tugs. The harbour was closed for a day.");
    write(
        "two",
        "2018-06-09",
        "Velm Post",
        "Petra Lindquist, the mayor of Ostholm, told reporters that the pilot had left the bridge."
            + " A deckhand said that the ferry Aurelia was steered by a cadet.");
    write(
        "three",
        "2018-07-01",
        "Velm Post",
        "The ferries of Velm will run every hour from next week, the harbour office said.");
    Desk.add(folder.resolve("archive"), folder.resolve("in"));
    Desk.together(folder.resolve("archive"));
    try (Archive archive = Archive.open(folder.resolve("archive"))) {
      archive.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
    }
  }

  private static void write(String id, String date, String outlet, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(id + ".jsonl"),
        String.format(
            "{\"id\":\"%s\",\"date\":\"%s\",\"outlet\":\"%s\",\"text\":\"%s\"}%n",
            id, date, outlet, text));
  }

  private static Found found(String question) throws IOException {
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      return archive.search(question, 10);
    }
  }

  private static List<String> ids(String question) throws IOException {
    return found(question).hits().stream().map(h -> h.filed().id()).sorted().toList();
  }

  @Test
  void allWordsAreLookedForWhateverTheirEnding() throws IOException {
    assertThat(ids("ferry")).containsExactly("one", "three", "two");
    assertThat(ids("ferry passenger")).containsExactly("one");
  }

  @Test
  void aPhraseIsFoundAsItStands() throws IOException {
    assertThat(ids("\"left the bridge\"")).containsExactly("two");
    assertThat(ids("\"bridge the left\"")).isEmpty();
  }

  @Test
  void fieldsAndDaysNarrow() throws IOException {
    assertThat(ids("outlet:velm")).containsExactly("three", "two");
    assertThat(ids("outlet:\"Velm Post\" AND ferry AND date:[2018-06-01 TO 2018-06-30]"))
        .containsExactly("two");
    assertThat(ids("date:2018-07")).containsExactly("three");
    assertThat(ids("date:[* TO 2018-06-08]")).containsExactly("one");
  }

  @Test
  void aNameIsFoundUnderAnySpellingOfTheStory() throws IOException {
    assertThat(ids("name:Lindquist")).containsExactly("one", "two");
    assertThat(ids("name:\"Petra Lindqvist\"")).containsExactly("one", "two");
  }

  @Test
  void whatIsSaidIsFoundByWhoSaysIt() throws IOException {
    Found found = found("source:lindqvist AND claim:aground");

    assertThat(found.hits()).hasSize(1);
    assertThat(found.hits().getFirst().source()).isEqualTo("Petra Lindqvist");
    assertThat(found.hits().getFirst().snippets().getFirst().text()).contains("ran aground");
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      Hit best = archive.whoSays("a cadet was steering", 3).hits().getFirst();
      assertThat(best.filed().id()).isEqualTo("two");
      assertThat(best.source()).contains("deckhand");
    }
  }

  @Test
  void everySnippetReadsAsItsSpan() throws IOException {
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      for (String question : List.of("ferry", "claim:ferry", "\"taken ashore\" passengers")) {
        for (Hit hit : archive.search(question, 10).hits()) {
          String text = archive.document(hit.filed()).text().chars();
          assertThat(hit.snippets()).isNotEmpty();
          for (Hit.Snippet snippet : hit.snippets()) {
            assertThat(snippet.where().of(text)).isEqualTo(snippet.text());
            assertThat(snippet.matches()).allMatch(m -> snippet.where().covers(m));
          }
        }
      }
    }
  }

  @Test
  void aSnippetEndsWithItsParagraph() throws IOException {
    Path own = folder.resolve("paragraphs");
    Path file =
        Files.writeString(
            folder.resolve("lock.txt"),
            "Lock gate fails at Dremm\n\nThe lower gate gave way at noon\n\nNobody was hurt");
    Desk.add(own, file);
    try (Archive archive = Archive.open(own)) {
      archive.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});

      assertThat(archive.search("noon", 1).hits().getFirst().snippets())
          .extracting(Hit.Snippet::text)
          .containsExactly("The lower gate gave way at noon");
    }
  }

  @Test
  void theLineOfAHitCountsCodePoints() throws IOException {
    try (Archive archive = Archive.read(folder.resolve("archive"))) {
      Hit hit = archive.search("tugs", 1).hits().getFirst();
      Text text = archive.document(hit.filed()).text();
      int start = text.chars().indexOf("tugs");

      assertThat(HitEdition.line(hit, text))
          .contains("{\"start\":" + (start - 1) + ",\"end\":" + (start + 3) + "}");
    }
  }

  @Test
  void whatIsFoundIsCountedByOutletAndMonth() throws IOException {
    Found found = found("ferry");

    assertThat(found.total()).isEqualTo(3);
    assertThat(found.facets().get("outlet"))
        .containsExactly(new Found.Count("Velm Post", 2), new Found.Count("Coast Daily", 1));
    assertThat(found.facets().get("month")).contains(new Found.Count("2018-06", 2));
  }

  @Test
  void aSearchThatCannotBeReadIsSaid() {
    assertThatThrownBy(() -> found("name:\"open"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageStartingWith("cannot read the search “name:\"open”");
    assertThatThrownBy(() -> found("date:yesterday"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("yesterday is not a day, month or year");
  }
}
