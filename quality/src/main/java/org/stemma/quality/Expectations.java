package org.stemma.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is expected of the examinations of one family, as its file `quality/FAMILY.yaml` says.
///
/// @param tolerance how far a figure may fall
/// @param tolerances the same for single figures: corpus, figure
/// @param best what others reach: corpus, figure
/// @param expected what was last accepted: examination, figure
record Expectations(
    double tolerance,
    Map<String, Map<String, Double>> tolerances,
    Map<String, Map<String, Best>> best,
    Map<String, Map<String, Double>> expected) {
  static final Expectations NONE = new Expectations(0.01, Map.of(), Map.of(), Map.of());

  /// The best figure known from elsewhere.
  ///
  /// @param whose who reaches it, with what
  record Best(double value, String whose) {}

  double tolerance(String corpus, String figure) {
    return tolerances.getOrDefault(corpus, Map.of()).getOrDefault(figure, tolerance);
  }

  Optional<Best> best(String corpus, String figure) {
    return Optional.ofNullable(best.getOrDefault(corpus, Map.of()).get(figure));
  }

  Map<String, Double> expected(String examination) {
    return expected.getOrDefault(examination, Map.of());
  }

  /// The same with other figures expected of one examination; tolerances and best figures stay.
  Expectations accepting(String examination, Map<String, Double> figures) {
    Map<String, Map<String, Double>> newer = new LinkedHashMap<>(expected);
    newer.put(examination, new LinkedHashMap<>(figures));
    return new Expectations(tolerance, tolerances, best, newer);
  }
}
