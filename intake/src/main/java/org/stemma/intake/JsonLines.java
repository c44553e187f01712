package org.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// JSONL: one object a line, each a document. A line that is damaged or too long is left out with
/// its number, and the next one is read.
final class JsonLines {
  private JsonLines() {}

  static void read(Place place, InputStream in) throws IOException {
    read(place, in, value -> value);
  }

  /// The same where an article that is only a headline has that for its text.
  static void readHeadlines(Place place, InputStream in) throws IOException {
    read(place, in, JsonLines::headlined);
  }

  private static JsonNode headlined(JsonNode value) {
    Fields fields = JsonFields.of(value);
    Optional<String> title = fields.first(Fields.Field.TITLE);
    if (value instanceof ObjectNode article && title.isPresent() && !fields.isDocument()) {
      article.put("text", title.get());
    }
    return value;
  }

  private static void read(Place place, InputStream in, UnaryOperator<JsonNode> as)
      throws IOException {
    Warnings warnings = new Warnings(place);
    ByteLines lines = new ByteLines(in, (int) place.limits().bytes());
    JsonValues values = new JsonValues(place.limits());
    while (lines.next()) {
      Place line = place.part(":" + lines.number());
      if (lines.isTooLong()) {
        warnings.add(line, line.tooLarge());
      } else if (!lines.isBlank()) {
        line(line, lines, text -> as.apply(values.one(text)), warnings);
      }
    }
    warnings.end("lines");
  }

  /// Makes a value of the text of a line.
  private interface Parser {
    JsonNode parsed(String text) throws JsonProcessingException;
  }

  private static void line(Place place, ByteLines lines, Parser parser, Warnings warnings) {
    switch (Decoding.of(lines.bytes())) {
      case Decoding.Failed failed -> warnings.add(place, failed.reason());
      case Decoding.Decoded decoded -> {
        try {
          JsonNode value = parser.parsed(decoded.text());
          JsonValues.value(place, value, place.id(lines.number()), decoded.doubt(), warnings);
        } catch (JsonProcessingException damaged) {
          warnings.add(place, JsonValues.reason(damaged));
        }
      }
    }
  }
}
