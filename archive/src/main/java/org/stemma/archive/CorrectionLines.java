package org.stemma.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.archive.ArchiveException.Kind;

/// Corrections as lines of JSON, to be taken from one archive to another.
public final class CorrectionLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CorrectionLines() {}

  /// A line, without a line end.
  public static String line(Corrected one) {
    return node(one).toString();
  }

  static ObjectNode node(Corrected one) {
    Correction c = one.correction();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("number", one.number()).put("kind", c.kind().word());
    node.put(c.kind().isOfReport() ? "report" : "story", c.scope());
    node.put("first", c.first()).put("second", c.second());
    node.put("start", c.start()).put("stop", c.stop());
    node.put("author", one.author()).put("reason", one.reason()).put("at", one.at());
    return node.put("undone", one.undone()).put("undone_by", one.undoneBy());
  }

  /// The corrections of lines; blank lines are left out.
  ///
  /// @throws ArchiveException that names the line if one is no correction
  public static List<Corrected> read(List<String> lines) {
    List<Corrected> read = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read.add(corrected(lines.get(i), i + 1));
      }
    }
    return read;
  }

  private static Corrected corrected(String line, int number) {
    try {
      JsonNode node = JSON.readTree(line);
      Correction.Kind kind = Correction.Kind.of(text(node, "kind"));
      return new Corrected(
          node.path("number").asLong(),
          new Correction(
              kind,
              text(node, kind.isOfReport() ? "report" : "story"),
              text(node, "first"),
              text(node, "second"),
              node.path("start").asInt(),
              node.path("stop").asInt()),
          text(node, "author"),
          text(node, "reason"),
          Instant.parse(text(node, "at")).toString(),
          text(node, "undone"),
          text(node, "undone_by"));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException wrong) {
      throw new ArchiveException(
          Kind.MISUSE,
          "line "
              + number
              + " is no correction; give lines as stemma corrections --export writes them",
          wrong);
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
