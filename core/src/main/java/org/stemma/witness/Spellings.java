package org.stemma.witness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Origins of a position that are one under several spellings, or in words of one meaning.
final class Spellings {
  private final List<Testimony> testimonies;

  Spellings(List<Testimony> testimonies) {
    this.testimonies = List.copyOf(testimonies);
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
    String key = testimony.origin().key();
    int times = (int) testimonies.stream().filter(t -> t.origin().key().equals(key)).count();
    int before =
        (int)
            testimonies.stream()
                .map(t -> t.origin().key())
                .distinct()
                .filter(k -> k.compareTo(key) > 0)
                .count();
    return times * (testimonies.size() + 1) + before;
  }
}
