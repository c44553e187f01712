package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Interval;

/// A simple temporal network in days (Dechter, Meiri and Pearl 1991), kept closed under shortest
/// paths.
///
/// `distance[i][j]` is the most that point `j` can lie after point `i`. A constraint is two edges;
/// adding one to a closed
/// network and closing it again costs O(n²), for every pair can only improve by going through the
/// new edge. A
/// constraint that would close a negative cycle is not added: the statements along that cycle,
/// which contradict it and
/// of which none can be left out, are handed back. Point 0 is day 0 of the epoch.
final class Network {
  static final int ORIGIN = 0;
  private static final long OPEN = Constraint.OPEN;

  private final long[][] distance;
  private final int[][] hop;
  private final @Nullable Constraint[][] by;

  Network(int points) {
    distance = new long[points][points];
    hop = new int[points][points];
    by = new Constraint[points][points];
    for (int i = 0; i < points; i++) {
      Arrays.fill(distance[i], OPEN);
      distance[i][i] = 0;
    }
  }

  /// Adds a statement; empty if it fits, else the statements that contradict it, and nothing is
  /// added.
  List<Constraint> add(Constraint statement) {
    return add(statement.from(), statement.to(), statement.min(), statement.max(), statement);
  }

  /// The same for what a statement means for two points.
  List<Constraint> add(int from, int to, long min, long max, Constraint statement) {
    if (max < OPEN && max + distance[to][from] < 0) {
      return path(to, from);
    }
    if (min > -OPEN && distance[from][to] - min < 0) {
      return path(from, to);
    }
    if (max < OPEN) {
      tighten(from, to, max, statement);
    }
    if (min > -OPEN) {
      tighten(to, from, -min, statement);
    }
    return List.of();
  }

  private void tighten(int from, int to, long bound, Constraint statement) {
    if (bound >= distance[from][to]) {
      return;
    }
    // a pair improves only if both its ends do: the rest is skipped
    int[] before =
        improved(i -> distance[i][from] < OPEN && distance[i][from] + bound < distance[i][to]);
    int[] after =
        improved(j -> distance[to][j] < OPEN && bound + distance[to][j] < distance[from][j]);
    for (int i : before) {
      for (int j : after) {
        long through = distance[i][from] + bound + distance[to][j];
        if (through < distance[i][j]) {
          distance[i][j] = through;
          hop[i][j] = i == from ? to : hop[i][from];
          by[i][j] = i == from ? statement : by[i][from];
        }
      }
    }
  }

  private int[] improved(IntPredicate is) {
    return IntStream.range(0, distance.length).filter(is).toArray();
  }

  /// The statements behind the distance between two points, in order.
  List<Constraint> path(int from, int to) {
    List<Constraint> path = new ArrayList<>();
    for (int at = from; at != to && path.size() <= distance.length; at = hop[at][to]) {
      Constraint step = by[at][to];
      if (step == null) {
        break;
      }
      path.add(step);
    }
    return List.copyOf(path);
  }

  /// The days a point can lie on.
  Interval bounds(int point) {
    long latest = distance[ORIGIN][point];
    long earliest = distance[point][ORIGIN];
    return new Interval(
        earliest >= OPEN ? LocalDate.MIN : LocalDate.ofEpochDay(-earliest),
        latest >= OPEN ? LocalDate.MAX : LocalDate.ofEpochDay(latest));
  }

  /// The statements that bound a point, from below and from above.
  List<Constraint> grounds(int point) {
    List<Constraint> grounds = new ArrayList<>(path(point, ORIGIN));
    path(ORIGIN, point).stream().filter(c -> !grounds.contains(c)).forEach(grounds::add);
    return List.copyOf(grounds);
  }
}
