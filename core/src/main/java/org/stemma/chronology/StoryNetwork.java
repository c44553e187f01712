package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Interval;

/// The network of a story, without the points that hang on nothing but the calendar and the
/// publication of their report.
///
/// Most times are such leaves. What two statements about a leaf mean for the publication is added
/// in its place, and its
/// own bounds follow from those of what it hangs on; so the closure runs over the publications and
/// the linked events
/// only, and a story of hundreds of reports stays small.
final class StoryNetwork {
  /// A leaf's distance from what it hangs on.
  private record Leaf(int hub, long min, long max, Constraint statement) {}

  private final int hubs;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final Map<Integer, List<Leaf>> leaves = new HashMap<>();
  private final Network network;

  /// @param hubs the origin and the publications: the points below this number
  StoryNetwork(int hubs, List<Constraint> statements) {
    this.hubs = hubs;
    Set<Integer> linked = new HashSet<>();
    for (Constraint statement : statements) {
      if (statement.from() >= hubs && statement.to() >= hubs) {
        linked.add(statement.from());
        linked.add(statement.to());
      }
    }
    linked.stream().sorted().forEach(p -> places.put(p, hubs + places.size()));
    network = new Network(hubs + places.size());
  }

  private int place(int point) {
    return point < hubs ? point : places.getOrDefault(point, -1);
  }

  /// Adds a statement; empty if it fits, else the statements that contradict it.
  List<Constraint> add(Constraint statement) {
    int from = place(statement.from());
    int to = place(statement.to());
    if (from >= 0 && to >= 0) {
      return network.add(from, to, statement.min(), statement.max(), statement);
    }
    return to < 0
        ? addLeaf(statement.to(), new Leaf(from, statement.min(), statement.max(), statement))
        : addLeaf(statement.from(), new Leaf(to, -statement.max(), -statement.min(), statement));
  }

  private List<Constraint> addLeaf(int point, Leaf leaf) {
    List<Leaf> others = leaves.computeIfAbsent(point, p -> new ArrayList<>());
    for (Leaf other : others) {
      long min = sum(other.min, -leaf.max);
      long max = sum(other.max, -leaf.min);
      boolean apart = other.hub == leaf.hub && (min > 0 || max < 0);
      List<Constraint> against =
          other.hub == leaf.hub
              ? List.of()
              : network.add(other.hub, leaf.hub, min, max, leaf.statement);
      if (apart || !against.isEmpty()) {
        List<Constraint> all = new ArrayList<>(against);
        all.add(other.statement);
        return all;
      }
    }
    others.add(leaf);
    return List.of();
  }

  private static long sum(long a, long b) {
    long open = Constraint.OPEN;
    return a >= open || b >= open ? open : a <= -open || b <= -open ? -open : a + b;
  }

  /// The days a point can lie on.
  Interval bounds(int point) {
    int place = place(point);
    if (place >= 0) {
      return network.bounds(place);
    }
    Interval bounds = Interval.UNBOUNDED;
    for (Leaf leaf : leaves.getOrDefault(point, List.of())) {
      Interval by = shifted(network.bounds(leaf.hub), leaf);
      bounds = bounds.meets(by) ? bounds.intersection(by) : bounds;
    }
    return bounds;
  }

  private static Interval shifted(Interval days, Leaf leaf) {
    boolean below = days.isOpenBelow() || leaf.min <= -Constraint.OPEN;
    boolean above = days.isOpenAbove() || leaf.max >= Constraint.OPEN;
    return new Interval(
        below ? LocalDate.MIN : days.earliest().plusDays(leaf.min),
        above ? LocalDate.MAX : days.latest().plusDays(leaf.max));
  }

  /// The statements that bound a point.
  List<Constraint> grounds(int point) {
    int place = place(point);
    if (place >= 0) {
      return network.grounds(place);
    }
    List<Constraint> grounds = new ArrayList<>();
    for (Leaf leaf : leaves.getOrDefault(point, List.of())) {
      grounds.add(leaf.statement);
      network.grounds(leaf.hub).stream().filter(g -> !grounds.contains(g)).forEach(grounds::add);
    }
    return List.copyOf(grounds);
  }
}
