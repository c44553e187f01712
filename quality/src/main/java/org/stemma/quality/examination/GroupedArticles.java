package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.story.Sketch;
import org.stemma.text.Interval;

/// Articles of a corpus, each as grouping sees it, with the event that it is of.
public record GroupedArticles(List<Sketch> sketches, Map<String, String> events) {
  public GroupedArticles {
    sketches = List.copyOf(sketches);
    events = Map.copyOf(events);
  }

  /// The articles of a folder: `docs.jsonl.gz` that name their events, or `dev.docs.jsonl.gz`
  /// beside `dev.gold.jsonl`.
  public static GroupedArticles in(Path folder) throws IOException {
    Map<String, String> events = new HashMap<>();
    boolean apart = Files.exists(folder.resolve("dev.gold.jsonl"));
    if (apart) {
      for (JsonNode story : Tables.lines(folder.resolve("dev.gold.jsonl"))) {
        Tables.strings(story.path("docs"))
            .forEach(d -> events.put(d, story.path("story").asText()));
      }
    }
    List<Sketch> sketches = new ArrayList<>();
    for (JsonNode article :
        Tables.lines(folder.resolve(apart ? "dev.docs.jsonl.gz" : "docs.jsonl.gz"))) {
      String id = article.path("id").asText();
      if (!apart) {
        events.put(id, article.path("event").asText());
      }
      if (events.containsKey(id)) {
        sketches.add(sketch(id, article));
      }
    }
    return new GroupedArticles(sketches, events);
  }

  private static Sketch sketch(String id, JsonNode article) {
    return Sketch.of(
        id,
        article.path("title").asText(""),
        article.path("text").asText(""),
        day(article.path("date").asText("")),
        article.path("outlet").asText(""));
  }

  private static Interval day(String date) {
    try {
      return Interval.of(LocalDate.parse(date.substring(0, Math.min(10, date.length()))));
    } catch (DateTimeParseException none) {
      return Interval.UNBOUNDED;
    }
  }
}
