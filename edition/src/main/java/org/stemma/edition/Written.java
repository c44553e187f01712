package org.stemma.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A written dossier, asked for its parts and for how they are cited.
final class Written {
  private final JsonNode dossier;

  Written(JsonNode dossier) {
    this.dossier = dossier;
  }

  static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  Optional<JsonNode> find(String group, String id) {
    return items(dossier.path(group))
        .filter(item -> item.path("id").asText().equals(id))
        .findFirst();
  }

  Optional<JsonNode> position(String id) {
    return items(dossier.path("claims"))
        .flatMap(claim -> items(claim.path("positions")))
        .filter(position -> position.path("id").asText().equals(id))
        .findFirst();
  }

  Optional<JsonNode> node(String id) {
    return items(dossier.at("/stemma/nodes"))
        .filter(n -> n.path("id").asText().equals(id))
        .findFirst();
  }

  Optional<JsonNode> edge(String id) {
    return items(dossier.at("/stemma/edges"))
        .filter(e -> (e.path("from").asText() + "-" + e.path("to").asText()).equals(id))
        .findFirst();
  }

  List<JsonNode> edgesAt(String node) {
    return items(dossier.at("/stemma/edges"))
        .filter(e -> e.path("from").asText().equals(node) || e.path("to").asText().equals(node))
        .toList();
  }

  /// The one report whose id begins so.
  Optional<JsonNode> reportBeginning(String id) {
    List<JsonNode> found =
        items(dossier.path("reports"))
            .filter(r -> !id.isEmpty() && r.path("id").asText().startsWith(id))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  List<JsonNode> of(String group, String report) {
    return items(dossier.path(group))
        .filter(item -> item.path("report").asText().equals(report))
        .toList();
  }

  String label(String node) {
    return node(node)
        .map(
            n ->
                n.path("kind").asText().equals("lost")
                    ? "[" + n.path("label").asText() + ", not held]"
                    : n.path("label").asText())
        .orElse(node);
  }

  /// `004_af6b:12-40 “the words”`.
  static String cited(JsonNode passage) {
    String where =
        passage.path("report").asText()
            + ":"
            + passage.path("start").asInt()
            + "-"
            + passage.path("end").asInt();
    String words = Wording.oneLine(passage.path("words").asText());
    return words.isEmpty() ? where : where + " “" + words + "”";
  }

  /// An assertion in one line: its id, who says it how, and the words.
  String said(String id) {
    return find("assertions", id)
        .map(a -> id + "  " + a.path("stance").asText() + "  " + chain(a) + "  " + cited(a))
        .orElse(id);
  }

  /// `Outlet ← agency ← origin`.
  static String chain(JsonNode assertion) {
    List<String> names = new ArrayList<>();
    items(assertion.path("chain")).forEach(link -> names.addFirst(link.path("name").asText()));
    return String.join(" ← ", names);
  }

  /// The reasons of an item, each followed by its passages.
  static List<String> reasons(JsonNode item) {
    List<String> lines = new ArrayList<>();
    for (JsonNode why : item.path("why")) {
      if (why.isTextual()) {
        lines.add("because " + why.asText());
      } else {
        lines.add("because " + why.path("says").asText() + "  (" + why.path("rule").asText() + ")");
        items(why.path("spans")).distinct().forEach(span -> lines.add("  " + cited(span)));
      }
    }
    return lines;
  }

  static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "  " + line).toList();
  }

  /// `2017-03-08 .. open`.
  static String days(JsonNode item) {
    String from = item.path("earliest").isTextual() ? item.path("earliest").asText() : "open";
    String to = item.path("latest").isTextual() ? item.path("latest").asText() : "open";
    return from.equals(to) ? (from.equals("open") ? "not known" : from) : from + " .. " + to;
  }
}
