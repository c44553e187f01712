package org.stemma.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the ids of a dossier are unique and every reference leads to one.
final class References {
  /// Where ids are given, and the keys that refer to them.
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "A", Set.of("cite", "cites", "assertions", "sides"),
          "C", Set.of("claim", "position"),
          "E", Set.of("entity", "with"),
          "N", Set.of("from", "to"),
          "R", Set.of("report"));

  private final Set<String> ids = new HashSet<>();
  private final Map<String, JsonNode> texts = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private References() {}

  static List<String> problems(JsonNode document) {
    References references = new References();
    references.collect(document);
    references.follow("", document);
    return references.problems;
  }

  private void collect(JsonNode document) {
    for (JsonNode report : document.path("reports")) {
      add("R" + report.path("id").asText());
      texts.put(report.path("id").asText(), report.path("text"));
    }
    for (String group : List.of("entities", "assertions", "claims", "findings", "passages")) {
      document.path(group).forEach(this::addId);
    }
    document.path("claims").forEach(claim -> claim.path("positions").forEach(this::addId));
    document.path("stemma").path("nodes").forEach(this::addId);
  }

  private void addId(JsonNode item) {
    if (item.has("id")) {
      add(item.path("id").asText());
    }
  }

  private void add(String id) {
    if (!ids.add(id)) {
      problems.add("the id " + id + " is given twice");
    }
  }

  private void follow(String key, JsonNode node) {
    if (node.isTextual()) {
      follow(key, node.asText());
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> follow(key, item));
      return;
    }
    if (node.path("start").isInt() && node.path("end").isInt()) {
      checkSpan(node);
    }
    node.properties().forEach(field -> follow(field.getKey(), field.getValue()));
  }

  private void follow(String key, String id) {
    for (Map.Entry<String, Set<String>> kind : KEYS.entrySet()) {
      if (kind.getValue().contains(key)
          && !ids.contains(kind.getKey().equals("R") ? "R" + id : id)) {
        problems.add("`" + key + "` refers to " + id + ", which is not in the dossier");
      }
    }
  }

  private void checkSpan(JsonNode node) {
    int start = node.path("start").asInt();
    int end = node.path("end").asInt();
    if (end < start) {
      problems.add("a span ends at " + end + " before it starts at " + start);
    }
    JsonNode text = texts.getOrDefault(node.path("report").asText(), node.path("nothing"));
    if (text.isTextual()) {
      checkWords(node, text.asText(), start, end);
    }
  }

  private void checkWords(JsonNode node, String text, int start, int end) {
    if (end > text.codePointCount(0, text.length())) {
      problems.add("a span ends at " + end + ", after the end of " + node.path("report").asText());
      return;
    }
    String words =
        text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    if (node.has("words") && !words.startsWith(node.path("words").asText())) {
      problems.add(
          "the words of " + node.path("report").asText() + ":" + start + "-" + end + " are others");
    }
  }
}
