package org.stemma.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Resource;

/// A log-linear model as read from a `*.weights` file: an intercept and the weight of every
/// feature, in log-odds, and the thresholds at which its stage decides.
///
/// The file is tab-separated: `[features]`, then `name<TAB>weight` with `intercept` among them,
/// then `[thresholds]` and `name<TAB>value`. `#` begins a comment; those at the head say what made
/// the file. Either part may be missing.
///
/// @param source what the file is called, for messages
public record Weights(
    String source,
    double intercept,
    SortedMap<String, Double> features,
    SortedMap<String, Double> thresholds) {
  private static final String INTERCEPT = "intercept";

  public Weights {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
  }

  /// The weights in a resource beside the class.
  ///
  /// @throws IllegalStateException if it is missing or malformed; the message says where
  public static Weights of(Class<?> beside, String name) {
    return read(beside.getPackageName() + "/" + name, Resource.lines(beside, name));
  }

  /// The weights in the lines of a file, comments left out or not.
  ///
  /// @throws IllegalStateException if a line is malformed; the message says which
  public static Weights read(String source, List<String> lines) {
    SortedMap<String, Double> features = new TreeMap<>();
    SortedMap<String, Double> thresholds = new TreeMap<>();
    SortedMap<String, Double> part = new TreeMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        part = part(source, line, features, thresholds);
      } else {
        entry(source, line, part);
      }
    }
    if (features.isEmpty() && thresholds.isEmpty()) {
      throw broken(source, "no line under [features] or [thresholds]");
    }
    Double intercept = features.remove(INTERCEPT);
    return new Weights(source, intercept == null ? 0 : intercept, features, thresholds);
  }

  private static SortedMap<String, Double> part(
      String source,
      String line,
      SortedMap<String, Double> features,
      SortedMap<String, Double> thresholds) {
    return switch (line.strip()) {
      case "[features]" -> features;
      case "[thresholds]" -> thresholds;
      case String other -> throw broken(source, "“" + other + "” is neither part of such a file");
    };
  }

  private static void entry(String source, String line, SortedMap<String, Double> part) {
    int tab = line.indexOf('\t');
    if (tab < 1) {
      throw broken(source, "“" + line + "” is not a name, a tab and a number");
    }
    String name = line.substring(0, tab);
    double value = number(source, line, line.substring(tab + 1).strip());
    if (part.put(name, value) != null) {
      throw broken(source, "“" + name + "” stands there twice");
    }
  }

  private static double number(String source, String line, String digits) {
    try {
      double value = Double.parseDouble(digits);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException none) {
      throw new IllegalStateException(
          source + ": “" + line + "” is not a name, a tab and a number", none);
    }
    throw broken(source, "“" + line + "” is no finite number");
  }

  private static IllegalStateException broken(String source, String what) {
    return new IllegalStateException(source + ": " + what);
  }

  /// The weight of a feature; one that the file does not name is a mistake of the stage.
  public double weight(String feature) {
    return Objects.requireNonNull(
        features.get(feature), () -> source + " has no feature “" + feature + "”");
  }

  public double threshold(String name) {
    return Objects.requireNonNull(
        thresholds.get(name), () -> source + " has no threshold “" + name + "”");
  }

  /// The same model with other numbers for features and intercept, as fitting finds them.
  public Weights fitted(double newIntercept, SortedMap<String, Double> newFeatures) {
    return new Weights(source, newIntercept, newFeatures, thresholds);
  }

  /// The probability that features with these values give; 0 for those that are not named.
  public double probability(SortedMap<String, Double> values) {
    double sum = intercept;
    for (var value : values.entrySet()) {
      sum += weight(value.getKey()) * value.getValue();
    }
    return logistic(sum);
  }

  /// The probability of log-odds.
  public static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
