package org.stemma.habit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which value of each item is likeliest right, how often each source is, and which sources
/// depend on each other: three questions that answer one another, so they are asked in turn
/// until no answer changes.
///
/// The first round gives everybody the benefit of the doubt: what two sources agree on is
/// right, and all are as good as the best can be. Only those depend on each other then that
/// agree more than the best would. Otherwise the copies of a bad source would outvote the good
/// ones before they are known to be copies, and be believed ever after.
///
/// @param accuracy how often each source is right, 0..1
/// @param dependences of every two sources that print values of one item, by name
/// @param chosen the value of each item that is likeliest right
public record Weighing(
    SortedMap<String, Double> accuracy,
    List<Dependence> dependences,
    SortedMap<String, String> chosen) {
  private static final double BEST = .99;
  private static final double WORST = .01;

  /// What is thought of a source that nothing is known of, and how many items that is worth.
  private static final double USUAL = .8;

  private static final int WORTH = 5;

  private static final int ROUNDS = 30;
  private static final int FIRST_TURNS = 6;
  private static final int TURNS = 3;
  private static final double STILL = 1e-4;

  public Weighing {
    accuracy = Collections.unmodifiableSortedMap(new TreeMap<>(accuracy));
    dependences = List.copyOf(dependences);
    chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
  }

  /// With every vote discounted by dependence.
  public static Weighing of(Collection<Printed> printed) {
    Table table = new Table(printed);
    double[] accuracy = new double[table.sources().size()];
    Arrays.fill(accuracy, BEST);
    Dependences dependences = Dependences.of(table, certain(table), accuracy);
    Arrays.fill(accuracy, USUAL);
    List<double[]> chances = settled(table, dependences, accuracy, FIRST_TURNS);
    for (int round = 0; round < ROUNDS; round++) {
      double[] before = accuracy.clone();
      dependences = Dependences.of(table, chances, accuracy);
      chances = settled(table, dependences, accuracy, TURNS);
      if (isStill(before, accuracy)) {
        break;
      }
    }
    return told(table, dependences, accuracy, chances);
  }

  /// As if no source had anything from another: votes count by how often each is right.
  public static Weighing independent(Collection<Printed> printed) {
    Table table = new Table(printed);
    double[] accuracy = new double[table.sources().size()];
    Arrays.fill(accuracy, USUAL);
    Dependences none = Dependences.none(table);
    return told(table, none, accuracy, settled(table, none, accuracy, ROUNDS));
  }

  private static List<double[]> certain(Table table) {
    List<double[]> chances = new ArrayList<>();
    for (int item = 0; item < table.items(); item++) {
      double[] all = new double[table.values(item).size()];
      Arrays.fill(all, 1);
      chances.add(all);
    }
    return chances;
  }

  /// Values and accuracies that agree with each other, after so many turns.
  private static List<double[]> settled(
      Table table, Dependences dependences, double[] accuracy, int turns) {
    List<double[]> chances = List.of();
    for (int turn = 0; turn < turns; turn++) {
      chances = chances(table, new Ballot(table, dependences, accuracy));
      judge(table, chances, accuracy);
    }
    return chances;
  }

  private static List<double[]> chances(Table table, Ballot ballot) {
    List<double[]> chances = new ArrayList<>();
    for (int item = 0; item < table.items(); item++) {
      chances.add(ballot.chances(item));
    }
    return chances;
  }

  private static void judge(Table table, List<double[]> chances, double[] accuracy) {
    double[] right = new double[accuracy.length];
    int[] all = new int[accuracy.length];
    for (int item = 0; item < table.items(); item++) {
      int[] row = table.row(item);
      for (int s = 0; s < row.length; s++) {
        if (row[s] != Table.NOTHING) {
          right[s] += chances.get(item)[row[s]];
          all[s]++;
        }
      }
    }
    for (int s = 0; s < accuracy.length; s++) {
      accuracy[s] = Math.clamp((right[s] + USUAL * WORTH) / (all[s] + WORTH), WORST, BEST);
    }
  }

  private static boolean isStill(double[] before, double[] after) {
    for (int s = 0; s < before.length; s++) {
      if (Math.abs(before[s] - after[s]) > STILL) {
        return false;
      }
    }
    return true;
  }

  private static Weighing told(
      Table table, Dependences dependences, double[] accuracy, List<double[]> chances) {
    SortedMap<String, Double> accuracies = new TreeMap<>();
    for (int s = 0; s < accuracy.length; s++) {
      accuracies.put(table.sources().get(s), accuracy[s]);
    }
    SortedMap<String, String> chosen = new TreeMap<>();
    for (int item = 0; item < table.items(); item++) {
      if (!table.values(item).isEmpty()) {
        chosen.put(table.item(item), table.values(item).get(likeliest(chances.get(item))));
      }
    }
    return new Weighing(accuracies, dependences.pairs(), chosen);
  }

  private static int likeliest(double[] chances) {
    int best = 0;
    for (int v = 1; v < chances.length; v++) {
      best = chances[v] > chances[best] ? v : best;
    }
    return best;
  }

  /// Sources that are nearly copies of one another, two or more, by the first of them.
  public List<SortedSet<String>> groups() {
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    for (Dependence pair : dependences) {
      if (pair.isCopying()) {
        SortedSet<String> both = new TreeSet<>(groups.getOrDefault(pair.a(), new TreeSet<>()));
        both.addAll(groups.getOrDefault(pair.b(), new TreeSet<>()));
        both.add(pair.a());
        both.add(pair.b());
        both.forEach(s -> groups.put(s, both));
      }
    }
    return groups.values().stream().distinct().toList();
  }
}
