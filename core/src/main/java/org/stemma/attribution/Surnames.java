package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.text.ReportId;

/// Who is meant by a speaker's name that is also a place's: a place says nothing where
/// somebody of that surname stands in the same report with the full name.
final class Surnames {
  private Surnames() {}

  /// The person, if it is one alone; else what was found.
  static Entity meant(Entity found, Names names, ReportId report) {
    boolean place = found.kind() == Entity.Kind.PLACE || found.kind() == Entity.Kind.FACILITY;
    return place && found.name().indexOf(' ') < 0
        ? bearer(found.name(), names, report).orElse(found)
        : found;
  }

  private static Optional<Entity> bearer(String surname, Names names, ReportId report) {
    List<Entity> bearers =
        names.entities().stream()
            .filter(e -> e.kind() == Entity.Kind.PERSON && e.name().endsWith(" " + surname))
            .filter(e -> e.mentions().stream().anyMatch(m -> m.report().equals(report)))
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }
}
