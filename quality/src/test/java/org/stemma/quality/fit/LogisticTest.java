package org.stemma.quality.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.evidence.Weights;

final class LogisticTest {
  private static final Weights HAND =
      Weights.read("ferry.weights", List.of("[features]", "fog\t-1", "harbour\t0", "storm\t4"));

  /// Of ten with fog three hold, of ten at the harbour eight.
  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      examples.add(example("S" + i, "fog", i < 3));
      examples.add(example("S" + i, "harbour", i < 8));
    }
    return examples;
  }

  private static Example example(String group, String feature, boolean holds) {
    TreeMap<String, Double> features = new TreeMap<>();
    features.put(feature, 1.0);
    return new Example(group, features, holds);
  }

  @Test
  void withoutAPriorTheWeightIsTheLogOddsOfTheObservedRate() {
    Weights fitted = new Logistic(List.of("fog", "harbour"), 1e-9).fitted(HAND, examples(), false);

    assertThat(fitted.weight("fog")).isCloseTo(Math.log(3 / 7.0), within(1e-2));
    assertThat(fitted.weight("harbour")).isCloseTo(Math.log(4), within(1e-2));
  }

  @Test
  void aFeatureThatNoExampleHasStaysAsItWas() {
    Weights fitted =
        new Logistic(List.of("fog", "harbour", "storm"), 1).fitted(HAND, examples(), false);

    assertThat(fitted.weight("storm")).isCloseTo(4, within(1e-9));
  }

  @Test
  void fittingTwiceGivesTheSame() {
    Logistic logistic = new Logistic(List.of("fog", "harbour"), 1);

    assertThat(logistic.fitted(HAND, examples(), true))
        .isEqualTo(logistic.fitted(HAND, examples(), true));
  }

  @Test
  void noForecastComesFromAFitThatSawItsGroup() {
    CrossValidation folds = new CrossValidation(examples());

    folds.heldOut(
        seen -> {
          assertThat(seen.stream().map(Example::group).distinct()).hasSize(8);
          return HAND;
        });
    assertThat(folds.groups()).isEqualTo(10);
  }
}
