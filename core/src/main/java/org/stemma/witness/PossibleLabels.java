package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.stemma.attribution.Origin;

/// Which printed origins of a position may be one, for the low count: names that are spelled
/// nearly alike or of which one is a part of the other, descriptions in words of one class, and
/// one person described who may be one that another report names.
final class PossibleLabels {
  private final List<Testimony> testimonies;
  private final Map<String, String> merged;

  private PossibleLabels(List<Testimony> testimonies, Map<String, String> likely) {
    this.testimonies = testimonies;
    this.merged = new HashMap<>(likely);
  }

  /// Each origin that may be another one, with the first it may be.
  ///
  /// @param likely origins that likely are another one
  static Map<String, String> of(List<Testimony> testimonies, Map<String, String> likely) {
    PossibleLabels labels = new PossibleLabels(testimonies, likely);
    labels.join((one, other) -> mayBeSpelled(one.origin(), other.origin()));
    labels.join((one, other) -> mayBeDescribed(one.origin(), other.origin()));
    labels.join(labels::mayBeNamed);
    Map<String, String> resolved = new HashMap<>();
    labels.merged.keySet().forEach(k -> resolved.put(k, labels.resolved(k)));
    return resolved;
  }

  private void join(BiPredicate<Testimony, Testimony> mayBe) {
    List<Testimony> seen = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      if (merged.containsKey(testimony.origin().key())) {
        continue;
      }
      seen.stream()
          .filter(s -> !s.origin().key().equals(testimony.origin().key()))
          .filter(s -> mayBe.test(s, testimony) || mayBe.test(testimony, s))
          .findFirst()
          .ifPresentOrElse(
              s -> merged.put(testimony.origin().key(), s.origin().key()),
              () -> seen.add(testimony));
    }
  }

  private String resolved(String key) {
    String at = key;
    for (int i = 0; i <= merged.size() && merged.containsKey(at); i++) {
      at = merged.getOrDefault(at, at);
    }
    return at;
  }

  private static boolean mayBeSpelled(Origin one, Origin other) {
    return one.isNamed() && other.isNamed() && Alike.areNames(one.key(), other.key());
  }

  private static boolean mayBeDescribed(Origin one, Origin other) {
    return !one.isNamed() && !other.isNamed() && one.mayBe(other);
  }

  /// A person described, and one named who bears no other role; no report has both.
  private boolean mayBeNamed(Testimony described, Testimony named) {
    return described.isOfOneUnnamed()
        && named.isOfPerson()
        && !named.bearing().isOther(described.origin())
        && testimonies.stream()
            .filter(t -> t.origin().key().equals(named.origin().key()))
            .noneMatch(t -> isBeside(t, described.origin().key()));
  }

  private boolean isBeside(Testimony testimony, String other) {
    return testimonies.stream()
        .filter(t -> t.origin().key().equals(other))
        .anyMatch(
            t -> t.assertion().where().report().equals(testimony.assertion().where().report()));
  }
}
