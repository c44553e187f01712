package org.stemma.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.text.Interval;

/// When a report was published: never more exact than its evidence.
///
/// @param best the day or date-time where the evidence allows one
public record Published(Interval interval, Optional<String> best, List<DateCandidate> candidates) {
  public static final Published UNSTATED =
      new Published(Interval.UNBOUNDED, Optional.empty(), List.of());

  /// The rule by which a candidate is the date of a change.
  public static final String CHANGED = "changed-date";

  public Published {
    candidates = List.copyOf(candidates);
  }

  /// When the report was last changed, by what the page states, else by what it prints.
  public Optional<String> modified() {
    Comparator<DateCandidate> stated =
        Comparator.comparing(c -> c.kind() == DateCandidate.Kind.METADATA);
    return candidates.stream()
        .filter(c -> c.why().stream().anyMatch(w -> w.rule().equals(CHANGED)))
        .max(stated.thenComparing(c -> c.interval().latest()).thenComparing(DateCandidate::value))
        .map(DateCandidate::value);
  }
}
