package org.stemma.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.dossier.Dossier.Unknown;
import org.stemma.finding.Finding;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.witness.Status;

/// What stays open: what reports say nobody can confirm, and claims whose positions cannot all
/// hold.
final class Unknowns {
  private Unknowns() {}

  static List<Unknown> of(
      List<Claim> claims,
      SortedMap<ClaimId, Status> statuses,
      List<Finding> findings,
      SortedMap<ReportId, Report> reports) {
    List<Unknown> found = new ArrayList<>();
    for (Claim claim : claims) {
      var open = claim.assertions().filter(a -> a.hedge() == Hedge.UNKNOWN).toList();
      if (!open.isEmpty()) {
        Report report = reports.get(open.getFirst().where().report());
        String words =
            report == null
                ? ""
                : report.text().of(open.getFirst().where().span()).replaceAll("\\s+", " ").strip();
        found.add(new Unknown("cannot be confirmed: “" + words + "”", open));
      }
    }
    for (Finding finding : findings) {
      if (finding.kind() == Finding.Kind.CONFLICT && finding.strength() == Finding.Strength.HARD) {
        found.add(
            new Unknown(
                "reports differ: " + finding.text(),
                finding.sides().stream().flatMap(List::stream).toList()));
      }
    }
    return found;
  }
}
