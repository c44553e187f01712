package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.story.Change;
import org.stemma.story.Shift;

/// Which story an article tells, a line of JSON each.
public final class StoryLines {
  private StoryLines() {}

  /// `{"id","story"}`.
  public static String line(String id, String story) {
    return node(id, story).toString();
  }

  /// The same, and what the article changed among the stories.
  public static String line(Change change) {
    ObjectNode node = node(change.report(), change.group());
    ArrayNode changes = node.putArray("changes");
    change.shifts().forEach(s -> changes.add(shift(s)));
    return node.toString();
  }

  /// `{"id","story","episode"}`.
  public static String line(String id, String story, String episode) {
    return node(id, story).put("episode", episode).toString();
  }

  /// The same, and what the article changed among the episodes, and that among the stories.
  public static String line(Change change, String story, List<Shift> stories) {
    ObjectNode node = node(change.report(), story).put("episode", change.group());
    ArrayNode changes = node.putArray("changes");
    change.shifts().forEach(s -> changes.add(shift(s)));
    ArrayNode among = node.putArray("stories");
    stories.forEach(s -> among.add(shift(s)));
    return node.toString();
  }

  private static ObjectNode node(String id, String story) {
    return JsonNodeFactory.instance.objectNode().put("id", id).put("story", story);
  }

  private static ObjectNode shift(Shift shift) {
    return switch (shift) {
      case Shift.Founded founded -> put("founded", "", founded.group(), founded.reports());
      case Shift.Joined joined -> put("joined", "", joined.group(), List.of(joined.report()));
      case Shift.Merged merged -> put("merged", merged.from(), merged.into(), merged.reports());
      case Shift.Split split -> put("split", split.from(), split.into(), split.reports());
      case Shift.Moved moved -> put("moved", moved.from(), moved.into(), moved.reports());
      case Shift.Ended ended -> put("ended", ended.group(), "", List.of());
    };
  }

  private static ObjectNode put(String kind, String from, String into, List<String> reports) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("kind", kind);
    if (!from.isEmpty()) {
      node.put("from", from);
    }
    if (!into.isEmpty()) {
      node.put("into", into);
    }
    ArrayNode all = node.putArray("reports");
    reports.forEach(all::add);
    return node;
  }
}
