package org.stemma.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// What a search has found as lines of JSON; spans count code points of the report's text.
public final class HitEdition {
  private HitEdition() {}

  /// A line for one hit, without a line end.
  public static String line(Hit hit, Text text) {
    Filed filed = hit.filed();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("report", filed.id()).put("key", filed.key()).put("story", filed.story());
    node.put("title", filed.title()).put("outlet", filed.outlet());
    node.put("published", filed.published()).put("source", hit.source());
    node.put("score", Math.round(hit.score() * 1_000) / 1_000.0);
    ArrayNode snippets = node.putArray("snippets");
    for (Hit.Snippet one : hit.snippets()) {
      ObjectNode snippet = span(one.where(), text).put("text", one.text());
      ArrayNode matches = snippet.putArray("matches");
      one.matches().forEach(m -> matches.add(span(m, text)));
      snippets.add(snippet);
    }
    return node.toString();
  }

  private static ObjectNode span(Span span, Text text) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("start", text.codePoint(span.start()))
        .put("end", text.codePoint(span.end()));
  }

  /// A line with how many were found, and the facets.
  public static String facets(Found found) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("total", found.total());
    ObjectNode facets = node.putObject("facets");
    found
        .facets()
        .forEach(
            (dimension, counts) -> {
              ObjectNode values = facets.putObject(dimension);
              counts.forEach(c -> values.put(c.value(), c.count()));
            });
    return node.toString();
  }
}
