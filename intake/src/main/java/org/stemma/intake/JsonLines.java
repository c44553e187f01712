package org.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;

/// JSONL: one object a line, each a document. A line that is damaged or too long is left out with
/// its number, and the next one is read.
final class JsonLines {
  private JsonLines() {}

  static void read(Place place, InputStream in) throws IOException {
    Warnings warnings = new Warnings(place);
    ByteLines lines = new ByteLines(in, (int) place.limits().bytes());
    JsonValues values = new JsonValues(place.limits());
    while (lines.next()) {
      Place line = place.part(":" + lines.number());
      if (lines.isTooLong()) {
        warnings.add(line, line.tooLarge());
      } else if (!lines.isBlank()) {
        line(line, lines, values, warnings);
      }
    }
    warnings.end("lines");
  }

  private static void line(Place place, ByteLines lines, JsonValues values, Warnings warnings) {
    switch (Decoding.of(lines.bytes())) {
      case Decoding.Failed failed -> warnings.add(place, failed.reason());
      case Decoding.Decoded decoded -> {
        try {
          JsonNode value = values.one(decoded.text());
          JsonValues.value(place, value, place.id(lines.number()), decoded.doubt(), warnings);
        } catch (JsonProcessingException damaged) {
          warnings.add(place, JsonValues.reason(damaged));
        }
      }
    }
  }
}
