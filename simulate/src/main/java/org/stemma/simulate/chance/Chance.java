package org.stemma.simulate.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A source of random draws that is known by its path: the same seed and path give the same draws,
/// whatever is drawn elsewhere.
public final class Chance {
  private final long seed;
  private final SplittableRandom random;

  private Chance(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(mixed(seed));
  }

  public static Chance of(long seed) {
    return new Chance(seed);
  }

  /// The source below this one under a name; it does not depend on what was drawn here.
  public Chance at(String name) {
    long hash = seed;
    for (int i = 0; i < name.length(); i++) {
      hash = mixed(hash * 31 + name.charAt(i));
    }
    return new Chance(hash + name.length());
  }

  /// The source below this one under a name and a number.
  public Chance at(String name, int number) {
    return new Chance(mixed(at(name).seed + 0x9E3779B97F4A7C15L * (number + 1L)));
  }

  /// True with the probability.
  public boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  /// A number in [0, bound).
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /// A number in [low, high].
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /// A whole number that is the mean on average: 0 to twice of it, or 0 and 1 for one below 1.
  public int about(double mean) {
    return mean < 1 ? (is(mean) ? 1 : 0) : below((int) Math.round(2 * mean) + 1);
  }

  /// A number in [0, 1).
  public double share() {
    return random.nextDouble();
  }

  public <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /// One of the list, the earlier the likelier: weight 1/(rank + 1).
  public <T> T zipf(List<T> from) {
    double all = 0;
    for (int i = 0; i < from.size(); i++) {
      all += 1.0 / (i + 1);
    }
    double at = random.nextDouble() * all;
    for (int i = 0; i < from.size(); i++) {
      at -= 1.0 / (i + 1);
      if (at < 0) {
        return from.get(i);
      }
    }
    return from.getLast();
  }

  /// The list in a random order.
  public <T> List<T> shuffled(List<T> from) {
    List<T> all = new ArrayList<>(from);
    for (int i = all.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T swap = all.get(i);
      all.set(i, all.get(j));
      all.set(j, swap);
    }
    return all;
  }

  /// Some of the list in its own order, each kept with the probability.
  public <T> List<T> some(List<T> from, double probability) {
    List<T> kept = new ArrayList<>();
    for (T one : from) {
      if (is(probability)) {
        kept.add(one);
      }
    }
    return kept;
  }

  /// Minutes of a heavy-tailed (log-normal) delay with the median and spread.
  public long delay(double medianMinutes, double spread) {
    return Math.max(1, Math.round(medianMinutes * Math.exp(spread * gaussian())));
  }

  private double gaussian() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /// David Stafford's variant 13 of the 64-bit finaliser.
  private static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
