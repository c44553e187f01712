package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Claim;
import org.stemma.dossier.Dossier.Unknown;
import org.stemma.finding.Finding;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What stays open: what reports say nobody can confirm, and claims whose positions cannot all
/// hold.
final class Unknowns {
  /// Less than four words are a fragment.
  private static final int LEAST_BLANKS = 3;

  private Unknowns() {}

  static List<Unknown> of(
      List<Claim> claims, List<Finding> findings, SortedMap<ReportId, Report> reports) {
    List<Unknown> found = new ArrayList<>();
    Set<Passage> told = new HashSet<>();
    for (Claim claim : claims) {
      List<Assertion> open = claim.assertions().filter(a -> a.hedge() == Hedge.UNKNOWN).toList();
      clearest(open, reports)
          .filter(a -> told.add(a.sentence()))
          .ifPresent(
              a -> found.add(new Unknown(frame(a, reports) + "“" + words(a, reports) + "”", open)));
    }
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.CONFLICT) {
        found.add(
            new Unknown(
                "reports differ: " + finding.text(),
                finding.sides().stream().flatMap(List::stream).toList()));
      }
    }
    return found;
  }

  /// The one that says most; none where all are fragments.
  private static Optional<Assertion> clearest(
      List<Assertion> open, SortedMap<ReportId, Report> reports) {
    return open.stream()
        .filter(a -> words(a, reports).chars().filter(c -> c == ' ').count() >= LEAST_BLANKS)
        .max(
            Comparator.comparingInt((Assertion a) -> a.where().span().length())
                .thenComparing(Assertion::id, Comparator.reverseOrder()));
  }

  private static String frame(Assertion assertion, SortedMap<ReportId, Report> reports) {
    Report report = reports.get(assertion.where().report());
    boolean asked =
        report != null && report.text().of(assertion.sentence().span()).strip().endsWith("?");
    return asked ? "is asked: " : "cannot be confirmed: ";
  }

  private static String words(Assertion assertion, SortedMap<ReportId, Report> reports) {
    Report report = reports.get(assertion.where().report());
    return report == null
        ? ""
        : report.text().of(assertion.where().span()).replaceAll("\\s+", " ").strip();
  }
}
