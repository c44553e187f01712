package org.stemma.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fields of a JSON object, by key, each with its texts; those of some inner objects too.
final class JsonFields {
  private static final int MOST = 1_000;

  /// Objects whose fields belong to the document around them.
  private static final List<String> INNER =
      List.of("_source", "fields", "article", "thread", "metadata", "meta", "document");

  /// Where an object has the text that stands for it.
  private static final List<String> OWN =
      List.of(
          "name", "main", "original", "title", "value", "text", "@value", "#text", "html", "url");

  private JsonFields() {}

  static Fields of(JsonNode value) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    add(value, found);
    for (String key : INNER) {
      add(value.path(key), found);
    }
    return new Fields(found);
  }

  private static void add(JsonNode value, Map<String, List<String>> found) {
    for (Map.Entry<String, JsonNode> field : value.properties()) {
      List<String> texts = new ArrayList<>();
      texts(field.getValue(), texts, 3);
      if (!texts.isEmpty()) {
        found.putIfAbsent(Fields.plain(field.getKey()), texts);
      }
    }
  }

  private static void texts(JsonNode value, List<String> texts, int levels) {
    if (texts.size() >= MOST || levels == 0) {
      return;
    }
    if (value.isArray()) {
      value.forEach(v -> texts(v, texts, levels - 1));
    } else if (value.isObject()) {
      OWN.stream()
          .map(value::path)
          .filter(v -> v.isTextual() && !v.textValue().isBlank())
          .limit(1)
          .forEach(v -> texts.add(v.textValue()));
    } else if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
      texts.add(value.asText());
    }
  }
}
