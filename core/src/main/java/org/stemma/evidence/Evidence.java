package org.stemma.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// What speaks for and against one thing being so: features with values, summed in log-odds by
/// the weights of a model.
///
/// A feature may be told with words and passages, for readers, or only counted. Adding one feature
/// twice adds its values.
public final class Evidence {
  private final Weights weights;
  private final Passage[] where;
  private final SortedMap<String, Double> values = new TreeMap<>();
  private final List<Because> pro = new ArrayList<>();
  private final List<Because> con = new ArrayList<>();
  private double logOdds;

  /// @param where what reasons rest on that name no passages of their own
  public Evidence(Weights weights, Passage... where) {
    this.weights = weights;
    this.where = where.clone();
    this.logOdds = weights.intercept();
  }

  /// Adds a feature that no reader needs told.
  public Evidence counts(String feature, double value) {
    double weight = weights.weight(feature);
    values.merge(feature, value, Double::sum);
    logOdds += weight * value;
    return this;
  }

  /// Adds a feature that holds or does not hold; nothing if it does not.
  public Evidence counts(String feature, boolean holds) {
    return holds ? counts(feature, 1) : this;
  }

  /// Adds a feature that holds, with what it says to readers; it speaks for or against as its
  /// weight does.
  public Evidence says(String feature, String words) {
    return says(feature, 1, words, where);
  }

  /// Adds a feature with what it says to readers and where that stands.
  ///
  /// @param value not negative, so that the weight tells on which side it stands
  public Evidence says(String feature, double value, String words, Passage... passages) {
    counts(feature, value);
    (weights.weight(feature) < 0 ? con : pro).add(Because.of(feature, words, passages));
    return this;
  }

  public double logOdds() {
    return logOdds;
  }

  public double probability() {
    return Weights.logistic(logOdds);
  }

  /// The features added, with their values.
  public SortedMap<String, Double> features() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public List<Because> pro() {
    return List.copyOf(pro);
  }

  public List<Because> con() {
    return List.copyOf(con);
  }
}
