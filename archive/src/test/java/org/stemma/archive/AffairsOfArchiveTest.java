package org.stemma.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.name.Gazetteer;

/// Stories of one affair are proposed to stand together, under a name that stays.
class AffairsOfArchiveTest {
  @TempDir private Path folder = Path.of("");

  private Path archive() {
    return folder.resolve("archive");
  }

  private static final String SUNK =
      "Night divers searched the wreck of the ferry Corvinia off the lighthouse of Halmaro. Fishing"
          + " boats picked passengers from the cold water, and a helicopter dropped blankets. Waves"
          + " broke windows in the harbour. The captain rang its owner Ottil Brankow and the"
          + " builder Ulla Varnholt before the Corvinia went down, and Sella Dremmond heard the"
          + " alarm.";
  private static final String TRIED =
      "Judges opened a trial at the court of Tessaly. Lawyers read letters in which the builder"
          + " Ulla Varnholt warned the owner Ottil Brankow of rust, and a clerk counted invoices"
          + " worth millions. Prosecutors want a jail sentence for fraud over insurance of the"
          + " Corvinia. The witness Sella Dremmond answered no questions on Corvinia papers.";

  private Path write(String id, String date, String text) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".jsonl"),
        String.format(
            "{\"id\":\"%s\",\"date\":\"%s\",\"outlet\":\"%s\",\"text\":\"%s\"}%n",
            id, date, id + " Post", text));
  }

  private List<Path> reports() throws IOException {
    List<Path> all = new ArrayList<>();
    all.add(write("sunk", "2031-03-04", SUNK));
    all.add(write("lost", "2031-03-05", SUNK + " It was dark."));
    all.add(write("tried", "2031-05-03", TRIED));
    all.add(write("heard", "2031-05-03", TRIED + " It rained."));
    all.add(
        write(
            "ovens",
            "2031-03-04",
            "Ovens burnt at the bakery of Mirla Oskend in Tarnesund, and firemen found no water."));
    return all;
  }

  private List<AffairLine> add(List<Path> files) throws IOException {
    return addTo(archive(), files.toArray(Path[]::new));
  }

  private static List<AffairLine> addTo(Path archive, Path... files) throws IOException {
    try (Archive open = Archive.open(archive)) {
      Desk.add(open, files);
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).isEmpty();
      return open.affairs();
    }
  }

  private List<AffairLine> correct(Correction.Kind kind, String... words) throws IOException {
    try (Archive open = Archive.open(archive())) {
      open.correct(open.wanted(kind, List.of(words), ""), "N. N.", "known here", Desk.NOON);
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.check()).isEmpty();
      return open.affairs();
    }
  }

  /// What the story of a report is called.
  private String story(String report) throws IOException {
    try (Archive open = Archive.read(archive())) {
      return open.report(report).story();
    }
  }

  private List<String> moves() throws IOException {
    try (Archive open = Archive.read(archive())) {
      return open.affairMoves().stream()
          .map(m -> title(open, m.story()) + " " + m.from() + ">" + m.to())
          .toList();
    }
  }

  private static String title(Archive open, String story) {
    return open.reports(story).stream().map(Filed::id).sorted().findFirst().orElseThrow();
  }

  @Test
  void episodesWeeksApartAreProposedAsOneAffair() throws IOException {
    List<AffairLine> affairs = add(reports());
    String sunk = story("sunk");
    String tried = story("tried");
    assertThat(affairs)
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.id()).isEqualTo("A1");
              assertThat(a.stories()).containsExactlyInAnyOrder(sunk, tried);
              assertThat(a.reports()).isEqualTo(4);
              assertThat(a.first()).isEqualTo("2031-03-04");
              assertThat(a.last()).isEqualTo("2031-05-03");
            });
    assertThat(moves()).containsExactlyInAnyOrder("lost >A1", "heard >A1");
  }

  @Test
  void theOrderOfAddingMakesNoDifference() throws IOException {
    List<Path> files = reports();
    add(files);
    SortedSet<String> once = affairs(archive());
    assertThat(once).hasSize(1);
    long seed = System.nanoTime();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(files, new Random(seed + round));
      Path own = folder.resolve("round-" + round);
      for (Path file : files) {
        addTo(own, file);
      }
      assertThat(affairs(own)).as("seed %d", seed + round).isEqualTo(once);
    }
  }

  /// The reports of each affair, by story.
  private static SortedSet<String> affairs(Path archive) throws IOException {
    SortedSet<String> affairs = new TreeSet<>();
    try (Archive open = Archive.read(archive)) {
      for (AffairLine affair : open.affairs()) {
        SortedSet<String> stories = new TreeSet<>();
        affair.stories().forEach(s -> stories.add(ids(open, s)));
        affairs.add(stories.toString());
      }
    }
    return affairs;
  }

  private static String ids(Archive open, String story) {
    return open.reports(story).stream().map(Filed::id).sorted().toList().toString();
  }

  @Test
  void theDossierOfAnAffairIsThatOfAllItsReportsAndSaysThatItIsProposed() throws IOException {
    List<Path> files = reports();
    add(files);

    assertThat(
            Desk.json(archive(), "A1")
                .replaceFirst("\"affair\": \"A1, as proposed: S\\d, S\\d\",", ""))
        .isEqualToIgnoringWhitespace(Desk.fresh(files.subList(0, 4).toArray(Path[]::new)));
    assertThat(Desk.json(archive(), "A1")).containsPattern("A1, as proposed: S\\d, S\\d");
    assertThatThrownBy(() -> Desk.json(archive(), "A2")).hasMessageContaining("no story A2");
  }

  @Test
  void correctionsOfItsStoriesHoldInTheDossierOfAnAffair() throws IOException {
    add(reports());
    String tried = story("tried");
    try (Archive open = Archive.open(archive())) {
      Correction one =
          open.wanted(Correction.Kind.ONE_NAME, List.of("Ottil Brankow", "Sella Dremmond"), tried);
      open.correct(one, "N. N.", "a pen name", Desk.NOON);
    }

    assertThat(Desk.json(archive(), "A1")).contains("one-name: a pen name");
  }

  @Test
  void anAffairThatPeoplePartAndJoinKeepsItsHistory() throws IOException {
    add(reports());

    assertThat(correct(Correction.Kind.OWN_AFFAIR, story("tried"))).isEmpty();
    assertThat(correct(Correction.Kind.ONE_AFFAIR, story("ovens"), story("tried")))
        .singleElement()
        .satisfies(a -> assertThat(a.stories()).hasSize(2))
        .satisfies(a -> assertThat(a.id()).isEqualTo("A2"));
    assertThat(correct(Correction.Kind.ONE_AFFAIR, "A2", story("sunk")))
        .singleElement()
        .satisfies(a -> assertThat(a.stories()).hasSize(3))
        .satisfies(a -> assertThat(a.id()).isEqualTo("A2"));
    try (Archive open = Archive.open(archive())) {
      open.undo(2, "N. N.", Desk.NOON);
      open.undo(3, "N. N.", Desk.NOON);
      open.undo(1, "N. N.", Desk.NOON);
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
      assertThat(open.affairs()).singleElement().satisfies(a -> assertThat(a.stories()).hasSize(2));
    }
    assertThat(moves())
        .containsExactlyInAnyOrder(
            "lost >A1",
            "heard >A1",
            "lost A1>",
            "heard A1>",
            "heard >A2",
            "ovens >A2",
            "lost >A2",
            "ovens A2>");
  }

  @Test
  void affairsThatNobodyHasWorkedOutYetAreWhenTheyAreAskedFor() throws IOException {
    Desk.add(archive(), reports().toArray(Path[]::new));

    try (Archive open = Archive.read(archive())) {
      assertThat(open.affairs()).hasSize(1);
    }
    assertThat(moves()).hasSize(2);
  }

  @Test
  void rebuildingLeavesAffairsTheirNames() throws IOException {
    add(reports());
    correct(Correction.Kind.OWN_AFFAIR, story("tried"));
    List<AffairLine> before = correct(Correction.Kind.ONE_AFFAIR, story("ovens"), story("tried"));
    List<String> moves = moves();
    try (Archive open = Archive.open(archive())) {
      open.rebuild(Desk.LIGHT, Gazetteer.builtIn(), Desk.NOON, stage -> {});
      assertThat(open.affairs()).isEqualTo(before);
      assertThat(open.check()).isEmpty();
    }
    assertThat(moves()).isEqualTo(moves);
  }

  @Test
  void anAffairOfAStoryThatNobodyTellsIsAFault() throws IOException, SQLException {
    add(reports());
    sql("update affair set episode = 'S9' where episode = (select min(episode) from affair)");

    try (Archive open = Archive.read(archive())) {
      assertThat(open.check())
          .singleElement()
          .asString()
          .startsWith("affair A1: has too few stories, or one that no report tells");
    }
  }

  private void sql(String statement) throws SQLException {
    String url = "jdbc:sqlite:" + archive().resolve("stemma.db");
    try (Sql sql = new Sql(archive(), DriverManager.getConnection(url))) {
      sql.run(statement);
    }
  }

  private List<String> words(String question) throws SQLException {
    String url = "jdbc:sqlite:" + archive().resolve("stemma.db");
    try (Sql sql = new Sql(archive(), DriverManager.getConnection(url))) {
      return sql.words(question);
    }
  }

  @Test
  void storiesAreListedWithTheirAffair() throws IOException {
    add(reports());

    try (Archive open = Archive.read(archive())) {
      assertThat(open.stories())
          .allSatisfy(
              s ->
                  assertThat(s.affair())
                      .isEqualTo(ids(open, s.id()).contains("ovens") ? "" : "A1"));
    }
  }

  @Test
  void onlyStoriesToWhichSomethingHasHappenedAreLookedAtAgain() throws IOException, SQLException {
    add(reports());
    sql("delete from episode_holder");

    List<AffairLine> after =
        addTo(archive(), write("bees", "2031-03-09", "Bees left the hives of Irmo Tallus."));

    assertThat(words("select distinct id from episode_holder")).containsExactly(story("bees"));
    assertThat(after).as("what is remembered of the others").hasSize(1);
  }

  @Test
  void whatIsRememberedTellsTheSameAsAllStoriesLookedAtAnew() throws IOException, SQLException {
    List<Path> files = reports();
    for (Path file : files) {
      addTo(archive(), file);
    }
    correct(Correction.Kind.MOVE, "heard", story("ovens"));
    correct(Correction.Kind.DATE, "tried", "2031-05-04");
    try (Archive open = Archive.open(archive())) {
      open.remove(open.removal(List.of(open.report("lost"))), Desk.NOON);
      open.index(Desk.LIGHT, Gazetteer.builtIn(), stage -> {});
    }
    SortedSet<String> remembered = affairs(archive());
    String kept = "select id || earliest || hex(bags) from episode_sketch order by id";
    List<String> digests = words(kept);

    sql("update affair_seen set program = ''");
    assertThat(affairs(archive())).isEqualTo(remembered).isNotEmpty();
    assertThat(words(kept)).isEqualTo(digests).hasSize(2);
  }
}
