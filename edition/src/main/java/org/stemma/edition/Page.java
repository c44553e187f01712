package org.stemma.edition;

import java.util.List;
import org.stemma.dossier.Dossier;
import org.stemma.edition.PageClaims.ByReport;
import org.stemma.edition.PageClaims.ClaimView;
import org.stemma.edition.Places.Quoted;
import org.stemma.report.Received;

/// Everything the page shows, ready for the templates.
record Page(
    String title,
    String counts,
    PageAccount.View account,
    List<ClaimView> claims,
    List<ByReport> rest,
    PageMatrix.View matrix,
    PageStemma.View stemma,
    List<PagePassages.Lost> lost,
    List<PagePassages.Edge> edges,
    List<PagePassages.Pair> passages,
    PageTimeline.View timeline,
    List<PageFindings.View> conflicts,
    List<PageFindings.View> findings,
    List<Open> unknown,
    List<PageReports.View> reports,
    List<Received.Rejected> rejected) {

  /// A question left open, with what it rests on.
  record Open(String text, List<Quoted> quotes) {}

  static Page of(Dossier dossier) {
    Concordance concordance = new Concordance(dossier);
    Standing standing = new Standing(concordance);
    ShortNames names = new ShortNames(dossier.reports());
    Places places = new Places(concordance, names);
    PageClaims claims = new PageClaims(concordance, standing, names, places);
    PagePassages passages = new PagePassages(concordance, names, places);
    List<PagePassages.Edge> edges = passages.edges();
    return new Page(
        dossier.title().text(),
        standing.reports(),
        PageAccount.view(concordance, places),
        claims.main(),
        claims.rest(),
        new PageMatrix(concordance, names).view(claims.mainClaims(), places),
        new PageStemma(concordance, names, places).view(),
        passages.lost(),
        edges,
        passages.others(),
        new PageTimeline(concordance, standing, names, places).view(),
        PageFindings.views(standing.conflicts(), places),
        PageFindings.views(standing.otherFindings(), places),
        dossier.unknown().stream().map(u -> new Open(u.text(), places.quoted(u.cites()))).toList(),
        new PageReports(concordance, names, places).views(),
        dossier.rejected());
  }

  /// Claims that stand in one report alone.
  int single() {
    return rest.stream().mapToInt(r -> r.claims().size()).sum();
  }
}
