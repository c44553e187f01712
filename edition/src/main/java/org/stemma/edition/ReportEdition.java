package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Byline;
import org.stemma.report.Document;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.text.Interval;

/// One cleaned report as a line of JSON: whose it is, when it was published, and its text with all
/// segments.
public final class ReportEdition {
  private static final int DAY = 10;

  private ReportEdition() {}

  /// The line, without a line end; the same document gives the same bytes.
  ///
  /// @param document as read, for what it states of itself outside its text
  public static String line(Document document, Report report) {
    Published published = report.published();
    JsonReports reports = new JsonReports(new Citations(List.of(report)));
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("source", report.source()).put("id", report.id().value());
    put(node, "url", document.address());
    put(node, "title", report.title().map(report.text()::of));
    node.put("text", report.text().chars());
    node.set("authors", Citations.words(authors(document, report)));
    put(node, "published", published.best().map(b -> b.substring(0, DAY)));
    node.set("published_interval", interval(published.interval()));
    put(node, "modified", published.modified());
    put(node, "outlet", report.outlet().map(Outlet::name));
    node.put("language", report.language());
    node.set("credits", Citations.list(report.credits(), c -> reports.credit(report.id(), c)));
    node.set("segments", Citations.list(report.segments(), s -> reports.segment(report.id(), s)));
    node.set("posts", Citations.list(report.posts(), p -> reports.post(report.id(), p)));
    node.set(
        "dates", Citations.list(published.candidates(), c -> reports.candidate(report.id(), c)));
    node.set("remarks", Citations.words(report.remarks()));
    return node.toString();
  }

  /// As printed; where none is printed, as stated outside the text.
  private static List<String> authors(Document document, Report report) {
    return report.bylines().isEmpty()
        ? document.stated().stream()
            .filter(s -> s.what() == Stated.What.AUTHOR)
            .map(Stated::value)
            .distinct()
            .toList()
        : report.bylines().stream().map(Byline::name).distinct().toList();
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(key, v), () -> node.putNull(key));
  }

  private static ArrayNode interval(Interval days) {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    add(node, days.earliest(), days.isOpenBelow());
    add(node, days.latest(), days.isOpenAbove());
    return node;
  }

  private static void add(ArrayNode node, LocalDate day, boolean open) {
    if (open) {
      node.addNull();
    } else {
      node.add(day.toString());
    }
  }
}
