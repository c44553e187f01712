package org.stemma.simulate.press;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parameters of a newsroom, by name; `presets.tsv` says what each means.
public record Settings(String preset, SortedMap<String, Double> values) {
  public Settings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /// The value of a parameter.
  ///
  /// @throws IllegalArgumentException if there is no such parameter
  public double of(String parameter) {
    Double value = values.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException(
          "no parameter “" + parameter + "”; there are " + String.join(", ", values.keySet()));
    }
    return value;
  }

  /// With another value of a parameter.
  ///
  /// @throws IllegalArgumentException if there is no such parameter
  public Settings with(String parameter, double value) {
    of(parameter);
    SortedMap<String, Double> changed = new TreeMap<>(values);
    changed.put(parameter, value);
    return new Settings(preset, changed);
  }

  public int whole(String parameter) {
    return (int) Math.round(of(parameter));
  }
}
