package org.stemma.quality.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.stemma.quality.examination.Ground;

/// The lines of a JSONL file of the evaluation data, packed or not.
final class JsonRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonRows() {}

  /// @throws IOException if the file is missing or broken; the message says which
  static List<JsonNode> of(Ground ground, String name) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : lines(ground, name)) {
      if (!line.isBlank()) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  static List<String> lines(Ground ground, String name) throws IOException {
    Path file = ground.evaluation().resolve(name);
    if (!Files.exists(file)) {
      throw new IOException(
          "no " + name + " in the evaluation data; STEMMA_EVALUATION names their folder");
    }
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
