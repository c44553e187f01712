package org.stemma.quality.newsroom;

import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.dossier.Dossier;
import org.stemma.quality.metric.BCubed;
import org.stemma.report.Report;
import org.stemma.simulate.truth.ReportTruth;
import org.stemma.simulate.truth.Truth;
import org.stemma.text.Span;

/// Who says what, how surely, and what is one claim.
final class Said {
  private static final List<String> HEDGES =
      List.of("asserted", "reported", "believed", "possible", "unknown", "denied");

  private final Truth truth;
  private final Dossier dossier;
  private final Matching matching;
  private final Tally tally;
  private final Planted planted;

  Said(Truth truth, Dossier dossier, Matching matching, Tally tally) {
    this.truth = truth;
    this.dossier = dossier;
    this.matching = matching;
    this.tally = tally;
    this.planted = new Planted(truth);
  }

  void count() {
    for (ReportTruth report : truth.reports()) {
      if (report.held()) {
        report.assertions().stream()
            .filter(a -> !a.headline() && !a.chain().isEmpty())
            .forEach(a -> attribution(report, a));
      }
    }
    claims();
  }

  private void attribution(ReportTruth report, ReportTruth.Assertion planted) {
    Optional<Matching.Pair> pair = matching.of(planted);
    boolean sourced = pair.filter(p -> p.found().chain().isSourced()).isPresent();
    tally.add("attribution.content", sourced ? 1 : 0, 1);
    if (!sourced) {
      miss("attribution.content", pair.isPresent() ? "no source" : "not found", report, planted);
      return;
    }
    Assertion found = pair.orElseThrow().found();
    boolean source = isOrigin(planted, found);
    tally.add("attribution.source", source ? 1 : 0, 1);
    if (!source) {
      miss(
          "attribution.source",
          "another source: " + found.chain().links().getFirst().name(),
          report,
          planted);
    }
    int apart =
        Math.abs(
            HEDGES.indexOf(planted.hedge())
                - HEDGES.indexOf(found.hedge().name().toLowerCase(java.util.Locale.ROOT)));
    tally.add("attribution.hedge", apart == 0 ? 1 : apart == 1 ? .5 : 0, 1);
    if (apart > 1) {
      miss("attribution.hedge", planted.hedge() + " read as " + found.hedge(), report, planted);
    }
  }

  /// The origin's printed words are those planted, or its name names the same party.
  private boolean isOrigin(ReportTruth.Assertion planted, Assertion found) {
    Link origin = found.chain().links().getFirst();
    ReportTruth.Source first = planted.chain().getFirst();
    boolean overlaps =
        origin.source().isPresent()
            && first.at().filter(at -> Matching.shared(at, origin.source().get()) > 0).isPresent();
    return overlaps || isParty(first.party(), origin.name());
  }

  private boolean isParty(String party, String name) {
    return truth.story().parties().stream()
        .filter(p -> p.id().equals(party))
        .anyMatch(
            p ->
                p.name().equalsIgnoreCase(name)
                    || planted.forms(p).stream().anyMatch(name::contains));
  }

  private void miss(String figure, String kind, ReportTruth report, ReportTruth.Assertion planted) {
    dossier.reports().stream()
        .filter(r -> r.id().value().equals(report.report()))
        .forEach(
            (Report r) ->
                tally.miss(
                    figure,
                    kind,
                    report.report(),
                    planted.at().begin(),
                    planted.at().end(),
                    r.text().of(new Span(planted.at().begin(), planted.at().end()))));
  }

  /// Assertions of events: those of one fact should stand in one claim.
  private void claims() {
    List<Matching.Pair> events =
        matching.pairs().stream()
            .filter(p -> p.planted().kind().equals("event") && !p.planted().headline())
            .toList();
    BCubed b =
        BCubed.ofFellows(
            events.stream()
                .map(p -> new BCubed.Item(p.planted().fact(), claimOf(p.found())))
                .toList());
    tally.add("claims.b3.precision", b.precision() * events.size(), events.size());
    tally.add("claims.b3.recall", b.recall() * events.size(), events.size());
  }

  private String claimOf(Assertion assertion) {
    return dossier.claims().stream()
        .filter(c -> c.assertions().anyMatch(a -> a.id().equals(assertion.id())))
        .map(c -> c.id().toString())
        .findFirst()
        .orElse(assertion.id().toString());
  }
}
