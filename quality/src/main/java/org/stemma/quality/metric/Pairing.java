package org.stemma.quality.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/// A one-to-one pairing of what should be found with what was found, the closest pairs first.
///
/// Greedy, as the usual scorers of spans are: where spans do not nest, no better pairing exists.
///
/// @param pairs in order of the wanted
/// @param missed the wanted that got no partner
/// @param extra the found that got none
public record Pairing<W, F>(List<Pair<W, F>> pairs, List<W> missed, List<F> extra) {
  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    extra = List.copyOf(extra);
  }

  /// One wanted thing and the found one it was paired with.
  public record Pair<W, F>(W wanted, F found) {}

  private record Option(double closeness, int wanted, int found) {}

  /// Pairs what is close, each at most once.
  ///
  /// @param closeness how close two are; 0 or less means that they are no pair
  public static <W, F> Pairing<W, F> of(
      List<W> wanted, List<F> found, ToDoubleBiFunction<W, F> closeness) {
    List<Option> options = new ArrayList<>();
    for (int w = 0; w < wanted.size(); w++) {
      for (int f = 0; f < found.size(); f++) {
        double close = closeness.applyAsDouble(wanted.get(w), found.get(f));
        if (close > 0) {
          options.add(new Option(close, w, f));
        }
      }
    }
    options.sort(
        Comparator.comparingDouble((Option o) -> -o.closeness())
            .thenComparingInt(Option::wanted)
            .thenComparingInt(Option::found));
    return chosen(wanted, found, options);
  }

  private static <W, F> Pairing<W, F> chosen(List<W> wanted, List<F> found, List<Option> options) {
    Set<Integer> takenWanted = new HashSet<>();
    Set<Integer> takenFound = new HashSet<>();
    List<Option> chosen = new ArrayList<>();
    for (Option option : options) {
      if (!takenWanted.contains(option.wanted()) && takenFound.add(option.found())) {
        takenWanted.add(option.wanted());
        chosen.add(option);
      }
    }
    chosen.sort(Comparator.comparingInt(Option::wanted));
    return new Pairing<>(
        chosen.stream().map(o -> new Pair<>(wanted.get(o.wanted()), found.get(o.found()))).toList(),
        rest(wanted, takenWanted),
        rest(found, takenFound));
  }

  private static <T> List<T> rest(List<T> all, Set<Integer> taken) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!taken.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  public Counts counts() {
    return new Counts(pairs.size(), extra.size(), missed.size());
  }
}
