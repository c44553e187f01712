package org.stemma.quality.fit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stemma.evidence.Weights;

/// A weights file of the core, and what it is fitted from.
///
/// @param name what it is called: the file is `name.weights`
/// @param beside a class of the package it stands beside
/// @param fixed features that are left as they are
/// @param intercept whether the intercept is fitted; not where every example has one of several
///     features that are intercepts of their own
/// @param costs whether features can only speak against, as the edits between two words
/// @param strength 1/σ² of the prior that draws weights to those by hand
/// @param adopted whether what is found is written; if not, decision 004 says why
record Model(
    String name,
    Class<?> beside,
    List<String> fixed,
    boolean intercept,
    boolean costs,
    double strength,
    boolean adopted,
    List<Examples> examples) {
  /// What costs anything takes at least this from the log-odds.
  private static final double LEAST_COST = -.1;

  Model {
    fixed = List.copyOf(fixed);
    examples = List.copyOf(examples);
  }

  /// The weights by hand, which fitting starts from and keeps to where examples say nothing.
  Weights byHand() {
    return Weights.of(Model.class, name + ".weights");
  }

  Path file(Path root) {
    return root.resolve("core/src/main/resources")
        .resolve(beside.getPackageName().replace('.', '/'))
        .resolve(name + ".weights");
  }

  /// The weights that the examples make likeliest.
  Weights fitted(List<Example> all) {
    Weights start = byHand();
    List<String> free = new ArrayList<>(start.features().keySet());
    free.removeAll(fixed);
    Weights fitted = new Logistic(free, strength).fitted(start, all, intercept);
    while (costs && free.stream().anyMatch(isFree(fitted))) {
      SortedMap<String, Double> least = new TreeMap<>(fitted.features());
      free.stream().filter(isFree(fitted)).forEach(f -> least.put(f, LEAST_COST));
      free.removeIf(isFree(fitted));
      Weights bounded = start.fitted(start.intercept(), least);
      fitted = new Logistic(free, strength).fitted(bounded, all, intercept);
    }
    return fitted;
  }

  /// Whether a feature came out as none of the costs that it must be.
  private static Predicate<String> isFree(Weights fitted) {
    return feature -> fitted.weight(feature) > LEAST_COST;
  }
}
