package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.attribution.Origin;
import org.stemma.report.Agencies;
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

  /// The testimonies without those of, or through, somebody whose word is not to be counted.
  List<Testimony> trusted(
      List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    return testimonies.stream()
        .filter(
            t ->
                corrections.distrusted().stream()
                    .noneMatch(d -> concerns(d.source(), t) || isFrom(d.source(), t, parent)))
        .toList();
  }

  private static boolean isFrom(
      String source, Testimony testimony, Function<Testimony, Optional<String>> parent) {
    return parent.apply(testimony).filter(p -> Agencies.same(p, source)).isPresent();
  }

  /// The rulings that the testimonies rest on.
  List<Because> why(List<Testimony> testimonies, Function<Testimony, Optional<String>> parent) {
    List<Because> why = new ArrayList<>();
    corrections.distrusted().stream()
        .filter(
            d ->
                testimonies.stream()
                    .anyMatch(t -> concerns(d.source(), t) || isFrom(d.source(), t, parent)))
        .forEach(d -> why.add(d.why()));
    corrections.origins().stream()
        .filter(o -> testimonies.stream().anyMatch(t -> t.origin().isCalled(o.origin())))
        .forEach(o -> why.add(o.why()));
    corrections.rated().stream()
        .filter(r -> testimonies.stream().anyMatch(t -> concerns(r.source(), t)))
        .forEach(r -> why.add(r.why()));
    return why;
  }

  private static boolean concerns(String source, Testimony testimony) {
    return testimony.origin().isCalled(source)
        || testimony.outlet().equalsIgnoreCase(source)
        || testimony.relays().stream().anyMatch(source::equalsIgnoreCase);
  }
}
