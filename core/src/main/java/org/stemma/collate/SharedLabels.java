package org.stemma.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.evidence.Weights;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Descriptions of unnamed sources that two reports print word for word: whoever has spoken to
/// somebody who wants no name describes him in words of their own, so the same words come from
/// one text.
final class SharedLabels {
  private static final Weights WEIGHTS = Weights.of(Collation.class, "collation.weights");
  private static final double LEAST_WORDS = WEIGHTS.threshold("label-words");
  private static final double SCORE = WEIGHTS.threshold("label-score");

  private SharedLabels() {}

  /// Where each report first describes each of its unnamed sources, by the words.
  static SortedMap<ReportId, Map<String, Span>> of(
      List<Report> reports, List<Assertion> assertions) {
    SortedMap<ReportId, Map<String, Span>> labels = new TreeMap<>();
    Map<ReportId, Report> byId = new TreeMap<>();
    reports.forEach(r -> byId.put(r.id(), r));
    for (Assertion assertion : assertions) {
      Report report = byId.get(assertion.where().report());
      if (report != null) {
        Map<String, Span> own = labels.computeIfAbsent(report.id(), r -> new LinkedHashMap<>());
        assertion.chain().links().stream()
            .filter(l -> l.kind() == Link.Kind.UNNAMED)
            .flatMap(l -> l.source().stream())
            .forEach(s -> own.putIfAbsent(plain(report.text().of(s)), s));
      }
    }
    labels.values().forEach(own -> own.keySet().removeIf(SharedLabels::isShort));
    return labels;
  }

  private static boolean isShort(String words) {
    return words.chars().filter(c -> c == ' ').count() + 1 < LEAST_WORDS;
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:the|an?|some|several|two)\\s+", "")
        .replace(".", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// The descriptions that both have.
  static List<Alignment> between(
      ReportId a, Map<String, Span> left, ReportId b, Map<String, Span> right) {
    List<Alignment> shared = new ArrayList<>();
    left.forEach(
        (words, span) -> {
          Span other = right.get(words);
          if (other != null) {
            Passage one = new Passage(a, span);
            Passage two = new Passage(b, other);
            shared.add(
                new Alignment(
                    one,
                    two,
                    Alignment.Kind.VERBATIM,
                    SCORE,
                    List.of(words),
                    List.of(),
                    List.of(
                        Because.of(
                            "shared-label", "both describe a source as " + words, one, two))));
          }
        });
    return shared;
  }
}
