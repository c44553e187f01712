package org.stemma.witness;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.attribution.Origin;

/// What a story knows a source by beside its name.
///
/// @param roles the words of each rank, title and office that it bears
/// @param names the names of those who are likely the same
record Bearing(Set<Set<String>> roles, Set<String> names) {
  static final Bearing NONE = new Bearing(Set.of(), Set.of());

  Bearing {
    roles = roles.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    names = Set.copyOf(names);
  }

  /// Whether a description in these words may be of somebody with such a role.
  boolean isCalled(Set<String> words) {
    return !words.isEmpty() && roles.stream().anyMatch(r -> r.containsAll(words));
  }

  /// Whether a description has no word of any role that it is known to bear.
  boolean isOther(Origin described) {
    return !described.isNamed()
        && !roles.isEmpty()
        && roles.stream().allMatch(r -> Collections.disjoint(r, described.words()));
  }
}
