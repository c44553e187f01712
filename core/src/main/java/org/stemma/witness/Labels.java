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
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;

/// Which printed origins of a position are one under several labels.
///
/// - Who passes on somebody's word in one report has it from there in the others.
/// - Spellings of one name, and descriptions in words of one meaning, are one.
/// - Who is described by a role that one named source bears is that source.
/// - Who stands for another one wherever reports of one text say the same is that other one.
/// - A shorter name or description is the longer one that has all its words, the one printed most
///   if there are several: "the committee", "police".
/// - Who takes a statement from a text may call its source what they like, or name only the house:
///   an open origin is the one that others who have it from the same text print.
/// - An origin that is open still adds nothing to others who say the same.
final class Labels {
  private final List<Testimony> testimonies;
  private final Function<Testimony, Optional<String>> parent;
  private final Doubles doubles;
  private final Spellings spellings;
  private final Map<String, String> merged = new HashMap<>();

  private Labels(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent, Doubles doubles) {
    this.testimonies = testimonies;
    this.parent = parent;
    this.doubles = doubles;
    this.spellings = new Spellings(testimonies);
  }

  /// Origins that are another one, each with that one.
  ///
  /// @param parent the house or report that a testimony is likely from
  static Map<String, String> of(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent, Doubles doubles) {
    Labels labels = new Labels(testimonies, parent, doubles);
    labels.handedOn();
    labels.spellings.merged().forEach(labels.merged::putIfAbsent);
    labels.held();
    labels.shorter();
    labels.doubled();
    labels.passedOn();
    labels.open();
    return labels.resolved();
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

  /// Who says in one report whose word it has is not its origin in another.
  private void handedOn() {
    for (Testimony testimony : testimonies) {
      if (!testimony.origin().isOpen()) {
        testimony.people().stream()
            .filter(p -> !p.equals(testimony.origin().key()))
            .forEach(p -> merged.putIfAbsent(p, testimony.origin().key()));
      }
    }
  }

  /// Who is described by a role is the only one here who bears it: "the police commander". So is a
  /// body whose officer alone speaks for it.
  private void held() {
    for (Testimony testimony : testimonies) {
      Origin origin = testimony.origin();
      if (origin.standing() == Origin.Standing.DESCRIBED || testimony.isOfBody()) {
        Set<String> bearers = new LinkedHashSet<>();
        testimonies.stream()
            .filter(t -> !t.isOfBody() && t.bearing().isCalled(origin.words()))
            .forEach(t -> bearers.add(resolved(t.origin().key())));
        if (bearers.size() == 1) {
          merged.putIfAbsent(origin.key(), bearers.iterator().next());
        }
      }
    }
  }

  /// Those who likely are one by where they stand, each with the likeliest, a named one first.
  private void doubled() {
    for (Testimony testimony : testimonies) {
      Origin origin = testimony.origin();
      if (!origin.isOpen() && !merged.containsKey(origin.key())) {
        testimonies.stream()
            .filter(t -> isDouble(testimony, t))
            .max(
                Comparator.comparing((Testimony t) -> t.origin().isNamed())
                    .thenComparing(t -> doubles.score(origin.key(), t.origin().key()))
                    .thenComparing(spellings::printed))
            .ifPresent(t -> merged.put(origin.key(), t.origin().key()));
      }
    }
  }

  /// Whether the one is likely the other under another name, and the other the one to keep.
  private boolean isDouble(Testimony one, Testimony other) {
    Origin a = one.origin();
    Origin b = other.origin();
    boolean kept =
        a.isNamed() == b.isNamed()
            ? spellings.printed(other) > spellings.printed(one)
            : b.isNamed();
    return kept
        && !b.isOpen()
        && !a.key().equals(b.key())
        && doubles.score(a.key(), b.key()) + Doubles.roles(one, other) >= Doubles.least(a, b);
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
