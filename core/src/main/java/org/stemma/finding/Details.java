package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.claim.Position;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// Details that one report had first, on somebody's word, and that a later one gives in its own
/// voice without a credit: a figure, the name of a person, quoted words.
///
/// The later report shows no source of its own for the claim and credits nobody; no third report
/// had the detail by then. One finding for two reports, and none where the stemma tells already
/// that the one uses the other.
final class Details {
  private final Findings.Evidence evidence;
  private final CommonDetails common;

  /// What is common to two reports, in order.
  private final Map<Pair, List<CommonDetails.Detail>> found = new LinkedHashMap<>();

  private Details(Findings.Evidence evidence) {
    this.evidence = evidence;
    this.common = new CommonDetails(evidence);
  }

  private record Pair(ReportId earlier, ReportId later) {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    Details details = new Details(evidence);
    evidence.claims().forEach(c -> c.positions().forEach(details::look));
    return details.found.entrySet().stream()
        .filter(e -> !details.isTold(e.getKey()))
        .map(e -> details.draft(e.getKey(), e.getValue()))
        .toList();
  }

  private void look(Position position) {
    for (Assertion later : position.assertions()) {
      if (isBare(later, position)) {
        position.assertions().stream()
            .filter(
                e -> e.isEvidence() && common.precede(e.where().report(), later.where().report()))
            .filter(e -> !isCredited(e, later))
            .forEach(e -> add(e, later));
      }
    }
  }

  /// Whether it is told in the outlet's own voice, by a report that credits nobody, and names
  /// no source for anything it says of the matter.
  private boolean isBare(Assertion later, Position position) {
    Report report = evidence.reports().get(later.where().report());
    return report != null
        && later.zone() == Zone.BODY
        && report.credits().isEmpty()
        && position.assertions().stream()
            .filter(a -> a.where().report().equals(later.where().report()))
            .noneMatch(a -> a.chain().isSourced());
  }

  /// Whether the later report names the outlet or the source of the earlier one.
  private boolean isCredited(Assertion earlier, Assertion later) {
    Report had = evidence.reports().get(earlier.where().report());
    Report has = evidence.reports().get(later.where().report());
    return had == null
        || has == null
        || had.outletName().equals(has.outletName())
        || has.text().chars().contains(had.outletName())
        || evidence.assertions().stream()
            .filter(a -> a.where().report().equals(has.id()))
            .flatMap(a -> a.chain().links().stream())
            .anyMatch(l -> isSame(l, earlier.chain().origin()));
  }

  private static boolean isSame(Link one, Link other) {
    return one.name().equalsIgnoreCase(other.name())
        || one.entity().isPresent() && one.entity().equals(other.entity());
  }

  private void add(Assertion earlier, Assertion later) {
    found
        .computeIfAbsent(
            new Pair(earlier.where().report(), later.where().report()), p -> new ArrayList<>())
        .addAll(common.of(earlier, later));
  }

  /// Whether there is nothing to tell, or the stemma tells it.
  private boolean isTold(Pair pair) {
    return found.getOrDefault(pair, List.of()).isEmpty()
        || evidence.stemma().edges().stream()
            .filter(e -> e.why().stream().anyMatch(b -> b.rule().equals("uncredited")))
            .anyMatch(e -> isOf(e, pair.later()));
  }

  private boolean isOf(Derivation edge, ReportId child) {
    return evidence.stemma().node(edge.to()) instanceof Node.Extant extant
        && extant.report().equals(child);
  }

  private Findings.Draft draft(Pair pair, List<CommonDetails.Detail> details) {
    List<CommonDetails.Detail> all =
        details.stream().sorted(Comparator.comparing(CommonDetails.Detail::has)).toList();
    String words =
        all.stream().map(d -> "“" + d.words() + "”").distinct().collect(Collectors.joining(", "));
    Report had = evidence.reports().get(pair.earlier());
    Report has = evidence.reports().get(pair.later());
    String source = all.getFirst().earlier().chain().origin().name();
    return new Findings.Draft(
        Finding.Kind.UNCREDITED_REUSE,
        Optional.of(all.getFirst().type()),
        Finding.Strength.SOFT,
        (has == null ? "a report" : has.label())
            + " gives "
            + words
            + " without a source, as "
            + (had == null ? "another" : had.label())
            + " had before on the word of "
            + source,
        List.of(
            all.stream().map(CommonDetails.Detail::later).distinct().toList(),
            all.stream().map(CommonDetails.Detail::earlier).distinct().toList()),
        all.stream()
            .map(
                d ->
                    Because.of(
                        "uncredited-detail",
                        "an earlier report alone had it, and the later one names no source",
                        d.has(),
                        d.had()))
            .distinct()
            .toList());
  }
}
