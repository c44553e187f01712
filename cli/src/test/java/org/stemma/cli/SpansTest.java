package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.edition.JsonEdition;

/// Every citation of a printed dossier re-reads as its words, in the files as they lie on the disk.
class SpansTest {
  private static final int WORDS = 200;
  private static final int WORDS_OF_REASON = 100;

  /// A cited stretch.
  ///
  /// @param where the path of keys that leads to it, `assertions.chain.cue`
  /// @param words those given beside the offsets, if any
  record Cited(String where, String report, int start, int end, Optional<String> words) {}

  @ParameterizedTest
  @ValueSource(strings = {"teshkel-harbour", "lady-ormund"})
  void everyCitationReReadsAsItsWords(String story) throws IOException {
    JsonNode dossier = dossier(story);
    Map<String, String> texts = texts(story, dossier);

    for (Cited cited : cited(dossier)) {
      if (cited.words().isPresent()) {
        int limit = cited.where().contains(".spans") ? WORDS_OF_REASON : WORDS;
        String slice = slice(texts, cited);
        assertThat(cited.words().get())
            .as(cited.toString())
            .isEqualTo(slice(slice, 0, Math.min(limit, length(slice))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"teshkel-harbour", "lady-ormund"})
  void noCitationIsBlankOrOutOfBounds(String story) throws IOException {
    JsonNode dossier = dossier(story);
    Map<String, String> texts = texts(story, dossier);

    for (Cited cited : cited(dossier)) {
      // segments cover a text whole, its blank lines too
      if (!cited.where().equals("reports.segments")) {
        assertThat(slice(texts, cited)).as(cited.toString()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"teshkel-harbour", "lady-ormund"})
  void everyKindOfCitationIsSeen(String story) {
    assertThat(cited(dossier(story)).stream().map(Cited::where))
        .contains(
            "assertions",
            "assertions.sentence",
            "assertions.chain.source",
            "assertions.chain.cue",
            "attributions.content",
            "entities.mentions",
            "times",
            "quantities",
            "passages.a",
            "passages.b",
            "reports.title",
            "reports.segments",
            "reports.published.candidates",
            "titleCite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"teshkel-harbour", "lady-ormund"})
  void theSegmentsOfAReportCoverItsText(String story) throws IOException {
    JsonNode dossier = dossier(story);
    Map<String, String> texts = texts(story, dossier);

    for (JsonNode report : dossier.path("reports")) {
      int at = 0;
      for (JsonNode segment : report.path("segments")) {
        assertThat(segment.path("start").asInt()).as(report.path("id").asText()).isEqualTo(at);
        at = segment.path("end").asInt();
      }
      assertThat(at).isEqualTo(length(text(texts, report.path("id").asText())));
    }
  }

  private static JsonNode dossier(String story) {
    return Run.read(JsonEdition.print(Stories.sample(story, "light"), "test"));
  }

  /// By report: its `text` where the dossier gives one, else the file's.
  private static Map<String, String> texts(String story, JsonNode dossier) throws IOException {
    Path folder = Stories.root().resolve("samples").resolve(story).resolve("reports");
    Map<String, String> texts = new HashMap<>();
    for (JsonNode report : dossier.path("reports")) {
      String text =
          report.has("text")
              ? report.path("text").asText()
              : Files.readString(
                  folder.resolve(report.path("source").asText()), StandardCharsets.UTF_8);
      texts.put(report.path("id").asText(), text);
    }
    return texts;
  }

  private static List<Cited> cited(JsonNode dossier) {
    List<Cited> cited = new ArrayList<>();
    dossier
        .properties()
        .forEach(field -> collect(field.getKey(), "", field.getValue(), field.getKey(), cited));
    return cited;
  }

  /// Those in a node and below; a span without a `report` is in that of the node around it.
  private static void collect(
      String where, String around, JsonNode node, String key, List<Cited> cited) {
    if (node.isArray()) {
      node.forEach(item -> collect(where, around, item, key, cited));
      return;
    }
    String report =
        node.path("report").isTextual()
            ? node.path("report").asText()
            : key.equals("reports") ? node.path("id").asText() : around;
    if (node.path("start").isInt()) {
      Optional<String> words =
          Optional.of(node.path(where.equals("reports.title") ? "text" : "words"))
              .filter(JsonNode::isTextual)
              .map(JsonNode::asText);
      cited.add(
          new Cited(where, report, node.path("start").asInt(), node.path("end").asInt(), words));
    }
    node.properties()
        .forEach(
            field ->
                collect(
                    where + "." + field.getKey(), report, field.getValue(), field.getKey(), cited));
  }

  private static String slice(Map<String, String> texts, Cited cited) {
    String text = text(texts, cited.report());
    assertThat(cited.start()).as(cited.toString()).isBetween(0, cited.end());
    assertThat(cited.end()).as(cited.toString()).isLessThanOrEqualTo(length(text));
    return slice(text, cited.start(), cited.end());
  }

  private static String text(Map<String, String> texts, String report) {
    String text = texts.get(report);
    assertThat(text).as("the text of %s", report).isNotNull();
    return java.util.Objects.requireNonNull(text);
  }

  /// As `text[start:end]` in a language that counts code points.
  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
