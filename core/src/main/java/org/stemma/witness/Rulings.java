package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.attribution.Origin;
import org.stemma.report.Corrections;
import org.stemma.text.Because;

/// What people have said of origins: which are one, and how reliable they are. A letter of
/// reliability is shown and changes no count.
final class Rulings {
  private final Corrections corrections;

  Rulings(Corrections corrections) {
    this.corrections = corrections;
  }

  /// An origin under its one name, once those that are one have one.
  Origin origin(Origin origin) {
    String called = called(origin.key());
    return called.equals(origin.key())
        ? origin
        : new Origin(
            called,
            origin.isOpen() ? Origin.Standing.DESCRIBED : origin.standing(),
            origin.words());
  }

  private String called(String key) {
    String called = key;
    Set<String> seen = new HashSet<>();
    boolean more = true;
    while (more && seen.add(called)) {
      String now = called;
      called =
          corrections.origins().stream()
              .filter(o -> isSame(o.also(), now) || isSame(o.origin(), now))
              .map(Corrections.OneOrigin::origin)
              .findFirst()
              .orElse(now);
      more = !called.equals(now);
    }
    return called;
  }

  private static boolean isSame(String given, String key) {
    return key.equalsIgnoreCase(given) || key.equalsIgnoreCase("unnamed " + given);
  }

  /// The rulings that the testimonies rest on.
  List<Because> why(List<Testimony> testimonies) {
    List<Because> why = new ArrayList<>();
    corrections.origins().stream()
        .filter(o -> testimonies.stream().anyMatch(t -> isSame(o.origin(), t.origin().key())))
        .forEach(o -> why.add(o.why()));
    corrections.rated().stream()
        .filter(r -> testimonies.stream().anyMatch(t -> concerns(r, t)))
        .forEach(r -> why.add(r.why()));
    return why;
  }

  private static boolean concerns(Corrections.Rated rated, Testimony testimony) {
    return isSame(rated.source(), testimony.origin().key())
        || testimony.outlet().equalsIgnoreCase(rated.source())
        || testimony.relays().stream().anyMatch(rated.source()::equalsIgnoreCase);
  }
}
