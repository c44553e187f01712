package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Interval;

/// When a report was published: never more exact than its evidence.
///
/// @param best the day or date-time where the evidence allows one
public record Published(Interval interval, Optional<String> best, List<DateCandidate> candidates) {
  public static final Published UNSTATED =
      new Published(Interval.UNBOUNDED, Optional.empty(), List.of());

  public Published {
    candidates = List.copyOf(candidates);
  }
}
