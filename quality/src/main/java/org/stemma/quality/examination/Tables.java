package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The JSON that corpora keep their answers in.
final class Tables {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Tables() {}

  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(file.toFile());
  }

  /// One value a line, compressed or not; a byte order mark and blank lines are left out.
  static List<JsonNode> lines(Path file) throws IOException {
    byte[] bytes =
        file.toString().endsWith(".gz")
            ? Archive.unpacked(file)
            : java.nio.file.Files.readAllBytes(file);
    List<JsonNode> lines = new ArrayList<>();
    for (String line :
        new String(bytes, StandardCharsets.UTF_8).replace("\ufeff", "").lines().toList()) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }

  static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(s -> strings.add(s.asText()));
    return strings;
  }
}
