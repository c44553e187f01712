package org.stemma.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;

/// Which printed origins of a position are one under several labels.
///
/// - A shorter name or description is the longer one that has all its words, the one printed most
///   if there are several: "the committee", "police".
/// - Who takes a statement from a text may call its source what they like, or name only the house:
///   an open origin is the one that others who have it from the same text print.
/// - An origin that is open still adds nothing to others who say the same.
final class Labels {
  private final List<Testimony> testimonies;
  private final Function<Testimony, Optional<String>> parent;
  private final Map<String, String> merged = new HashMap<>();

  private Labels(List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    this.testimonies = testimonies;
    this.parent = parent;
  }

  /// Origins that are another one, each with that one.
  ///
  /// @param parent the house or report that a testimony is likely from
  static Map<String, String> of(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    Labels labels = new Labels(testimonies, parent);
    labels.shorter();
    labels.passedOn();
    labels.open();
    return labels.resolved();
  }

  /// The same, and descriptions that may mean the same people, each with the first it may be.
  static Map<String, String> possible(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    Map<String, String> merged = new HashMap<>(of(testimonies, parent));
    List<Origin> seen = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      Origin origin = testimony.origin();
      if (origin.isNamed() || merged.containsKey(origin.key())) {
        continue;
      }
      Optional<Origin> same =
          seen.stream().filter(s -> !s.key().equals(origin.key()) && s.mayBe(origin)).findFirst();
      same.ifPresent(s -> merged.put(origin.key(), s.key()));
      if (same.isEmpty()) {
        seen.add(origin);
      }
    }
    return merged;
  }

  private Map<String, String> resolved() {
    Map<String, String> resolved = new HashMap<>();
    merged.keySet().forEach(k -> resolved.put(k, resolved(k)));
    return resolved;
  }

  private String resolved(String key) {
    Set<String> seen = new HashSet<>();
    String at = key;
    while (merged.containsKey(at) && seen.add(at)) {
      at = merged.getOrDefault(at, at);
    }
    return at;
  }

  private void shorter() {
    Origins.shorter(testimonies.stream().map(Testimony::origin).toList())
        .forEach(merged::putIfAbsent);
  }

  /// From text to text, as long as that tells another one.
  private void passedOn() {
    boolean more = true;
    while (more) {
      more = false;
      for (Testimony testimony : testimonies) {
        if (isOpen(testimony)) {
          Optional<String> told = told(testimony);
          told.ifPresent(o -> merged.put(testimony.origin().key(), o));
          more |= told.isPresent();
        }
      }
    }
  }

  private boolean isOpen(Testimony testimony) {
    return testimony.origin().isOpen() && !merged.containsKey(testimony.origin().key());
  }

  /// Whom those who have it from the same house or text give as its source: a named one before
  /// others, then the one that most of them give.
  private Optional<String> told(Testimony testimony) {
    Set<String> texts = texts(testimony);
    Map<String, Integer> told = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    for (Testimony other : testimonies) {
      if (!isOpen(other) && texts(other).stream().anyMatch(texts::contains)) {
        String origin = resolved(other.origin().key());
        told.merge(origin, 1, Integer::sum);
        if (other.origin().isNamed()) {
          named.add(origin);
        }
      }
    }
    return told.entrySet().stream()
        .filter(e -> !e.getKey().equals(testimony.origin().key()))
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> named.contains(e.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /// The houses and reports whose text a testimony hands on, its own among them.
  private Set<String> texts(Testimony testimony) {
    Set<String> texts = new LinkedHashSet<>(testimony.relays());
    Stream.concat(Stream.of(testimony.outlet()), parent.apply(testimony).stream())
        .forEach(texts::add);
    if (testimony.origin().standing() == Origin.Standing.HOUSE) {
      texts.add(testimony.origin().key());
    }
    return texts;
  }

  /// What is open still is the first other origin: a named one before a described one.
  private void open() {
    List<Origin> origins =
        testimonies.stream()
            .map(Testimony::origin)
            .filter(o -> o.standing() != Origin.Standing.HOUSE)
            .sorted(Comparator.comparing(Origin::standing))
            .toList();
    for (Testimony testimony : testimonies) {
      Origin origin = testimony.origin();
      if (isOpen(testimony) && origin.standing() != Origin.Standing.HOUSE) {
        origins.stream()
            .filter(o -> !resolved(o.key()).equals(origin.key()))
            .findFirst()
            .ifPresent(o -> merged.put(origin.key(), o.key()));
      }
    }
  }
}
