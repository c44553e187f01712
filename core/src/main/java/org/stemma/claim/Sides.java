package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;

/// Sorts the propositions of one claim into positions: affirmed or denied, and by counts that
/// cannot all hold.
final class Sides {
  private Sides() {}

  /// The positions, the largest first.
  static List<List<Proposition>> of(List<Proposition> group) {
    boolean main = 2 * group.stream().filter(Sides::isNegative).count() > group.size();
    Map<Boolean, List<Proposition>> byPolarity = new LinkedHashMap<>();
    for (Proposition p : group) {
      boolean against =
          isNegative(p) != main
              && group.stream()
                  .anyMatch(
                      q ->
                          isNegative(q) == main
                              && !p.isOfTheSentenceOf(q)
                              && Similarity.oppose(p, q));
      byPolarity.computeIfAbsent(against, k -> new ArrayList<>()).add(p);
    }
    List<List<Proposition>> sides = new ArrayList<>();
    byPolarity.values().forEach(same -> sides.addAll(byCount(same)));
    sides.sort(
        Comparator.comparingInt((List<Proposition> s) -> s.size())
            .reversed()
            .thenComparing(s -> s.getFirst().assertion().id()));
    return sides;
  }

  private static boolean isNegative(Proposition p) {
    return p.isNegative();
  }

  /// Groups whose counts of one thing all meet; what counts nothing goes with the largest.
  private static List<List<Proposition>> byCount(List<Proposition> group) {
    Optional<String> counted = mostCounted(group);
    if (counted.isEmpty()) {
      return List.of(group);
    }
    List<List<Proposition>> sides = new ArrayList<>();
    List<Proposition> silent = new ArrayList<>();
    for (Proposition p : exactFirst(group, counted.get())) {
      Optional<Quantity> count = countOf(p, counted.get());
      if (count.isEmpty()) {
        silent.add(p);
        continue;
      }
      sides.stream()
          .filter(
              s ->
                  s.stream()
                      .noneMatch(
                          q ->
                              Counts.areApart(
                                  counted.get(),
                                  countOf(q, counted.get()).orElseThrow(),
                                  count.get())))
          .findFirst()
          .orElseGet(
              () -> {
                List<Proposition> fresh = new ArrayList<>();
                sides.add(fresh);
                return fresh;
              })
          .add(p);
    }
    sides.sort(Comparator.comparingInt((List<Proposition> s) -> s.size()).reversed());
    sides.getFirst().addAll(silent);
    sides.getFirst().sort(Comparator.comparing(p -> p.assertion().id()));
    return sides;
  }

  /// The most exact counts first: "about 120" goes with the side of an exact number, and makes
  /// none.
  private static List<Proposition> exactFirst(List<Proposition> group, String counted) {
    return group.stream()
        .sorted(
            Comparator.comparingDouble(
                    (Proposition p) ->
                        countOf(p, counted).map(Sides::width).orElse(Double.POSITIVE_INFINITY))
                .thenComparing(p -> p.assertion().id()))
        .toList();
  }

  private static double width(Quantity count) {
    return count.high() - count.low();
  }

  /// The thing that at least two of them count.
  private static Optional<String> mostCounted(List<Proposition> group) {
    Map<String, Integer> counts = new HashMap<>();
    for (Proposition p : group) {
      p.quantities().stream()
          .map(q -> Counts.thing(q, p))
          .distinct()
          .forEach(c -> counts.merge(c, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= 2)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  static Optional<Quantity> countOf(Proposition p, String thing) {
    return p.quantities().stream().filter(q -> Counts.thing(q, p).equals(thing)).findFirst();
  }

  static List<Because> why(List<Proposition> side, int assertions, List<Proposition> group) {
    List<Because> why =
        new ArrayList<>(List.of(Because.of("position", describe(side, assertions))));
    mostCounted(group)
        .filter(c -> c.startsWith("toll:"))
        .ifPresent(
            c -> why.add(Because.of("toll", "counts people under one event: " + c.substring(5))));
    return why;
  }

  private static String describe(List<Proposition> side, int assertions) {
    String polarity = isNegative(side.getFirst()) ? "denied" : "affirmed";
    return polarity + " by " + assertions + (assertions == 1 ? " assertion" : " assertions");
  }

  /// The words that most of the group share, for the reader.
  static List<String> common(List<Proposition> group) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> printed = new HashMap<>();
    for (Proposition p : group) {
      p.wording().keys().forEach(k -> counts.merge(k, 1, Integer::sum));
      p.wording()
          .terms()
          .forEach(t -> printed.merge(t.key(), t.word(), (x, y) -> x.compareTo(y) <= 0 ? x : y));
    }
    return counts.entrySet().stream()
        .filter(e -> 2 * e.getValue() >= group.size())
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(5)
        .map(e -> printed.getOrDefault(e.getKey(), e.getKey()))
        .toList();
  }
}
