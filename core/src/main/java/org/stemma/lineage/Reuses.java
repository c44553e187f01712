package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.attribution.Attributions;
import org.stemma.collate.Alignment;
import org.stemma.collate.Collation;
import org.stemma.collate.CommonText;
import org.stemma.collate.Stretch;
import org.stemma.collate.Wordings;
import org.stemma.evidence.Evidence;
import org.stemma.language.Reading;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.name.Namer;
import org.stemma.name.Names;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Judges every two reports: is one derived from the other, how much of it, which way, by which
/// passages?
///
/// The evidence is words that both have in a row outside of quotations, passages reworded, and
/// credits; `reuse.weights` sums it. Cost: the length of both for each pair.
public final class Reuses {
  private static final double SURE = .5;

  private final List<Report> reports;
  private final CommonText common;
  private final Map<List<Object>, List<Alignment>> alignments = new HashMap<>();
  private final Credited credited;
  private final Directions directions;

  private Reuses(List<Report> reports, List<Alignment> alignments) {
    this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
    this.common = CommonText.of(this.reports);
    for (Alignment alignment : alignments) {
      this.alignments
          .computeIfAbsent(
              List.of(alignment.a().report(), alignment.b().report()), p -> new ArrayList<>())
          .add(alignment);
    }
    this.credited = new Credited(this.reports, new Kinship(alignments));
    this.directions = new Directions(this.reports, credited);
  }

  /// Every pair of the reports read, in order of their ids.
  public static List<Reuse> of(List<Reading> readings) {
    Names names = Namer.name(readings);
    List<Report> reports = readings.stream().map(Reading::report).toList();
    return of(
        reports,
        Collation.of(
            reports, Wordings.of(readings, names), Attributions.of(readings, names).assertions()));
  }

  /// The same with the alignments of the reports at hand.
  public static List<Reuse> of(List<Report> reports, List<Alignment> alignments) {
    Reuses reuses = new Reuses(reports, alignments);
    List<Reuse> found = new ArrayList<>();
    for (int i = 0; i < reuses.reports.size(); i++) {
      for (int j = i + 1; j < reuses.reports.size(); j++) {
        found.add(reuses.between(reuses.reports.get(i), reuses.reports.get(j)));
      }
    }
    return found;
  }

  private Reuse between(Report a, Report b) {
    Kindred kindred =
        new Kindred(
            common.between(a.id(), b.id()),
            alignments.getOrDefault(List.<Object>of(a.id(), b.id()), List.of()));
    boolean commonCredit = credited.common(a.id(), b.id()).isPresent();
    boolean oneCredits = directions.credits(a, b) || directions.credits(b, a);
    Evidence evidence = kindred.evidence(a, b, commonCredit, oneCredits);
    boolean derived = evidence.probability() >= SURE;
    List<Because> why = new ArrayList<>(because(kindred, a, b));
    Direction direction = Direction.UNKNOWN;
    if (derived) {
      Directions.Found way = directions.between(a, b);
      direction = way.direction();
      why.add(way.why());
    }
    return new Reuse(
        a.id(),
        b.id(),
        !derived ? Relation.NON : kindred.isWhole() ? Relation.WHOLLY : Relation.PARTIALLY,
        direction,
        kindred.shareOfA(),
        kindred.shareOfB(),
        evidence.probability(),
        passages(kindred, derived),
        why,
        evidence.features());
  }

  /// Of reports that are not derived, what they have in common is quotations at most.
  private static List<Alignment> passages(Kindred kindred, boolean derived) {
    Stream<Alignment> shown =
        derived
            ? Stream.concat(
                kindred.prose().stream().map(Stretch::alignment), kindred.reworded().stream())
            : Stream.of();
    return Stream.concat(shown, kindred.quotations().stream().map(Stretch::alignment))
        .sorted(Comparator.comparing(Alignment::a).thenComparing(Alignment::b))
        .toList();
  }

  private static List<Because> because(Kindred kindred, Report a, Report b) {
    int own = kindred.prose().stream().mapToInt(Stretch::own).sum();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("words in a row outside of quotations", own);
    counts.put("passages reworded", kindred.reworded().size());
    counts.put("quotations that both print", kindred.quotations().size());
    List<Because> why = new ArrayList<>();
    counts.forEach(
        (what, many) -> {
          if (many > 0) {
            why.add(
                Because.of(
                    "shared-text",
                    a.label() + " and " + b.label() + " share: " + many + " " + what,
                    where(kindred, what)));
          }
        });
    return why.isEmpty()
        ? List.of(Because.of("no-shared-text", a.label() + " and " + b.label() + " share no text"))
        : why;
  }

  private static Passage[] where(Kindred kindred, String what) {
    Stream<Alignment> shown =
        what.startsWith("words")
            ? kindred.prose().stream().map(Stretch::alignment)
            : what.startsWith("passages")
                ? kindred.reworded().stream()
                : kindred.quotations().stream().map(Stretch::alignment);
    return shown.flatMap(x -> Stream.of(x.a(), x.b())).toArray(Passage[]::new);
  }
}
