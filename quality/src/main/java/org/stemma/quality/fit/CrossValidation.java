package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stemma.evidence.Weights;
import org.stemma.quality.metric.Calibration;

/// Forecasts for examples whose groups the fit did not see.
final class CrossValidation {
  private static final int FOLDS = 5;

  private final List<Example> examples;
  private final List<String> groups;

  CrossValidation(List<Example> examples) {
    this.examples = List.copyOf(examples);
    this.groups = examples.stream().map(Example::group).distinct().sorted().toList();
  }

  /// What one set of weights says of all examples.
  Calibration of(Weights weights) {
    return Calibration.of(
        examples.stream()
            .map(e -> new Calibration.Forecast(weights.probability(e.features()), e.holds()))
            .toList());
  }

  /// What fits on the other folds say of each fold. Groups go to folds in turn, by name.
  Calibration heldOut(Function<List<Example>, Weights> fit) {
    return heldOut(fit, example -> true);
  }

  /// The same, told of some of the examples only.
  Calibration heldOut(Function<List<Example>, Weights> fit, Predicate<Example> which) {
    List<Calibration.Forecast> forecasts = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Weights weights = fit.apply(examples.stream().filter(e -> fold(e) != held).toList());
      examples.stream()
          .filter(e -> fold(e) == held)
          .filter(which)
          .map(e -> new Calibration.Forecast(weights.probability(e.features()), e.holds()))
          .forEach(forecasts::add);
    }
    return Calibration.of(forecasts);
  }

  int groups() {
    return groups.size();
  }

  private int fold(Example example) {
    return Math.floorMod(Collections.binarySearch(groups, example.group()), FOLDS);
  }
}
