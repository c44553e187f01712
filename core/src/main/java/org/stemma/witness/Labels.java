package org.stemma.witness;

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

/// Which printed origins of a position are one under several labels.
///
/// - A description that fits everybody adds nothing to others.
/// - A shorter name is the one longer name that has all its words: "the committee".
/// - Who takes a statement from a text may call its source what they like, or name only the house:
///   a vague origin is the one that others who have it from the same text print.
final class Labels {
  private final List<Testimony> testimonies;
  private final Function<Testimony, Optional<String>> parent;
  private final Map<String, String> merged;

  /// Origins that were found to be another one by the text they came from.
  private final Set<String> passed = new HashSet<>();

  private Labels(List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    this.testimonies = testimonies;
    this.parent = parent;
    this.merged = new HashMap<>(Origins.generic(testimonies));
  }

  /// Origins that are another one, each with that one.
  ///
  /// @param parent the house or report that a testimony is likely from
  static Map<String, String> of(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    Labels labels = new Labels(testimonies, parent);
    labels.shorter();
    labels.passedOn();
    Map<String, String> resolved = new HashMap<>();
    labels.merged.keySet().forEach(k -> resolved.put(k, labels.resolved(k)));
    return resolved;
  }

  private String resolved(String origin) {
    Set<String> seen = new HashSet<>();
    String at = origin;
    while (merged.containsKey(at) && seen.add(at)) {
      at = merged.getOrDefault(at, at);
    }
    return at;
  }

  private void shorter() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Testimony t : testimonies) {
      if (!t.house() && !merged.containsKey(t.origin())) {
        words.put(t.origin(), Origins.words(t.assertion().chain().origin().name()));
      }
    }
    words.forEach(
        (origin, own) -> {
          List<String> longer =
              words.entrySet().stream()
                  .filter(
                      o ->
                          !own.isEmpty()
                              && o.getValue().size() > own.size()
                              && o.getValue().containsAll(own))
                  .map(Map.Entry::getKey)
                  .toList();
          if (longer.size() == 1) {
            merged.putIfAbsent(origin, longer.getFirst());
          }
        });
  }

  /// From text to text, as long as that tells another one.
  private void passedOn() {
    boolean more = true;
    while (more) {
      more = false;
      for (Testimony t : testimonies) {
        if (isVague(t)) {
          Optional<String> told = told(t);
          told.ifPresent(o -> merged.put(t.origin(), o));
          told.ifPresent(o -> passed.add(t.origin()));
          more |= told.isPresent();
        }
      }
    }
  }

  /// Whether it is still open whose word it is.
  private boolean isVague(Testimony testimony) {
    boolean vague = testimony.house() || Origins.isVague(testimony);
    return vague && !passed.contains(testimony.origin());
  }

  /// Whom those who have it from the same house or text give as its source: a named one before
  /// others, then the one that most of them give.
  private Optional<String> told(Testimony testimony) {
    Set<String> texts = texts(testimony);
    Map<String, Integer> told = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    for (Testimony other : testimonies) {
      if (!isVague(other) && texts(other).stream().anyMatch(texts::contains)) {
        String origin = resolved(other.origin());
        told.merge(origin, 1, Integer::sum);
        if (Origins.isNamed(other)) {
          named.add(origin);
        }
      }
    }
    return told.entrySet().stream()
        .filter(e -> !e.getKey().equals(testimony.origin()))
        .max(
            Comparator.comparing((Map.Entry<String, Integer> e) -> named.contains(e.getKey()))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }

  /// The houses and reports whose text a testimony hands on, its own among them.
  private Set<String> texts(Testimony testimony) {
    Set<String> texts = new LinkedHashSet<>(testimony.relays());
    Stream.concat(Stream.of(testimony.outlet()), parent.apply(testimony).stream())
        .forEach(texts::add);
    if (testimony.house()) {
      texts.add(testimony.origin());
    }
    return texts;
  }
}
