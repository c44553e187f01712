package org.stemma.story;

import java.util.List;

/// What became of the groups when a report was added or removed.
///
/// @param report the one added or removed
/// @param group the group it is in now; empty if it was removed
/// @param shifts all that changed, in order of the groups concerned; a report that joined and
///     disturbed nothing is one shift
public record Change(String report, String group, List<Shift> shifts) {
  public Change {
    shifts = List.copyOf(shifts);
  }
}
