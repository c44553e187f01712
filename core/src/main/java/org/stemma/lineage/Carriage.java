package org.stemma.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// How much of a report's text every other report carries too, and so for which of two houses
/// its likeness speaks: for the one more of which the reports of it alone carry.
///
/// Reports that rest on both houses tell nothing, and many reports that carry little tell less
/// than few that carry much: so the averages are compared.
final class Carriage {
  /// Half a report more on either side, for a house of which no other report is held.
  private static final double HALF = .5;

  private final ReportId report;
  private final Map<String, ? extends Set<ReportId>> houses;
  private final Map<ReportId, Double> carried = new TreeMap<>();

  /// @param houses the reports that rest on each house
  /// @param shared what the report has in common with others
  Carriage(
      Report report, Map<String, ? extends Set<ReportId>> houses, Collection<Alignment> shared) {
    this.report = report.id();
    this.houses = houses;
    BitSet any = new BitSet();
    byCarrier(shared).forEach((other, with) -> carried.put(other, closeness(sides(with), any)));
    double all = Math.max(1, any.cardinality());
    carried.replaceAll((other, sum) -> sum / all);
  }

  private Map<ReportId, List<Alignment>> byCarrier(Collection<Alignment> shared) {
    Map<ReportId, List<Alignment>> carriers = new TreeMap<>();
    for (Alignment alignment : shared) {
      carriers
          .computeIfAbsent(alignment.beside(report).report(), o -> new ArrayList<>())
          .add(alignment);
    }
    return carriers;
  }

  private record Side(Passage passage, double score) {}

  private List<Side> sides(List<Alignment> with) {
    return with.stream()
        .map(x -> new Side(x.side(report), x.score()))
        .sorted(Comparator.comparingDouble(Side::score).reversed())
        .toList();
  }

  /// The characters that are carried, each by the best score that it has; noted in `any`.
  private static double closeness(List<Side> sides, BitSet any) {
    BitSet seen = new BitSet();
    double sum = 0;
    for (Side side : sides) {
      int before = seen.cardinality();
      seen.set(side.passage().span().start(), side.passage().span().end());
      sum += side.score() * (seen.cardinality() - before);
    }
    any.or(seen);
    return sum;
  }

  /// How much more of what others carry too is carried by reports of the house that do not
  /// rest on its rival than by those of the rival that do not rest on the house, -1..1; 0
  /// without a rival. Its rival is the house that the report credits, else the one whose
  /// reports carry most.
  double margin(String house) {
    Optional<String> rival = rival(house);
    if (rival.isEmpty()) {
      return 0;
    }
    Set<ReportId> mine = resting(house);
    Set<ReportId> theirs = resting(rival.get());
    return average(mine, theirs, 0) - average(theirs, mine, 0);
  }

  private Optional<String> rival(String house) {
    return houses.keySet().stream()
        .filter(h -> !h.equalsIgnoreCase(house))
        .max(
            Comparator.comparing((String h) -> resting(h).contains(report))
                .thenComparing(h -> average(resting(h), Set.of(), HALF))
                .thenComparing(Comparator.reverseOrder()));
  }

  private Set<ReportId> resting(String house) {
    Set<ReportId> resting = houses.get(house);
    return resting == null ? Set.of() : resting;
  }

  /// How much the reports of one set without another carry, on average; 0 if there are none.
  private double average(Set<ReportId> of, Set<ReportId> without, double more) {
    double sum = more;
    double many = 2 * more;
    for (ReportId other : of) {
      if (!without.contains(other) && !other.equals(report)) {
        many++;
        sum += carried.getOrDefault(other, 0.0);
      }
    }
    return many == 0 ? 0 : sum / many;
  }
}
