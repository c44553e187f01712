package org.stemma.lineage;

import java.util.List;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What two reports have in common, and which of them is the later.
final class Kinship {
  private final List<Alignment> alignments;

  Kinship(List<Alignment> alignments) {
    this.alignments = alignments;
  }

  /// The alignments of two reports that can be derivation: shared quotations are left out.
  List<Alignment> between(ReportId a, ReportId b) {
    return all(a, b).stream().filter(x -> x.kind() != Alignment.Kind.QUOTATION).toList();
  }

  List<Alignment> all(ReportId a, ReportId b) {
    return alignments.stream()
        .filter(
            x ->
                x.a().report().equals(a) && x.b().report().equals(b)
                    || x.a().report().equals(b) && x.b().report().equals(a))
        .toList();
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
        Passage side = alignment.a().report().equals(report.id()) ? alignment.a() : alignment.b();
        shared += side.span().shared(segment.span());
      }
    }
    return article == 0 ? 0 : Math.min(1, shared / (double) article);
  }

  /// Of two reports with the same text the later one is the copy, and where dates do not tell, the
  /// shorter.
  static boolean isLater(Report child, Report parent, List<Alignment> between) {
    if (precedes(child, parent)) {
      return false;
    }
    if (precedes(parent, child)) {
      return true;
    }
    double both = covered(parent, between);
    double mine = covered(child, between);
    return mine > both || mine == both && child.outletName().compareTo(parent.outletName()) > 0;
  }

  static boolean precedes(Report a, Report b) {
    return a.published().interval().latest().isBefore(b.published().interval().earliest());
  }

  static boolean sameOutlet(Report a, Report b) {
    return a.outlet().isPresent() && a.outletName().equalsIgnoreCase(b.outletName());
  }
}
