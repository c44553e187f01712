package org.stemma.quality.fit;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something that a model weighed, and whether it is so.
///
/// @param group examples of one story, event or name; they are never parted between folds
/// @param weight as how many examples it counts in fitting
record Example(String group, SortedMap<String, Double> features, boolean holds, double weight) {
  Example {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  Example(String group, SortedMap<String, Double> features, boolean holds) {
    this(group, features, holds, 1);
  }
}
