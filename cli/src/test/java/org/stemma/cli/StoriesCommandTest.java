package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `stemma stories --jsonl` prints of articles of invented events.
class StoriesCommandTest {
  private static final String FERRY = article("ferry", "2031-03-04", ferry("The harbour master"));
  private static final String BOAT = article("boat", "2031-03-05", ferry("A lifeboat crew"));
  private static final String FIRE =
      article(
          "fire",
          "2031-03-04",
          "Ovens burnt at the bakery of Mirla Oskend in Varnesund. Firemen found no hydrant, and"
              + " the smoke hung over Varnesund until noon, Oskend said.");

  @TempDir private Path folder = Path.of("");

  private static String ferry(String who) {
    return who
        + " said that Captain Arvo Tindel ran the ferry Brunhild aground on the rocks off Ostholm."
        + " Passengers of the Brunhild went ashore at Ostholm, and Tindel stayed aboard.";
  }

  private static String article(String id, String date, String text) {
    return String.format("{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}%n", id, date, text);
  }

  private Run stories(String lines, String... options) throws IOException {
    Path file = folder.resolve("in.jsonl");
    Files.writeString(file, lines);
    List<String> all = new java.util.ArrayList<>(List.of("stories", "--jsonl", file.toString()));
    all.addAll(List.of(options));
    return Run.stemma(all.toArray(String[]::new));
  }

  private static String line(String id, String story) {
    return "{\"id\":\"" + id + "\",\"story\":\"" + story + "\"}";
  }

  @Test
  void articlesOfOneEventTellOneStory() throws IOException {
    Run run = stories(FERRY + FIRE + BOAT);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(line("ferry", "boat"), line("fire", "fire"), line("boat", "boat"));
  }

  @Test
  void theLinesKeepTheirOrderAndTheStoriesDoNotDependOnIt() throws IOException {
    assertThat(stories(BOAT + FERRY + FIRE).out().lines())
        .containsExactly(line("boat", "boat"), line("ferry", "boat"), line("fire", "fire"));
  }

  @Test
  void aStreamCallsAStoryAfterItsFirstReport() throws IOException {
    assertThat(stories(FERRY + FIRE + BOAT, "--stream").out().lines())
        .containsExactly(line("ferry", "ferry"), line("fire", "fire"), line("boat", "ferry"));
  }

  @Test
  void changesTellWhatAnArticleDid() throws IOException {
    assertThat(stories(FERRY + BOAT, "--stream", "--changes").out().lines())
        .satisfiesExactly(
            l -> assertThat(l).contains("\"kind\":\"founded\"").contains("\"into\":\"ferry\""),
            l -> assertThat(l).contains("\"kind\":\"joined\"").contains("\"into\":\"ferry\""));
  }

  @Test
  void aWindowOfOneKnowsNothingOfBefore() throws IOException {
    assertThat(stories(FERRY + FIRE + BOAT, "--stream", "--window", "1").out())
        .contains(line("boat", "boat"));
  }

  @Test
  void aLineThatIsNoArticleIsNamedAndTheRestIsGrouped() throws IOException {
    Run run = stories(FERRY + "{\"id\": broken\n" + BOAT);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).singleElement().asString().startsWith("stemma: in.jsonl");
    assertThat(run.out().lines()).containsExactly(line("ferry", "boat"), line("boat", "boat"));
  }

  @Test
  void aFileWithoutAnArticleIsAnError() throws IOException {
    assertThat(stories("").code()).isEqualTo(4);
  }

  @Test
  void wrongUseIsSaid() throws IOException {
    assertThat(stories(FERRY, "--changes").code()).isEqualTo(2);
    assertThat(stories(FERRY, "--stream", "--window", "0").code()).isEqualTo(2);
    assertThat(Run.stemma("stories", "--stream").code()).isEqualTo(2);
  }

  @Test
  void standardInputIsReadToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
    byte[] in = (FERRY + BOAT).getBytes(StandardCharsets.UTF_8);
    Streams streams = new Streams(new ByteArrayInputStream(in), to, to, false, 100);

    assertThat(StemmaCommand.commandLine(streams).execute("stories", "--jsonl", "-")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(line("ferry", "boat"), line("boat", "boat"));
  }

  @Test
  void onTheUpperLevelBothStoryAndEpisodeAreTold() throws IOException {
    Run batch = stories(FERRY + FIRE + BOAT, "--level", "story");

    assertThat(batch.err()).isEmpty();
    assertThat(batch.out().lines())
        .containsExactly(
            levels("ferry", "boat", "boat"),
            levels("fire", "fire", "fire"),
            levels("boat", "boat", "boat"));
  }

  @Test
  void aStreamTellsBothLevelsAndWhatChangedOnEach() throws IOException {
    Run plain = stories(BOAT + FERRY + FIRE, "--stream", "--level", "story");
    Run told = stories(BOAT + FIRE, "--stream", "--level", "story", "--changes");

    assertThat(plain.out().lines())
        .containsExactly(
            levels("boat", "boat", "boat"),
            levels("ferry", "boat", "boat"),
            levels("fire", "fire", "fire"));
    assertThat(told.out())
        .contains("\"stories\":[{\"kind\":\"founded\",\"into\":\"fire\",\"reports\":[\"fire\"]}]");
  }

  @Test
  void aLevelThatThereIsNotIsWrongUse() throws IOException {
    assertThat(stories(FERRY, "--level", "saga").code()).isEqualTo(2);
  }

  private static String levels(String id, String story, String episode) {
    return "{\"id\":\"" + id + "\",\"story\":\"" + story + "\",\"episode\":\"" + episode + "\"}";
  }
}
