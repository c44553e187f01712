package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.text.Interval;

/// A simple temporal network in days (Dechter, Meiri and Pearl 1991), kept closed under
/// shortest paths.
///
/// Point 0 is day 0 of the epoch. Most statements tie one point to it, and what they bound is
/// kept apart, in the distances to and from day 0; `distance[i][j]` is the most that point
/// `j` can lie after point `i` on ways that do not lead through it. A statement about day 0
/// then costs O(n), one about two other points O(n) and the pairs that it brings nearer, at
/// worst O(n²): a pair can only improve by going through the new edge. A constraint that
/// would close a negative cycle is not added: the statements along that cycle, which
/// contradict it and of which none can be left out, are handed back.
final class Network {
  static final int ORIGIN = 0;
  private static final long OPEN = Constraint.OPEN;

  private final long[][] distance;

  /// The same turned over, `back[j][i]`: whoever asks for all that lead to a point reads a
  /// row.
  private final long[][] back;

  private final int[][] hop;
  private final @Nullable Constraint[][] by;
  private final Reach latest;
  private final Reach earliest;

  Network(int points) {
    distance = new long[points][points];
    back = new long[points][points];
    hop = new int[points][points];
    by = new Constraint[points][points];
    latest = new Reach(points);
    earliest = new Reach(points);
    for (int i = 0; i < points; i++) {
      Arrays.fill(distance[i], OPEN);
      Arrays.fill(back[i], OPEN);
      distance[i][i] = 0;
      back[i][i] = 0;
    }
  }

  /// How far each point lies from day 0 in one direction, and by which statement about which
  /// point.
  private static final class Reach {
    private final long[] far;
    private final int[] via;
    private final @Nullable Constraint[] by;

    Reach(int points) {
      far = new long[points];
      via = new int[points];
      by = new Constraint[points];
      Arrays.fill(far, OPEN);
      far[ORIGIN] = 0;
    }

    /// Takes what a statement about one point brings all others.
    void bound(int point, long bound, Constraint statement, long[] from) {
      for (int j = 0; j < far.length; j++) {
        if (from[j] < OPEN && bound + from[j] < far[j]) {
          far[j] = bound + from[j];
          via[j] = point;
          by[j] = statement;
        }
      }
    }

    /// Takes what an edge brings that begins at a point already reached.
    void extend(int point, long bound, long[] from) {
      long reached = far[point] + bound;
      for (int j = 0; j < far.length && far[point] < OPEN; j++) {
        if (from[j] < OPEN && reached + from[j] < far[j]) {
          far[j] = reached + from[j];
          via[j] = via[point];
          by[j] = by[point];
        }
      }
    }
  }

  /// Adds a statement; empty if it fits, else the statements that contradict it, and nothing
  /// is added.
  List<Constraint> add(Constraint statement) {
    return add(statement.from(), statement.to(), statement.min(), statement.max(), statement);
  }

  /// The same for what a statement means for two points.
  List<Constraint> add(int from, int to, long min, long max, Constraint statement) {
    if (max < OPEN && max + distance(to, from) < 0) {
      return path(to, from);
    }
    if (min > -OPEN && distance(from, to) - min < 0) {
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

  private long distance(int from, int to) {
    if (from == to) {
      return 0;
    }
    return from == ORIGIN
        ? latest.far[to]
        : to == ORIGIN ? earliest.far[from] : Math.min(distance[from][to], throughOrigin(from, to));
  }

  private long throughOrigin(int from, int to) {
    return Math.min(OPEN, earliest.far[from] + latest.far[to]);
  }

  private void tighten(int from, int to, long bound, Constraint statement) {
    if (bound >= distance(from, to)) {
      return;
    }
    if (from == ORIGIN) {
      latest.bound(to, bound, statement, distance[to]);
    } else if (to == ORIGIN) {
      earliest.bound(from, bound, statement, back[from]);
    } else {
      join(from, to, bound, statement);
      latest.extend(from, bound, distance[to]);
      earliest.extend(to, bound, back[from]);
    }
  }

  /// Brings nearer what an edge joins; a pair improves only if both its ends do, and not
  /// where the way through day 0 is as short.
  private void join(int from, int to, long bound, Constraint statement) {
    int[] before = improved(back[from], back[to], bound);
    int[] after = improved(distance[to], distance[from], bound);
    for (int i : before) {
      long reached = distance[i][from] + bound;
      int first = i == from ? to : hop[i][from];
      @Nullable Constraint step = i == from ? statement : by[i][from];
      for (int j : after) {
        long through = reached + distance[to][j];
        if (through < distance[i][j] && through < throughOrigin(i, j)) {
          distance[i][j] = through;
          back[j][i] = through;
          hop[i][j] = first;
          by[i][j] = step;
        }
      }
    }
  }

  /// The points that the new edge brings nearer to its far end.
  private static int[] improved(long[] near, long[] far, long bound) {
    int[] found = new int[near.length];
    int size = 0;
    for (int i = 0; i < near.length; i++) {
      if (near[i] < OPEN && near[i] + bound < far[i]) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// The statements behind the distance between two points, in order.
  List<Constraint> path(int from, int to) {
    List<Constraint> path = new ArrayList<>();
    boolean origin = from == ORIGIN || to == ORIGIN || throughOrigin(from, to) < distance[from][to];
    if (origin && from != ORIGIN) {
      follow(from, earliest.via[from], path);
      take(earliest.by[from], path);
    }
    if (origin && to != ORIGIN) {
      take(latest.by[to], path);
      follow(latest.via[to], to, path);
    }
    if (!origin) {
      follow(from, to, path);
    }
    return List.copyOf(path);
  }

  private void follow(int from, int to, List<Constraint> path) {
    int steps = 0;
    for (int at = from; at != to && by[at][to] != null && steps <= distance.length; steps++) {
      take(by[at][to], path);
      at = hop[at][to];
    }
  }

  private static void take(@Nullable Constraint statement, List<Constraint> path) {
    if (statement != null) {
      path.add(statement);
    }
  }

  /// The days a point can lie on.
  Interval bounds(int point) {
    long last = latest.far[point];
    long first = earliest.far[point];
    return new Interval(
        first >= OPEN ? LocalDate.MIN : LocalDate.ofEpochDay(-first),
        last >= OPEN ? LocalDate.MAX : LocalDate.ofEpochDay(last));
  }

  /// The statements that bound a point, from below and from above.
  List<Constraint> grounds(int point) {
    List<Constraint> grounds = new ArrayList<>(path(point, ORIGIN));
    path(ORIGIN, point).stream().filter(c -> !grounds.contains(c)).forEach(grounds::add);
    return List.copyOf(grounds);
  }
}
