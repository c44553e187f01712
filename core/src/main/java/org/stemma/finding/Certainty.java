package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.claim.Position;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// Where the same thing is said more surely than elsewhere: a headline surer than its own body, and
/// an outlet surer of a
/// source's word than another that has it from the same.
final class Certainty {
  private Certainty() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (var claim : evidence.claims()) {
      for (Position position : claim.positions()) {
        headlines(evidence, position, drafts);
        inflation(evidence, position).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static void headlines(
      Findings.Evidence evidence, Position position, List<Findings.Draft> drafts) {
    for (Report report : evidence.reports().values()) {
      List<Assertion> own =
          position.assertions().stream()
              .filter(a -> a.where().report().equals(report.id()))
              .toList();
      List<Assertion> headline =
          own.stream()
              .filter(a -> a.zone() == Zone.HEADLINE && a.hedge() == Hedge.ASSERTED)
              .toList();
      List<Assertion> body =
          own.stream()
              .filter(a -> a.zone() != Zone.HEADLINE && a.basis() != Basis.PRESUPPOSED)
              .toList();
      boolean weaker =
          !body.isEmpty() && body.stream().allMatch(a -> a.hedge().compareTo(Hedge.ASSERTED) > 0);
      boolean doubtful =
          body.stream()
              .anyMatch(
                  a -> isDoubtful(a) || a.hedge() == Hedge.REPORTED && !a.chain().isSourced());
      if (!headline.isEmpty() && weaker && doubtful) {
        Assertion weakest =
            body.stream()
                .max(Comparator.comparing(Assertion::hedge).thenComparing(Assertion::id))
                .orElseThrow();
        drafts.add(
            new Findings.Draft(
                Finding.Kind.HEADLINE_OVERREACH,
                Optional.of(Finding.Type.CERTAINTY),
                Finding.Strength.HARD,
                report.label()
                    + ": the headline asserts what the body only gives as "
                    + word(weakest.hedge())
                    + ": “"
                    + Findings.words(evidence.reports(), weakest)
                    + "”",
                List.of(headline, body),
                List.of(
                    Because.of(
                        "headline-surer",
                        "headline: asserted; body: " + word(weakest.hedge()),
                        headline.getFirst().where(),
                        weakest.where()))));
      }
    }
  }

  /// One origin's word, firm in one report and hedged in another.
  private static Optional<Findings.Draft> inflation(Findings.Evidence evidence, Position position) {
    SortedMap<ReportId, Assertion> surest = new TreeMap<>();
    for (Assertion assertion : position.assertions()) {
      if (assertion.isEvidence() && Findings.isWhole(evidence, assertion)) {
        surest.merge(
            assertion.where().report(),
            assertion,
            (a, b) -> a.hedge().compareTo(b.hedge()) <= 0 ? a : b);
      }
    }
    List<Assertion> firm =
        surest.values().stream().filter(a -> a.hedge().compareTo(Hedge.REPORTED) <= 0).toList();
    List<Assertion> doubtful = surest.values().stream().filter(Certainty::isDoubtful).toList();
    if (firm.isEmpty() || doubtful.isEmpty() || !oneLine(evidence, position)) {
      return Optional.empty();
    }
    return Optional.of(
        new Findings.Draft(
            Finding.Kind.CERTAINTY_INFLATION,
            Optional.of(Finding.Type.CERTAINTY),
            Finding.Strength.SOFT,
            "stated by "
                + Findings.outlets(evidence, firm)
                + ", only believed or possible in "
                + Findings.outlets(evidence, doubtful)
                + ": “"
                + Findings.words(evidence.reports(), doubtful.getFirst())
                + "”",
            List.of(firm, doubtful),
            List.of(
                Because.of(
                    "surer-than-kin",
                    "one line, two degrees of certainty",
                    firm.getFirst().where(),
                    doubtful.getFirst().where()))));
  }

  private static boolean oneLine(Findings.Evidence evidence, Position position) {
    var support = evidence.supports().get(position.id());
    return support != null && support.low() < support.outlets();
  }

  private static boolean isDoubtful(Assertion assertion) {
    return assertion.hedge() == Hedge.BELIEVED
        || assertion.hedge() == Hedge.POSSIBLE
        || assertion.hedge() == Hedge.UNKNOWN;
  }

  private static String word(Hedge hedge) {
    return hedge.name().toLowerCase(java.util.Locale.ROOT);
  }
}
