package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands of one stage print: names, times, numbers, attributions.
class StageCommandsTest {
  private static final String FERRY =
      "The ferry 😀 Aurelia ran aground off Ostholm on Tuesday, Mayor Petra Lindqvist said."
          + " At least 40 passengers were taken ashore.";

  @TempDir private Path folder = Path.of("");

  @Test
  void aNameIsALineWithItsEntity() throws IOException {
    List<JsonNode> lines = lines("names", file("ferry.txt", FERRY));

    JsonNode person = one(lines, "kind", "person");
    assertThat(cited(FERRY, person)).isEqualTo("Petra Lindqvist");
    assertThat(person.path("report").asText()).isEqualTo("ferry");
    assertThat(person.path("name").asText()).isEqualTo("Petra Lindqvist");
  }

  @Test
  void anEntityIsSharedByAllReportsGiven() throws IOException {
    file("a.txt", FERRY);
    file("b.txt", "Mayor Petra Lindqvist called for calm. Lindqvist will resign.");

    List<JsonNode> lines = lines("names", folder.toString());

    assertThat(lines.stream().filter(l -> l.path("name").asText().equals("Petra Lindqvist")))
        .hasSize(3)
        .extracting(l -> l.path("entity").asText())
        .containsOnly(one(lines, "kind", "person").path("entity").asText());
  }

  @Test
  void anEntityIsALineWithAllItsMentions() throws IOException {
    List<JsonNode> lines = lines("names", "--entities", file("ferry.txt", FERRY));

    assertThat(one(lines, "name", "Petra Lindqvist").path("mentions")).hasSize(1);
  }

  @Test
  void aTimeIsDatedFromTheDayGiven() throws IOException {
    JsonNode time = lines("times", "--date", "2018-06-07", file("ferry.txt", FERRY)).getFirst();

    assertThat(cited(FERRY, time)).isEqualTo("Tuesday");
    assertThat(time.path("type").asText()).isEqualTo("DATE");
    assertThat(time.path("value").asText()).isEqualTo("2018-06-05");
    assertThat(time.path("earliest").asText()).isEqualTo("2018-06-05");
    assertThat(time.path("latest").asText()).isEqualTo("2018-06-05");
  }

  @Test
  void aDateOfTheDocumentOutranksTheDayGiven() throws IOException {
    String line =
        "{\"id\":\"x1\",\"date\":\"2018-06-14\",\"text\":\"The pier was closed on Tuesday.\"}\n";

    JsonNode time = lines("times", "--date", "2011-01-01", file("in.jsonl", line)).getFirst();

    assertThat(time.path("report").asText()).isEqualTo("x1");
    assertThat(time.path("value").asText()).isEqualTo("2018-06-12");
  }

  @Test
  void documentsAreDatedAloneUnlessTheyTellOneStory() throws IOException {
    file("a.txt", "Ostholm, 7 June 2018\n\nThe ferry Aurelia ran aground off Ostholm on 5 June.");
    file("b.txt", "The ferry Aurelia ran aground off Ostholm on 5 June.");

    assertThat(lines("times", folder.toString())).last().matches(l -> l.path("earliest").isNull());
    assertThat(lines("times", "--story", folder.toString()))
        .last()
        .matches(l -> l.path("earliest").asText().equals("2018-06-05"));
  }

  @Test
  void aNumberIsAnIntervalOfSomethingCounted() throws IOException {
    JsonNode number = lines("numbers", file("ferry.txt", FERRY)).getFirst();

    assertThat(number.path("low").asInt()).isEqualTo(40);
    assertThat(number.path("high").isNull()).isTrue();
    assertThat(number.path("counted").asText()).isEqualTo("passengers");
    assertThat(number.path("unit").isNull()).isTrue();
  }

  @Test
  void anAttributionHasTheSpansOfItsParts() throws IOException {
    JsonNode said = lines("attributions", file("ferry.txt", FERRY)).getFirst();

    assertThat(cited(FERRY, said.path("source"))).isEqualTo("Mayor Petra Lindqvist");
    assertThat(cited(FERRY, said.path("cue"))).isEqualTo("said");
    assertThat(cited(FERRY, said.path("content").path(0))).startsWith("The ferry 😀 Aurelia ran");
    assertThat(said.path("chain").path(0).path("name").asText()).isEqualTo("Petra Lindqvist");
    assertThat(said.path("hedge").asText()).isEqualTo("reported");
    assertThat(said.path("quote").asText()).isEqualTo("indirect");
  }

  @Test
  void aPairOfWhichOneHasTheOthersTextIsALine() throws IOException {
    String body =
        "The harbour of Ostholm lost its northern crane in the storm of Sunday night. Workers spent"
            + " the morning pulling cables out of the basin. Two barges had to be towed back to Velm"
            + " because their berths were full of timber and broken glass.";
    file("a.jsonl", article("first", "2018-06-04", "Coast Daily", body));
    file("b.jsonl", article("second", "2018-06-05", "Velm Post", "Coast Daily reports: " + body));
    file("c.jsonl", article("third", "2018-06-05", "Inland News", FERRY));

    List<JsonNode> lines = lines("reuse", folder.toString());

    assertThat(lines).hasSize(1);
    JsonNode pair = lines.getFirst();
    assertThat(pair.path("a").asText()).isEqualTo("first");
    assertThat(pair.path("b").asText()).isEqualTo("second");
    assertThat(pair.path("relation").asText()).isEqualTo("wholly");
    assertThat(pair.path("direction").asText()).isEqualTo("a->b");
    JsonNode shared = pair.path("passages").path(0);
    assertThat(cited(body, shared.path("a"))).startsWith("The harbour of Ostholm lost");
    assertThat(cited("Coast Daily reports: " + body, shared.path("b"))).contains("northern crane");
    assertThat(lines("reuse", "--all", folder.toString())).hasSize(3);
  }

  private static String article(String id, String date, String outlet, String text) {
    return String.format(
        "{\"id\":\"%s\",\"date\":\"%s\",\"outlet\":\"%s\",\"text\":\"%s\"}%n",
        id, date, outlet, text);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsPrinted() throws IOException {
    file("a.txt", FERRY);
    file("b.html", "<html><body></body></html>");

    for (String command : List.of("names", "times", "numbers", "attributions")) {
      Run run = Run.stemma(command, "--engine", "light", folder.toString());

      assertThat(run.code()).as(command).isEqualTo(3);
      assertThat(run.err()).as(command).singleElement().asString().startsWith("stemma: b.html: ");
      assertThat(run.out()).as(command).isNotEmpty();
    }
  }

  @Test
  void nothingToReadIsSaid() {
    for (String command : List.of("names", "times", "numbers", "attributions")) {
      Run run = Run.stemma(command, folder.resolve("absent.txt").toString());

      assertThat(run.code()).as(command).isEqualTo(4);
      assertThat(run.out()).as(command).isEmpty();
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static List<JsonNode> lines(String command, String... arguments) throws IOException {
    Run run =
        Run.stemma(
            Stream.concat(Stream.of(command, "--engine", "light"), Stream.of(arguments))
                .toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(Run.read(line));
    }
    return lines;
  }

  private static JsonNode one(List<JsonNode> lines, String key, String value) {
    return lines.stream()
        .filter(l -> l.path(key).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line has " + key + " " + value + ": " + lines));
  }

  /// The words of a line's `start` and `end`, or of a pair.
  private static String cited(String text, JsonNode span) {
    int[] points = text.codePoints().toArray();
    int start = span.isArray() ? span.path(0).asInt() : span.path("start").asInt();
    int end = span.isArray() ? span.path(1).asInt() : span.path("end").asInt();
    return new String(points, start, end - start);
  }
}
