package org.stemma.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// What two reports have in common, and which of them is the later.
final class Kinship {
  private final Map<ReportId, Map<ReportId, List<Alignment>>> alignments = new HashMap<>();

  Kinship(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      add(alignment.a().report(), alignment.b().report(), alignment);
      add(alignment.b().report(), alignment.a().report(), alignment);
    }
  }

  private void add(ReportId report, ReportId other, Alignment alignment) {
    alignments
        .computeIfAbsent(report, r -> new TreeMap<>())
        .computeIfAbsent(other, o -> new ArrayList<>())
        .add(alignment);
  }

  /// All alignments of a report.
  Stream<Alignment> all(ReportId report) {
    return alignments.getOrDefault(report, Map.of()).values().stream().flatMap(List::stream);
  }

  /// The alignments of two reports that can be derivation: shared quotations are left out.
  List<Alignment> between(ReportId a, ReportId b) {
    return all(a, b).stream().filter(x -> x.kind() != Alignment.Kind.QUOTATION).toList();
  }

  List<Alignment> all(ReportId a, ReportId b) {
    return alignments.getOrDefault(a, Map.of()).getOrDefault(b, List.of());
  }

  /// How much of a report's article stands in the alignments.
  static double covered(Report report, List<Alignment> between) {
    long article = 0;
    long shared = 0;
    for (var segment : report.segments()) {
      if (segment.zone() != Zone.BODY) {
        continue;
      }
      article += segment.span().length();
      for (Alignment alignment : between) {
        shared += alignment.side(report.id()).span().shared(segment.span());
      }
    }
    return article == 0 ? 0 : Math.min(1, shared / (double) article);
  }

  /// Of two reports with the same text the later one is the copy. Where dates do not tell: of two
  /// versions of one outlet the fuller, for stories grow; else the one of which more is the
  /// other's.
  static boolean isLater(Report child, Report parent, double childCovered, double parentCovered) {
    int order = order(child, parent);
    if (order != 0) {
      return order > 0;
    }
    double more =
        sameOutlet(child, parent) ? length(child) - length(parent) : childCovered - parentCovered;
    return more > 0 || more == 0 && child.id().compareTo(parent.id()) > 0;
  }

  private static double length(Report report) {
    return report.segments().stream()
        .filter(s -> s.zone() == Zone.BODY)
        .mapToInt(s -> s.span().length())
        .sum();
  }

  /// Negative if the first came out first; by the hour where both give one of the same days.
  static int order(Report a, Report b) {
    Interval one = a.published().interval();
    Interval other = b.published().interval();
    if (!one.meets(other)) {
      return one.earliest().compareTo(other.earliest());
    }
    return hour(a).flatMap(x -> hour(b).map(x::compareTo)).orElse(0);
  }

  private static Optional<String> hour(Report report) {
    return report.published().best().filter(d -> d.length() >= 19 && !d.contains("T00:00:00"));
  }

  static boolean precedes(Report a, Report b) {
    return a.published().interval().latest().isBefore(b.published().interval().earliest());
  }

  static boolean sameOutlet(Report a, Report b) {
    return a.outlet().isPresent() && a.outletName().equalsIgnoreCase(b.outletName());
  }
}
