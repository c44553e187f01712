package org.stemma.habit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// How often an outlet has its reports from a house, over all stories in which it could have.
///
/// Each story is a trial, and so is each error that better supported reports contradict:
/// shared, it speaks for dependence, made alone, against it. Trials are counted onto a Beta
/// prior, the rate of all outlets and the same house in [#WORTH] trials, so that a single
/// story, which is all that most pairs have, says little.
///
/// @param silence how often the outlet does not credit what it has from others, whoever they
///     are
/// @param usual the rates of all outlets, which one of whom nothing is known is taken to have
public record Habit(
    String outlet, String house, List<Occasion> occasions, double silence, Usual usual) {
  /// How many trials the rate of all pairs is worth.
  static final double WORTH = 5;

  private static final double LOW = .05;

  public Habit {
    occasions = List.copyOf(occasions);
  }

  /// Rates over all outlets of an archive.
  ///
  /// @param depending part of stories in which an outlet has it from a house, of those in
  ///     which it could have
  /// @param silence part of those in which it does not credit the house
  public record Usual(double depending, double silence) {
    /// Before any story is known, and as if five had told so: one in five.
    private static final double START = .2;

    static Usual of(Collection<Occasion> all) {
      return new Usual(depending(START, all), silence(START, all));
    }

    /// Of those stories only in which they could have it from one house.
    Usual ofHouse(Collection<Occasion> some) {
      return new Usual(depending(depending, some), silence);
    }

    private static double depending(double prior, Collection<Occasion> some) {
      return (prior * WORTH + descended(some)) / (WORTH + some.size());
    }

    /// The part of these stories' descents that is not credited.
    double silenceOf(Collection<Occasion> some) {
      return silence(silence, some);
    }

    private static double silence(double prior, Collection<Occasion> some) {
      List<Occasion> silent = some.stream().filter(o -> !o.credited()).toList();
      return (prior * WORTH + descended(silent)) / (WORTH + descended(some));
    }
  }

  /// Stories in which the outlet could have had it from the house.
  public int stories() {
    return occasions.size();
  }

  /// Stories in which it did: the sum of their probabilities.
  public double times() {
    return descended(occasions);
  }

  /// Stories in which the outlet credits the house.
  public int credits() {
    return (int) occasions.stream().filter(Occasion::credited).count();
  }

  /// Errors that both make.
  public double errors() {
    return sum(occasions.stream().mapToDouble(o -> o.shared().wrong()).toArray());
  }

  /// Answers that only one of them gives.
  public double differences() {
    return sum(occasions.stream().mapToDouble(o -> o.shared().different()).toArray());
  }

  private static double descended(Collection<Occasion> all) {
    return sum(all.stream().mapToDouble(Occasion::descended).toArray());
  }

  /// In ascending order, for what stories are called must not show in the last digit.
  private static double sum(double[] all) {
    Arrays.sort(all);
    return Arrays.stream(all).sum();
  }

  private double pro() {
    return usual.depending() * WORTH + times() + errors();
  }

  private double con() {
    return (1 - usual.depending()) * WORTH + stories() - times() + differences();
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

  /// How much likelier than other outlets this one has something from the house that it does
  /// not credit, in log-odds; 0 is as likely. Who often has it from there and always says so,
  /// has it from elsewhere where it says nothing.
  public double logOdds() {
    double others = usual.depending() / (1 - usual.depending()) * usual.silence();
    return Math.log(pro() / con() * silence) - Math.log(others);
  }
}
