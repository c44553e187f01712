package org.stemma.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Why a name, a date, a descent or a finding is as the dossier has it.
final class WhyOther {
  private final Written dossier;

  WhyOther(Written dossier) {
    this.dossier = dossier;
  }

  List<String> entity(JsonNode entity) {
    List<String> lines = new ArrayList<>();
    lines.add(
        entity.path("id").asText()
            + "  "
            + entity.path("name").asText()
            + "  ("
            + entity.path("kind").asText()
            + ")");
    List<String> aliases = Written.items(entity.path("aliases")).map(JsonNode::asText).toList();
    if (!aliases.isEmpty()) {
      lines.add("  also " + String.join(", ", aliases));
    }
    lines.add("  " + Wording.count(entity.path("mentions").size(), "mention"));
    lines.addAll(Written.indented(Written.reasons(entity)));
    for (JsonNode proposal : entity.path("proposed")) {
      String with = proposal.path("with").asText();
      String name = dossier.find("entities", with).map(e -> e.path("name").asText()).orElse("");
      lines.add(
          "  perhaps the same as "
              + with
              + " "
              + name
              + ", "
              + proposal.path("probability").asText());
      says("for", proposal.path("for"), lines);
      says("against", proposal.path("against"), lines);
    }
    return lines;
  }

  private static void says(String side, JsonNode why, List<String> lines) {
    why.forEach(
        reason ->
            lines.add(
                "    "
                    + side
                    + ": "
                    + (reason.isTextual() ? reason.asText() : reason.path("says").asText())));
  }

  List<String> finding(JsonNode finding) {
    List<String> lines = new ArrayList<>();
    lines.add(finding.path("id").asText() + "  " + finding.path("text").asText());
    String type = finding.path("type").isTextual() ? ", " + finding.path("type").asText() : "";
    lines.add(
        "  " + finding.path("kind").asText() + type + ", " + finding.path("strength").asText());
    int number = 0;
    for (JsonNode side : finding.path("sides")) {
      number++;
      lines.add("  side " + number + (side.isEmpty() ? ": no assertion, see the reasons" : ""));
      side.forEach(id -> lines.add("    " + dossier.said(id.asText())));
    }
    lines.addAll(Written.indented(Written.reasons(finding)));
    return lines;
  }

  List<String> passage(JsonNode passage) {
    List<String> lines = new ArrayList<>();
    lines.add(
        passage.path("id").asText()
            + "  "
            + passage.path("kind").asText()
            + ", "
            + passage.path("score").asText());
    lines.add("  a  " + Written.cited(passage.path("a")));
    lines.add("  b  " + Written.cited(passage.path("b")));
    for (JsonNode variant : passage.path("variants")) {
      lines.add(
          "  differ: “" + variant.path("a").asText() + "” | “" + variant.path("b").asText() + "”");
    }
    lines.addAll(Written.indented(Written.reasons(passage)));
    return lines;
  }

  List<String> node(JsonNode node) {
    List<String> lines = new ArrayList<>();
    String id = node.path("id").asText();
    lines.add(id + "  " + dossier.label(id));
    if (node.has("earliest")) {
      lines.add("  " + node.path("lost").asText() + ", " + Written.days(node));
    }
    lines.addAll(Written.indented(Written.reasons(node)));
    dossier.edgesAt(id).forEach(edge -> lines.add("  " + title(edge)));
    return lines;
  }

  List<String> edge(JsonNode edge) {
    List<String> lines = new ArrayList<>();
    lines.add(title(edge));
    lines.addAll(Written.indented(Written.reasons(edge)));
    for (JsonNode id : edge.path("passages")) {
      dossier
          .find("passages", id.asText())
          .ifPresent(p -> lines.addAll(Written.indented(passage(p))));
    }
    return lines;
  }

  private String title(JsonNode edge) {
    String from = edge.path("from").asText();
    String to = edge.path("to").asText();
    return from
        + "-"
        + to
        + "  "
        + dossier.label(from)
        + " → "
        + dossier.label(to)
        + "  "
        + edge.path("kind").asText()
        + ", "
        + edge.path("probability").asText();
  }

  List<String> report(JsonNode report) {
    String id = report.path("id").asText();
    JsonNode published = report.path("published");
    List<String> lines = new ArrayList<>();
    lines.add(id + "  " + report.at("/outlet/name").asText("outlet not known"));
    lines.addAll(Written.indented(Written.reasons(report.path("outlet"))));
    lines.add("  published " + Written.days(published));
    for (JsonNode candidate : published.path("candidates")) {
      String at =
          candidate.path("start").isInt() ? ", " + id + ":" + candidate.path("start").asInt() : "";
      lines.add(
          "    "
              + candidate.path("value").asText()
              + "  "
              + candidate.path("verdict").asText()
              + "  ("
              + candidate.path("kind").asText()
              + at
              + ")");
      lines.addAll(
          Written.indented(Written.indented(Written.indented(Written.reasons(candidate)))));
    }
    for (JsonNode dispute : dossier.of("disputes", id)) {
      dispute.path("refuted").forEach(span -> lines.add("    refuted " + Written.cited(span)));
      dispute.path("against").forEach(span -> lines.add("      by " + Written.cited(span)));
      lines.addAll(Written.indented(Written.indented(Written.indented(Written.reasons(dispute)))));
    }
    report.path("remarks").forEach(remark -> lines.add("  " + remark.asText()));
    return lines;
  }
}
