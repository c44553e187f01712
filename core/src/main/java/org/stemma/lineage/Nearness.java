package org.stemma.lineage;

import java.util.Collection;
import java.util.List;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// How much of a report's article is worded closer as one house's reports word it than as others'
/// do, and the other way round: what the others word as close, they explain.
///
/// @param only the share of the article, by score, that is closer to the house
/// @param elsewhere the share that is closer to reports of other houses
record Nearness(double only, double elsewhere) {
  /// @param house what the report shares with those that rest on the house
  /// @param others what it shares with those that rest on other houses and not on this one
  static Nearness of(Report report, Collection<Alignment> house, Collection<Alignment> others) {
    double[] mine = closest(report, house);
    double[] theirs = closest(report, others);
    double only = 0;
    double elsewhere = 0;
    long article = 0;
    for (var segment : report.segments()) {
      if (segment.zone() != Zone.BODY) {
        continue;
      }
      article += segment.span().length();
      for (int i = segment.span().start(); i < segment.span().end(); i++) {
        only += Math.max(0, mine[i] - theirs[i]);
        elsewhere += Math.max(0, theirs[i] - mine[i]);
      }
    }
    return article == 0 ? new Nearness(0, 0) : new Nearness(only / article, elsewhere / article);
  }

  /// Of every character of the report, the best score of a passage that it stands in.
  private static double[] closest(Report report, Collection<Alignment> shared) {
    double[] closest = new double[report.text().chars().length()];
    for (Alignment alignment : shared) {
      Passage side = side(alignment, report.id());
      int end = Math.min(side.span().end(), closest.length);
      for (int i = side.span().start(); i < end; i++) {
        closest[i] = Math.max(closest[i], alignment.score());
      }
    }
    return closest;
  }

  private static Passage side(Alignment alignment, ReportId report) {
    return List.of(alignment.a(), alignment.b()).stream()
        .filter(p -> p.report().equals(report))
        .findFirst()
        .orElseThrow();
  }
}
