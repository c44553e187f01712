package org.stemma.habit;

import java.util.Arrays;
import java.util.List;

/// How often an outlet has its reports from a house, over all stories in which it could have.
///
/// Each story is a trial, and so is each error that better supported reports contradict: shared, it
/// speaks for dependence, made alone, against it. Trials are counted onto a Beta prior of
/// [#USUAL] in [#WORTH], so that a single story, which is all that most pairs have, says little.
public record Habit(String outlet, String house, List<Occasion> occasions) {
  /// Before anything is known an outlet depends on a house in one story of five.
  static final double USUAL = .2;

  /// How many stories that is worth.
  static final double WORTH = 5;

  private static final double LOW = .05;

  public Habit {
    occasions = List.copyOf(occasions);
  }

  /// Stories in which the outlet could have had it from the house.
  public int stories() {
    return occasions.size();
  }

  /// Stories in which it did: the sum of their probabilities.
  public double times() {
    return sum(occasions.stream().mapToDouble(Occasion::descended).toArray());
  }

  /// Errors that both make.
  public double errors() {
    return sum(occasions.stream().mapToDouble(o -> o.shared().wrong()).toArray());
  }

  /// Answers that only one of them gives.
  public double differences() {
    return sum(occasions.stream().mapToDouble(o -> o.shared().different()).toArray());
  }

  /// In ascending order, for what stories are called must not show in the last digit.
  private static double sum(double[] all) {
    Arrays.sort(all);
    return Arrays.stream(all).sum();
  }

  private double pro() {
    return USUAL * WORTH + times() + errors();
  }

  private double con() {
    return (1 - USUAL) * WORTH + stories() - times() + differences();
  }

  /// The expected part of stories in which the outlet has it from the house.
  public double mean() {
    return pro() / (pro() + con());
  }

  /// The part that it exceeds with a probability of .95.
  public double low() {
    return Beta.quantile(pro(), con(), LOW);
  }

  /// The part that it stays below with a probability of .95.
  public double high() {
    return Beta.quantile(pro(), con(), 1 - LOW);
  }

  /// How much surer than of a pair of which nothing is known, in log-odds; 0 is as sure.
  public double logOdds() {
    return Math.log(pro() / con()) - Math.log(USUAL / (1 - USUAL));
  }
}
