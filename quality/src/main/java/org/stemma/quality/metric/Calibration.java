package org.stemma.quality.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well probabilities that were given agree with what came true.
///
/// @param many how many there were
/// @param logLoss mean of `-ln` of the probability of what came true; lower is better
/// @param brier mean of the squared difference between probability and outcome (Brier 1950)
/// @param error expected calibration error: the bins' differences between mean probability and
///     observed rate, by their sizes
/// @param bins the reliability table, ten bins of equal width, those without any left out
public record Calibration(int many, double logLoss, double brier, double error, List<Bin> bins) {
  private static final int BINS = 10;

  /// No forecast is taken for surer than this, so that one miss does not cost without bound.
  private static final double SUREST = 1 - 1e-6;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /// A probability given, and whether it came true.
  public record Forecast(double probability, boolean right) {}

  /// The forecasts from `low` up to the next bin.
  ///
  /// @param mean the mean probability given
  /// @param rate the share that came true
  public record Bin(double low, int many, double mean, double rate) {}

  /// Of no forecasts every figure is 0.
  public static Calibration of(List<Forecast> forecasts) {
    double loss = 0;
    double brier = 0;
    for (Forecast f : forecasts) {
      double p = Math.clamp(f.probability(), 1 - SUREST, SUREST);
      loss -= Math.log(f.right() ? p : 1 - p);
      double miss = f.probability() - (f.right() ? 1 : 0);
      brier += miss * miss;
    }
    List<Bin> bins = bins(forecasts);
    double error = bins.stream().mapToDouble(b -> b.many() * Math.abs(b.mean() - b.rate())).sum();
    double many = Math.max(1, forecasts.size());
    return new Calibration(forecasts.size(), loss / many, brier / many, error / many, bins);
  }

  private static List<Bin> bins(List<Forecast> forecasts) {
    int[] many = new int[BINS];
    double[] sum = new double[BINS];
    int[] right = new int[BINS];
    for (Forecast f : forecasts) {
      int bin = Math.clamp((int) (f.probability() * BINS), 0, BINS - 1);
      many[bin]++;
      sum[bin] += f.probability();
      right[bin] += f.right() ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      if (many[i] > 0) {
        bins.add(
            new Bin(i / (double) BINS, many[i], sum[i] / many[i], right[i] / (double) many[i]));
      }
    }
    return bins;
  }

  /// The figures in one line.
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "n %d, log-loss %.4f, Brier %.4f, calibration error %.4f",
        many,
        logLoss,
        brier,
        error);
  }

  /// The reliability table: bin, how many, mean probability, observed rate.
  public List<String> table() {
    return bins.stream()
        .map(
            b ->
                String.format(
                    Locale.ROOT,
                    "%.1f-%.1f %7d %8.3f %8.3f",
                    b.low(),
                    b.low() + .1,
                    b.many(),
                    b.mean(),
                    b.rate()))
        .toList();
  }
}
