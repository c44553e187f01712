package org.stemma.witness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Origins of a position that are one under several spellings, or in words of one meaning.
final class Spellings {
  private final List<Testimony> testimonies;

  private final Map<String, Integer> ranks = new HashMap<>();

  Spellings(List<Testimony> testimonies) {
    this.testimonies = List.copyOf(testimonies);
    SortedMap<String, Integer> times = new TreeMap<>(Comparator.reverseOrder());
    testimonies.forEach(t -> times.merge(t.origin().key(), 1, Integer::sum));
    int before = 0;
    for (Map.Entry<String, Integer> key : times.entrySet()) {
      ranks.put(key.getKey(), key.getValue() * (testimonies.size() + 1) + before++);
    }
  }

  /// Each that is a spelling of another one, with the one of them that is printed most.
  Map<String, String> merged() {
    Map<String, String> merged = new LinkedHashMap<>();
    for (Testimony testimony : testimonies) {
      testimonies.stream()
          .filter(t -> isSpelling(testimony, t) && printed(t) > printed(testimony))
          .max(
              Comparator.comparingInt(this::printed)
                  .thenComparing((Testimony t) -> t.origin().key(), Comparator.reverseOrder()))
          .ifPresent(t -> merged.putIfAbsent(testimony.origin().key(), t.origin().key()));
    }
    return merged;
  }

  /// Whether the two are told apart by their names' spelling alone.
  private static boolean isSpelling(Testimony one, Testimony other) {
    return !one.origin().key().equals(other.origin().key())
        && (one.bearing().names().contains(other.origin().key())
            || other.bearing().names().contains(one.origin().key())
            || !one.origin().isOpen()
                && !other.origin().isOpen()
                && !one.origin().words().isEmpty()
                && one.origin().words().equals(other.origin().words()));
  }

  /// How often an origin is printed; no two of different keys alike.
  int printed(Testimony testimony) {
    return ranks.getOrDefault(testimony.origin().key(), 0);
  }
}
