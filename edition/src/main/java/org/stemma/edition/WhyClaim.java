package org.stemma.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Why a claim, a position or an assertion stands as it does.
final class WhyClaim {
  private static final List<String> PARTS =
      List.of("predicate", "agent", "theme", "places", "times", "quantities");

  private final Written dossier;

  WhyClaim(Written dossier) {
    this.dossier = dossier;
  }

  List<String> claim(JsonNode claim) {
    List<String> lines = new ArrayList<>();
    lines.add(
        claim.path("id").asText()
            + "  "
            + claim.path("text").asText()
            + "  ("
            + claim.path("status").asText()
            + ")");
    lines.addAll(Written.reasons(claim));
    for (JsonNode position : claim.path("positions")) {
      lines.add("");
      lines.addAll(position(position));
    }
    return lines;
  }

  List<String> position(JsonNode position) {
    List<String> lines = new ArrayList<>();
    lines.add(position.path("id").asText() + "  " + position.path("text").asText());
    lines.addAll(Written.indented(Written.reasons(position)));
    lines.addAll(Written.indented(support(position.path("support"))));
    lines.add("  said by");
    position.path("assertions").forEach(id -> lines.add("    " + dossier.said(id.asText())));
    return lines;
  }

  private static List<String> support(JsonNode support) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Wording.count(support.path("outlets").asInt(), "outlet")
            + ", "
            + Wording.count(support.path("lines").asInt(), "line")
            + " ("
            + support.path("low").asInt()
            + "–"
            + support.path("high").asInt()
            + "), "
            + support.path("origins").asText()
            + " origins, grade "
            + support.path("credibility").asText());
    List<String> cut = Written.items(support.path("cut")).map(JsonNode::asText).toList();
    if (!cut.isEmpty()) {
      lines.add(
          (cut.size() == 1 ? "would have to be wrong: " : "would all have to be wrong: ")
              + String.join(", ", cut));
    }
    for (JsonNode line : support.path("lineage")) {
      String outlets =
          String.join(", ", Written.items(line.path("outlets")).map(JsonNode::asText).toList());
      String origins =
          String.join(", ", Written.items(line.path("origins")).map(JsonNode::asText).toList());
      lines.add(
          "line: "
              + line.path("party").asText()
              + (origins.isEmpty() ? "" : " (" + origins + ")")
              + " → "
              + outlets);
    }
    lines.addAll(Written.reasons(support));
    return lines;
  }

  List<String> assertion(JsonNode assertion) {
    List<String> lines = new ArrayList<>();
    lines.add(assertion.path("id").asText() + "  " + Written.cited(assertion));
    lines.add("  " + Written.chain(assertion));
    lines.add(
        "  "
            + assertion.path("stance").asText()
            + " "
            + assertion.path("position").asText()
            + " · "
            + assertion.path("hedge").asText()
            + " · quotation "
            + assertion.path("quote").asText()
            + (assertion.path("evidence").asBoolean(true) ? "" : " · supports nothing by itself"));
    lines.addAll(Written.indented(frame(assertion.path("frame"))));
    lines.addAll(Written.indented(Written.reasons(assertion)));
    dossier
        .position(assertion.path("position").asText())
        .ifPresent(
            p -> lines.add("  of " + p.path("id").asText() + "  " + p.path("text").asText()));
    return lines;
  }

  /// Each part of what is said in one line: `agent “the two clerks” E4`.
  private static List<String> frame(JsonNode frame) {
    List<String> lines = new ArrayList<>();
    for (String part : PARTS) {
      JsonNode found = frame.path(part);
      if (found.isObject()) {
        lines.add(part(part, found));
      }
      Written.items(found).filter(JsonNode::isObject).forEach(f -> lines.add(part(part, f)));
    }
    return lines;
  }

  private static String part(String name, JsonNode part) {
    return Stream.of("entity", "event", "value", "interval")
        .map(key -> part.path(key).asText())
        .filter(value -> !value.isEmpty())
        .reduce(name + "  " + Written.cited(part), (line, value) -> line + "  " + value);
  }
}
