package org.stemma.archive;

import java.util.List;
import java.util.SortedMap;

/// What a search has found.
///
/// @param total how many there are in all
/// @param facets for `outlet`, `month` and `story`: how many of them have each value, most first
public record Found(List<Hit> hits, long total, SortedMap<String, List<Count>> facets) {
  public Found {
    hits = List.copyOf(hits);
  }

  /// How often a value occurs.
  public record Count(String value, long count) {}
}
