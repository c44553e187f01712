package org.stemma.collate;

import java.util.List;
import java.util.function.Supplier;

/// Remembers what two reports have in common, by all that it was found from, so that a report that
/// comes to many is laid beside each of them, and none of these beside another again.
public interface Recall {
  /// Remembers nothing.
  Recall NONE = (from, found) -> found.get();

  /// What was found from the same before, else what is found now.
  ///
  /// @param from tells all that it is found from, as a hash
  List<Alignment> of(Supplier<String> from, Supplier<List<Alignment>> found);
}
