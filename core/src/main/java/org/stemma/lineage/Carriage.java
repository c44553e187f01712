package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.collate.Alignment;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// By which house each stretch of a report's article likely came, told by who else carries it: of
/// two houses, the one more of whose reports word it so.
///
/// A stretch that a few of the many reports of one house have, and all of the few of another, is
/// the other's, though those few may rest on both. Half a report is added to each house, so that
/// one of which no other report is held may have had anything.
final class Carriage {
  private static final double HALF = .5;

  private final SortedMap<String, Double> shares = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Report report;
  private final Map<String, ? extends Set<ReportId>> houses;
  private final Map<ReportId, double[]> carriers;
  private long carried;

  /// @param houses the reports that rest on each house
  /// @param shared what the report has in common with others
  Carriage(Report report, Map<String, ? extends Set<ReportId>> houses, Collection<Alignment> shared) {
    this.report = report;
    this.houses = houses;
    this.carriers = carriers(report, shared);
    List<double[]> all = List.copyOf(carriers.values());
    List<Counted> counted = new ArrayList<>();
    houses.forEach((house, resting) -> counted.add(counted(house, resting, report.id(), carriers)));
    for (var segment : report.segments()) {
      if (segment.zone() != Zone.BODY) {
        continue;
      }
      for (int i = segment.span().start(); i < segment.span().end(); i++) {
        int place = i;
        if (all.stream().anyMatch(c -> c[place] > 0)) {
          carried++;
          divide(place, counted);
        }
      }
    }
    shares.replaceAll((house, sum) -> sum / Math.max(1, carried));
  }

  /// The reports of a house that carry anything, and how many there are.
  private record Counted(String house, List<double[]> carriers, int many) {
    double rate(int place) {
      double sum = HALF;
      for (double[] carrier : carriers) {
        sum += carrier[place];
      }
      return sum / (many + 2 * HALF);
    }
  }

  private static Counted counted(
      String house, Set<ReportId> resting, ReportId report, Map<ReportId, double[]> carriers) {
    List<double[]> found = new ArrayList<>();
    int many = 0;
    for (ReportId other : resting) {
      if (!other.equals(report)) {
        many++;
        double[] carrier = carriers.get(other);
        if (carrier != null) {
          found.add(carrier);
        }
      }
    }
    return new Counted(house, found, many);
  }

  private void divide(int place, List<Counted> counted) {
    double sum = counted.stream().mapToDouble(c -> c.rate(place)).sum();
    for (Counted one : counted) {
      shares.merge(one.house(), one.rate(place) / sum, Double::sum);
    }
  }

  /// Of every report that the report shares something with, how closely it carries each character.
  private static Map<ReportId, double[]> carriers(Report report, Collection<Alignment> shared) {
    Map<ReportId, double[]> carriers = new TreeMap<>();
    for (Alignment alignment : shared) {
      boolean first = alignment.a().report().equals(report.id());
      Passage side = first ? alignment.a() : alignment.b();
      Passage other = first ? alignment.b() : alignment.a();
      double[] carried =
          carriers.computeIfAbsent(
              other.report(), r -> new double[report.text().chars().length()]);
      int end = Math.min(side.span().end(), carried.length);
      for (int i = side.span().start(); i < end; i++) {
        carried[i] = Math.max(carried[i], alignment.score());
      }
    }
    return carriers;
  }

  /// How much more of what others carry too is carried by reports of the house that do not rest on
  /// its rival than by those of the rival that do not rest on the house, -1..1; 0 without a rival.
  /// Its rival is the house that the report credits, else the one that likely gave most.
  double margin(String house) {
    Optional<String> rival = rival(house);
    if (rival.isEmpty()) {
      return 0;
    }
    Set<ReportId> mine = resting(house);
    Set<ReportId> theirs = resting(rival.get());
    return rate(mine, theirs) - rate(theirs, mine);
  }

  private Optional<String> rival(String house) {
    Comparator<Map.Entry<String, Double>> likelier =
        Comparator.comparing(
                (Map.Entry<String, Double> s) -> resting(s.getKey()).contains(report.id()))
            .thenComparing(Map.Entry::getValue)
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder());
    return shares.entrySet().stream()
        .filter(s -> !s.getKey().equalsIgnoreCase(house))
        .max(likelier)
        .map(Map.Entry::getKey);
  }

  private Set<ReportId> resting(String house) {
    Set<ReportId> resting = houses.get(house);
    return resting == null ? Set.of() : resting;
  }

  /// How much of what is carried at all the reports of one set without another carry, on average.
  private double rate(Set<ReportId> of, Set<ReportId> without) {
    double sum = 0;
    int many = 0;
    for (ReportId other : of) {
      if (!without.contains(other) && !other.equals(report.id())) {
        many++;
        for (double carried : carriers.getOrDefault(other, new double[0])) {
          sum += carried;
        }
      }
    }
    return many == 0 ? 0 : sum / many / Math.max(1, carried);
  }
}
