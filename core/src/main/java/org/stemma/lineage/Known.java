package org.stemma.lineage;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// What is known of the reports of a story when their stemma is drawn.
///
/// @param kinship what each two have in common
/// @param credited who credits whom
/// @param interviews who has what from people of its own
/// @param pairs what is judged of each two as wholes
/// @param custom what other stories tell of who depends on whom
record Known(
    Kinship kinship, Credited credited, Interviews interviews, Pairs pairs, Custom custom) {
  static Known of(
      Drawing drawing,
      List<Alignment> alignments,
      Kinship kinship,
      Interviews interviews,
      Custom custom) {
    return new Known(
        kinship,
        new Credited(drawing.reports(), kinship),
        interviews,
        new Pairs(Reuses.of(List.copyOf(drawing.reports()), alignments)),
        custom);
  }

  /// The same with other alignments: those of copies tell nothing that their originals' do
  /// not.
  Known of(Drawing drawing, List<Alignment> alignments) {
    Kinship kin = new Kinship(alignments);
    return new Known(kin, new Credited(drawing.reports(), kin), interviews, pairs, custom);
  }

  /// Of each two prints of one text that neither of them is, the later.
  Set<ReportId> reprints(Drawing drawing) {
    Set<ReportId> reprints = new TreeSet<>();
    for (Report one : drawing.reports()) {
      for (Report other : drawing.reports()) {
        boolean later =
            Kinship.order(one, other) > 0
                || Kinship.order(one, other) == 0 && one.id().compareTo(other.id()) > 0;
        if (later && pairs.areReprints(one, other)) {
          reprints.add(one.id());
        }
      }
    }
    return reprints;
  }

  boolean credits(ReportId report, String party) {
    return credited.credits(report, party);
  }

  /// What a report shares, for weighing it.
  ///
  /// @param house the house that the passages speak for, or none
  Likelihoods.Likeness likeness(Report report, List<Alignment> shared, String house) {
    double all = shared.stream().mapToDouble(Alignment::score).sum();
    double said =
        shared.stream().filter(interviews::isOfOneSource).mapToDouble(Alignment::score).sum();
    List<ReportId> others =
        shared.stream().map(x -> x.beside(report.id()).report()).distinct().toList();
    return new Likelihoods.Likeness(
        shared,
        Kinship.covered(report, shared),
        all == 0 ? 0 : said / all,
        credited.creditsAny(report.id()),
        credited.creditsAny(report.id()) && Credited.isToldOnly(report),
        others.size(),
        isJoined(report, shared, others) ? 0 : pairs.logOdds(report.id(), others),
        credited.hasRival(report.id(), house),
        credited.nearness(report, house),
        credited.margin(report, house),
        credited.isOutranked(report.id(), house, others));
  }

  /// Whether several others have one passage of the report: then they show together what two
  /// reports alone do not show by words in a row.
  private static boolean isJoined(Report report, List<Alignment> shared, List<ReportId> others) {
    int[] first = new int[report.text().chars().length()];
    BitSet several = new BitSet();
    for (Alignment alignment : shared) {
      int other = 1 + others.indexOf(alignment.beside(report.id()).report());
      Span span = alignment.side(report.id()).span();
      for (int i = span.start(); i < span.end(); i++) {
        several.set(i, several.get(i) || first[i] > 0 && first[i] != other);
        first[i] = other;
      }
    }
    return shared.stream()
        .map(x -> x.side(report.id()).span())
        .anyMatch(s -> 2 * several.get(s.start(), s.end()).cardinality() > s.length());
  }
}
