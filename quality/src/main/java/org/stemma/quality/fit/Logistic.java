package org.stemma.quality.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.stemma.evidence.Weights;

/// Fits a log-linear model: the weights that make the examples likeliest, drawn towards those it
/// starts from by a Gaussian prior (L2), so that what is never seen stays as it is.
///
/// The loss is convex; conjugate gradients (Polak and Ribière) find its one minimum, the same on
/// every run. Cost: iterations times features of all examples.
final class Logistic {
  private static final int STEPS = 5000;

  private final List<String> free;
  private final double strength;

  /// @param free the features whose weights are fitted
  /// @param strength 1/σ² of the prior on each weight
  Logistic(List<String> free, double strength) {
    this.free = List.copyOf(free);
    this.strength = strength;
  }

  /// The model with fitted weights.
  ///
  /// @param intercept whether the intercept is fitted too
  Weights fitted(Weights start, List<Example> examples, boolean intercept) {
    double[] prior = new double[free.size() + 1];
    for (int i = 0; i < free.size(); i++) {
      prior[i] = start.weight(free.get(i));
    }
    prior[free.size()] = start.intercept();
    Loss loss = new Loss(rows(start, examples), prior, intercept);
    double[] found = minimum(loss, prior);
    SortedMap<String, Double> weights = new TreeMap<>(start.features());
    for (int i = 0; i < free.size(); i++) {
      weights.put(free.get(i), found[i]);
    }
    return start.fitted(found[free.size()], weights);
  }

  private static double[] minimum(Loss loss, double[] from) {
    NonLinearConjugateGradientOptimizer optimizer =
        new NonLinearConjugateGradientOptimizer(
            NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
            new SimpleValueChecker(1e-10, 1e-10));
    return optimizer
        .optimize(
            new MaxEval(STEPS),
            new MaxIter(STEPS),
            GoalType.MINIMIZE,
            new InitialGuess(from),
            new ObjectiveFunction(loss::at),
            new ObjectiveFunctionGradient(loss::slope))
        .getPoint();
  }

  /// An example: the free features' values, what the fixed ones add, and the outcome.
  private record Row(
      List<Integer> at, List<Double> values, double fixed, boolean holds, double weight) {
    double logOdds(double[] weights) {
      double sum = fixed + weights[weights.length - 1];
      for (int i = 0; i < at.size(); i++) {
        sum += weights[at.get(i)] * values.get(i);
      }
      return sum;
    }
  }

  private List<Row> rows(Weights start, List<Example> examples) {
    List<Row> rows = new ArrayList<>();
    for (Example example : examples) {
      List<Integer> at = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      double fixed = 0;
      for (var feature : example.features().entrySet()) {
        int index = free.indexOf(feature.getKey());
        if (index >= 0) {
          at.add(index);
          values.add(feature.getValue());
        } else {
          fixed += start.weight(feature.getKey()) * feature.getValue();
        }
      }
      rows.add(new Row(at, values, fixed, example.holds(), example.weight()));
    }
    return rows;
  }

  /// Log-loss and prior, and their slope.
  private final class Loss {
    private final List<Row> rows;
    private final double[] prior;
    private final boolean intercept;

    Loss(List<Row> rows, double[] prior, boolean intercept) {
      this.rows = rows;
      this.prior = prior.clone();
      this.intercept = intercept;
    }

    double at(double[] weights) {
      double sum = 0;
      for (Row row : rows) {
        double z = row.logOdds(weights) * (row.holds() ? 1 : -1);
        sum += row.weight() * (z > 0 ? Math.log1p(Math.exp(-z)) : -z + Math.log1p(Math.exp(z)));
      }
      for (int i = 0; i < weights.length; i++) {
        double away = weights[i] - prior[i];
        sum += strength * away * away / 2;
      }
      return sum / Math.max(1, rows.size());
    }

    double[] slope(double[] weights) {
      double[] slope = new double[weights.length];
      for (Row row : rows) {
        double off =
            row.weight() * (Weights.logistic(row.logOdds(weights)) - (row.holds() ? 1 : 0));
        for (int i = 0; i < row.at().size(); i++) {
          slope[row.at().get(i)] += off * row.values().get(i);
        }
        slope[weights.length - 1] += intercept ? off : 0;
      }
      for (int i = 0; i < weights.length; i++) {
        slope[i] += strength * (weights[i] - prior[i]);
        slope[i] /= Math.max(1, rows.size());
      }
      return slope;
    }
  }
}
