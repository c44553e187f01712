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
    Origin now = origin;
    Set<String> seen = new HashSet<>();
    while (seen.add(now.key())) {
      Origin called = now;
      now =
          corrections.origins().stream()
              .filter(o -> called.isCalled(o.also()) || called.isCalled(o.origin()))
              .map(o -> called.called(o.origin()))
              .findFirst()
              .orElse(called);
    }
    return now;
  }

  /// The rulings that the testimonies rest on.
  List<Because> why(List<Testimony> testimonies) {
    List<Because> why = new ArrayList<>();
    corrections.origins().stream()
        .filter(o -> testimonies.stream().anyMatch(t -> t.origin().isCalled(o.origin())))
        .forEach(o -> why.add(o.why()));
    corrections.rated().stream()
        .filter(r -> testimonies.stream().anyMatch(t -> concerns(r, t)))
        .forEach(r -> why.add(r.why()));
    return why;
  }

  private static boolean concerns(Corrections.Rated rated, Testimony testimony) {
    return testimony.origin().isCalled(rated.source())
        || testimony.outlet().equalsIgnoreCase(rated.source())
        || testimony.relays().stream().anyMatch(rated.source()::equalsIgnoreCase);
  }
}
