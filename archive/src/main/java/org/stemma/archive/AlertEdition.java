package org.stemma.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.dossier.Alert;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// An alert in words and as JSON; spans count code points of the report's text.
final class AlertEdition {
  private final String story;
  private final Instant at;
  private final Dossier dossier;
  private final Telling telling;

  /// @param dossier the later one, of which the alert speaks
  AlertEdition(String story, Instant at, Dossier dossier, Telling telling) {
    this.story = story;
    this.at = at;
    this.dossier = dossier;
    this.telling = telling;
  }

  String words(Alert alert) {
    String by = alert.by().stream().map(this::label).collect(Collectors.joining(", "));
    return story + ": " + what(alert) + (by.isEmpty() ? "" : " — " + by);
  }

  private static String what(Alert alert) {
    return switch (alert) {
      case Alert.LineGained one ->
          "line gained, " + one.before() + " -> " + one.after() + ": “" + one.claim() + "”";
      case Alert.LineLost one ->
          "line lost, " + one.before() + " -> " + one.after() + ": “" + one.claim() + "”";
      case Alert.ConflictAppeared one -> "conflict: " + one.conflict();
      case Alert.ConflictResolved one -> "conflict resolved: " + one.conflict();
      case Alert.ReportRetracted one -> "report " + one.report() + " " + one.how();
    };
  }

  private String label(ReportId id) {
    return report(id).map(r -> id + " (" + r.outletName() + ")").orElse(id.value());
  }

  private Optional<Report> report(ReportId id) {
    return dossier.reports().stream().filter(r -> r.id().equals(id)).findFirst();
  }

  String line(Alert alert) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("alert", kind(alert)).put("at", at.toString()).put("story", story);
    switch (alert) {
      case Alert.LineGained one -> lines(node, one.claim(), one.before(), one.after());
      case Alert.LineLost one -> lines(node, one.claim(), one.before(), one.after());
      case Alert.ConflictAppeared one -> node.put("conflict", one.conflict());
      case Alert.ConflictResolved one -> node.put("conflict", one.conflict());
      case Alert.ReportRetracted one ->
          node.put("report", one.report().value()).put("how", one.how());
    }
    reports(node.putArray("by"), alert.by());
    passages(node.putArray("where"), alert.where());
    return node.toString();
  }

  private static String kind(Alert alert) {
    return switch (alert) {
      case Alert.LineGained one -> "line-gained";
      case Alert.LineLost one -> "line-lost";
      case Alert.ConflictAppeared one -> "conflict-appeared";
      case Alert.ConflictResolved one -> "conflict-resolved";
      case Alert.ReportRetracted one -> "report-retracted";
    };
  }

  private static void lines(ObjectNode node, String claim, int before, int after) {
    node.put("claim", claim).put("before", before).put("after", after);
  }

  private void reports(ArrayNode array, List<ReportId> reports) {
    for (ReportId id : reports) {
      ObjectNode node = array.addObject().put("report", id.value());
      Optional.ofNullable(telling.keys().get(id)).ifPresent(f -> node.put("key", f.key()));
      report(id).ifPresent(r -> node.put("outlet", r.outletName()).put("source", r.source()));
    }
  }

  private void passages(ArrayNode array, List<Passage> passages) {
    for (Passage passage : passages) {
      report(passage.report())
          .ifPresent(
              r ->
                  array
                      .addObject()
                      .put("report", r.id().value())
                      .put("start", r.text().codePoint(passage.span().start()))
                      .put("end", r.text().codePoint(passage.span().end()))
                      .put("text", r.text().of(passage.span())));
    }
  }
}
