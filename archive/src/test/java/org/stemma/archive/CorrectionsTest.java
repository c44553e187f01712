package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Difference;
import org.stemma.dossier.Dossier;
import org.stemma.name.Entity;
import org.stemma.name.Gazetteer;
import org.stemma.report.Report;

/// What people correct holds for reports to come, and is gone without a trace when it is
/// undone.
class CorrectionsTest {
  private static final Instant LATER = Desk.NOON.plusSeconds(60);

  @TempDir private Path folder = Path.of("");
  private String story = "";

  @BeforeEach
  void add() throws IOException {
    write(
        "echo",
        "Echo",
        "The ferry Aurelia ran aground off Ostholm on Tuesday, a harbour pilot"
            + " said. Captain Tobin Haskel left the bridge, the pilot said.");
    write(
        "post",
        "Velm Post",
        "The ferry Aurelia ran aground off Ostholm on Tuesday, a customs"
            + " officer said. Captain Tomas Haskel will be heard.");
    Desk.add(archive(), folder.resolve("in"));
    story = Desk.together(archive());
  }

  private Path archive() {
    return folder.resolve("archive");
  }

  private void write(String id, String outlet, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(id + ".jsonl"),
        String.format(
            "{\"id\":\"%s\",\"date\":\"2018-06-07\",\"outlet\":\"%s\",\"text\":\"%s\"}%n",
            id, outlet, text));
  }

  private long correct(Correction.Kind kind, String... words) throws IOException {
    try (Archive archive = Archive.open(archive())) {
      Correction wanted = archive.wanted(kind, List.of(words), "");
      return archive.correct(wanted, "N. N.", "seen on the spot", LATER).number();
    }
  }

  private void undo(long number) throws IOException {
    try (Archive archive = Archive.open(archive())) {
      archive.undo(number, "M. M.", LATER);
    }
  }

  private Dossier dossier() throws IOException {
    return Desk.dossier(archive());
  }

  private static Report report(Dossier dossier, String id) {
    return dossier.reports().stream()
        .filter(r -> r.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Dossier dossier) {
    return dossier.names().entities().stream().map(Entity::name).toList();
  }

  private static Assertion aground(Dossier dossier, String id) {
    return dossier.assertions().stream()
        .filter(a -> a.where().report().value().equals(id))
        .filter(a -> report(dossier, id).text().of(a.where().span()).contains("aground"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDayAndAnOutletAreThoseThatWereSet() throws IOException {
    correct(Correction.Kind.DATE, "echo", "2018-06-11");
    correct(Correction.Kind.OUTLET, "echo", "Ostholm Echo");

    Report echo = report(dossier(), "echo");

    assertThat(echo.published().best()).contains("2018-06-11");
    assertThat(echo.outletName()).isEqualTo("Ostholm Echo");
  }

  @Test
  void twoNamesBecomeOneAndOneBecomesTwo() throws IOException {
    correct(Correction.Kind.ONE_NAME, "Tobin Haskel", "Tomas Haskel");
    assertThat(names(dossier())).contains("Tobin Haskel").doesNotContain("Tomas Haskel");

    long split = correct(Correction.Kind.OTHER_NAME, "Tobin Haskel", "Tomas Haskel");

    // splits come first, so that what is joined is as it was found
    assertThat(names(dossier())).contains("Tobin Haskel").doesNotContain("Tomas Haskel");
    undo(split);
    assertThat(names(dossier())).contains("Tobin Haskel").doesNotContain("Tomas Haskel");
  }

  @Test
  void aNameOfAReportToComeIsCorrectedToo() throws IOException {
    correct(Correction.Kind.ONE_NAME, "Tobin Haskel", "Tomas Haskel");
    write("news", "Inland News", "Captain Tomas Haskel was arrested on Friday, police said.");
    Desk.add(archive(), folder.resolve("in"));

    Dossier dossier = dossier();

    assertThat(dossier.reports()).hasSize(3);
    assertThat(names(dossier)).doesNotContain("Tomas Haskel");
    assertThat(
            dossier.names().entities().stream()
                .filter(e -> e.name().equals("Tobin Haskel"))
                .flatMap(e -> e.mentions().stream())
                .map(m -> m.report().value()))
        .contains("echo", "post", "news");
  }

  @Test
  void anAttributionIsRejectedOrAdded() throws IOException {
    assertThat(aground(dossier(), "echo").chain().isSourced()).isTrue();

    correct(Correction.Kind.NOT_SAID, "echo", "The ferry Aurelia ran aground off Ostholm");
    assertThat(aground(dossier(), "echo").chain().isSourced()).isFalse();

    correct(
        Correction.Kind.SAID, "post", "The ferry Aurelia ran aground off Ostholm", "Tomas Haskel");
    Assertion said = aground(dossier(), "post");
    assertThat(said.chain().origin().name()).isEqualTo("Tomas Haskel");
    assertThat(said.why())
        .anyMatch(b -> b.rule().equals("correction") && b.says().contains("N. N."));
  }

  @Test
  void originsThatAreOneCountOnce() throws IOException {
    int before = lines(dossier());

    correct(Correction.Kind.ONE_ORIGIN, "harbour pilot", "customs officer");

    assertThat(before).isEqualTo(2);
    assertThat(lines(dossier())).isEqualTo(1);
  }

  private static int lines(Dossier dossier) {
    return dossier.supports().values().stream().mapToInt(s -> s.lines()).max().orElse(0);
  }

  @Test
  void aLetterOfReliabilityIsAReasonAndChangesNoCount() throws IOException {
    int before = lines(dossier());

    correct(Correction.Kind.RELIABILITY, "Echo", "b");

    Dossier dossier = dossier();
    assertThat(lines(dossier)).isEqualTo(before);
    assertThat(dossier.supports().values().stream().flatMap(s -> s.why().stream()))
        .anyMatch(b -> b.says().startsWith("Echo is rated B by N. N."));
  }

  @Test
  void aReportMovesToAnotherStoryAndStoriesBecomeOne() throws IOException {
    correct(Correction.Kind.MOVE, "post", "new");
    assertThat(stories()).containsExactlyInAnyOrder(story, "M1");
    try (Archive archive = Archive.read(archive())) {
      assertThat(archive.reports(story)).hasSize(1);
    }

    try (Archive archive = Archive.read(archive())) {
      assertThat(archive.moves().getLast())
          .isEqualTo(new StoryMove(LATER.toString(), archive.report("post").key(), story, "M1"));
    }
    long one = correct(Correction.Kind.ONE_STORY, "M1", story);
    assertThat(stories()).containsExactly("M1");
    undo(one);
    assertThat(stories()).containsExactlyInAnyOrder(story, "M1");
  }

  private List<String> stories() throws IOException {
    try (Archive archive = Archive.read(archive())) {
      return archive.stories().stream().map(StoryLine::id).toList();
    }
  }

  @Test
  void undoneIsAsIfItHadNeverBeen() throws IOException {
    String before = Desk.json(archive());
    List<Long> made =
        List.of(
            correct(Correction.Kind.DATE, "echo", "2018-06-11"),
            correct(Correction.Kind.OUTLET, "post", "Velm Evening Post"),
            correct(Correction.Kind.ONE_NAME, "Tobin Haskel", "Tomas Haskel"),
            correct(Correction.Kind.NOT_SAID, "echo", "The ferry Aurelia ran aground"),
            correct(Correction.Kind.ONE_ORIGIN, "harbour pilot", "customs officer"),
            correct(Correction.Kind.RETRACTED, "post"));
    assertThat(Desk.json(archive())).isNotEqualTo(before);

    for (long number : made) {
      undo(number);
    }

    assertThat(Desk.json(archive())).isEqualTo(before);
    try (Archive archive = Archive.open(archive())) {
      assertThat(archive.corrections().stream().filter(c -> made.contains(c.number())))
          .hasSize(6)
          .noneMatch(Corrected::holds);
      assertThatThrownBy(() -> archive.undo(made.getFirst(), "M. M.", LATER))
          .hasMessageContaining("was undone already");
    }
  }

  @Test
  void aRetractedReportSaysSo() throws IOException {
    correct(Correction.Kind.RETRACTED, "post");

    assertThat(report(dossier(), "post").remarks()).contains("was retracted: seen on the spot");
  }

  @Test
  void whatFollowsIsSaid() throws IOException {
    Dossier before = dossier();
    correct(Correction.Kind.ONE_ORIGIN, "harbour pilot", "customs officer");
    correct(Correction.Kind.DATE, "echo", "2018-06-11");

    assertThat(Difference.between(before, dossier()))
        .anyMatch(l -> l.equals("report echo: published 2018-06-07 -> 2018-06-11"))
        .anyMatch(l -> l.contains("aground") && l.endsWith("2 lines -> 1 line"));
    assertThat(Difference.between(before, before)).isEmpty();
  }

  @Test
  void whatLeadsToNothingIsRefused() {
    assertThatThrownBy(() -> correct(Correction.Kind.DATE, "echo", "June"))
        .hasMessage("June: not a day; write it as 2017-03-08");
    assertThatThrownBy(() -> correct(Correction.Kind.DATE, "nobody", "2018-06-11"))
        .hasMessageStartingWith("there is no report nobody");
    assertThatThrownBy(() -> correct(Correction.Kind.NOT_SAID, "echo", "the moon"))
        .hasMessageContaining("stands nowhere in");
    assertThatThrownBy(() -> correct(Correction.Kind.RELIABILITY, "Echo", "Z"))
        .hasMessageStartingWith("Z: no letter of reliability");
    assertThatThrownBy(() -> correct(Correction.Kind.DATE, "echo"))
        .hasMessage("give: stemma correct date REPORT DAY");
    assertThatThrownBy(() -> CorrectionLines.read(List.of("{\"kind\":\"nothing\"}")))
        .hasMessageStartingWith("line 1 is no correction");
  }

  @Test
  void theIndexFollowsWhatIsCorrected() throws IOException {
    long number = correct(Correction.Kind.ONE_NAME, "Tobin Haskel", "Aurelia");
    try (Archive archive = Archive.open(archive())) {
      archive.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(archive.isIndexed()).isTrue();
      assertThat(archive.search("name:Tobin", 5).total()).isEqualTo(2);
      archive.undo(number, "M. M.", LATER);
      archive.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(archive.search("name:Tobin", 5).total()).isEqualTo(1);
    }
  }
}
