package org.stemma.simulate.truth;

import java.util.List;

/// One assertion as evidence for a position: who passed it on.
///
/// @param assertion its id
/// @param report the report that prints it
/// @param path the parties it went through, origin first, the outlet last
record Testimony(String assertion, String report, List<String> path) {
  Testimony {
    path = List.copyOf(path);
  }
}
