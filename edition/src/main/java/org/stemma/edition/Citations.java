package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The small parts of the format: spans in code points, the words cited, dates, numbers, reasons.
final class Citations {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  /// Code points of a cited passage that are given along with its offsets.
  private static final int WORDS = 200;
  private static final int WORDS_OF_REASON = 100;

  private record Cited(Report report, CodePoints codePoints) {}

  private final Map<ReportId, Cited> reports = new HashMap<>();

  Citations(List<Report> reports) {
    reports.forEach(r -> this.reports.put(r.id(), new Cited(r, new CodePoints(r.text()))));
  }

  /// `report`, `start`, `end` and the first words.
  ObjectNode passage(Passage passage) {
    return passage(passage, WORDS);
  }

  private ObjectNode passage(Passage passage, int limit) {
    ObjectNode node = bare(passage);
    node.put(
        "words", Wording.first(cited(passage.report()).report().text().of(passage.span()), limit));
    return node;
  }

  /// `report`, `start`, `end` alone.
  ObjectNode bare(Passage passage) {
    ObjectNode node = JSON.objectNode().put("report", passage.report().value());
    return putSpan(node, passage.report(), passage.span());
  }

  ObjectNode span(ReportId report, Span span) {
    return putSpan(JSON.objectNode(), report, span);
  }

  ObjectNode putSpan(ObjectNode node, ReportId report, Span span) {
    CodePoints codePoints = cited(report).codePoints();
    return node.put("start", codePoints.at(span.start())).put("end", codePoints.at(span.end()));
  }

  /// `[start, end]`.
  ArrayNode pair(ReportId report, Span span) {
    CodePoints codePoints = cited(report).codePoints();
    return JSON.arrayNode().add(codePoints.at(span.start())).add(codePoints.at(span.end()));
  }

  /// `start` and `end`, both null for what stands outside the text.
  ObjectNode putSpan(ObjectNode node, ReportId report, Optional<Span> span) {
    if (span.isPresent()) {
      return putSpan(node, report, span.get());
    }
    return node.putNull("start").putNull("end");
  }

  ArrayNode why(List<Because> why) {
    return list(why, this::because);
  }

  private ObjectNode because(Because because) {
    ObjectNode node = JSON.objectNode().put("rule", because.rule()).put("says", because.says());
    if (!because.passages().isEmpty()) {
      node.set("spans", list(because.passages(), p -> passage(p, WORDS_OF_REASON)));
    }
    return node;
  }

  private Cited cited(ReportId report) {
    Cited cited = reports.get(report);
    if (cited == null) {
      throw new IllegalArgumentException(
          "a passage of " + report + " is cited, which is not in the dossier");
    }
    return cited;
  }

  static <T> ArrayNode list(Collection<T> items, Function<? super T, ObjectNode> form) {
    ArrayNode nodes = JSON.arrayNode();
    items.forEach(item -> nodes.add(form.apply(item)));
    return nodes;
  }

  static ArrayNode words(Collection<?> items) {
    ArrayNode nodes = JSON.arrayNode();
    items.forEach(item -> nodes.add(item.toString()));
    return nodes;
  }

  static ObjectNode putInterval(ObjectNode node, Interval interval) {
    putDay(node, "earliest", interval.earliest(), LocalDate.MIN);
    putDay(node, "latest", interval.latest(), LocalDate.MAX);
    return node;
  }

  private static void putDay(ObjectNode node, String key, LocalDate day, LocalDate open) {
    if (day.equals(open)) {
      node.putNull(key);
    } else {
      node.put(key, day.toString());
    }
  }

  /// Four decimals, none for a whole number, null for no bound.
  static void putNumber(ObjectNode node, String key, double number) {
    if (Double.isInfinite(number)) {
      node.putNull(key);
    } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      node.put(key, (long) number);
    } else {
      node.put(key, Math.rint(number * 1e4) / 1e4);
    }
  }
}
