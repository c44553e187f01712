package org.stemma.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups the reports of one block: the two groups likeliest to tell one story come together, again
/// and again, until none are likely enough. Groups are compared as wholes, by the cosines of their
/// sums, and only if a tie leads from one to the other.
final class Agglomeration {
  /// A group so far.
  ///
  /// @param name the first of its reports
  private record Part(
      String name, SortedSet<String> reports, Mass mass, SortedMap<String, Double> near) {}

  /// Two groups that may come together.
  private record Pair(double odds, Part a, Part b) {}

  private static final Comparator<Pair> LIKELIEST =
      Comparator.comparingDouble(Pair::odds)
          .reversed()
          .thenComparing(p -> p.a().name())
          .thenComparing(p -> p.b().name());

  private final SortedMap<String, Part> parts = new TreeMap<>();
  private final PriorityQueue<Pair> pairs = new PriorityQueue<>(LIKELIEST);

  private final Likeness likeness;

  private Agglomeration(Likeness likeness) {
    this.likeness = likeness;
  }

  /// The groups of a block, in order of their first reports.
  static List<SortedSet<String>> of(SortedSet<String> block, Memory memory, Likeness likeness) {
    Agglomeration grouping = new Agglomeration(likeness);
    grouping.begin(block, memory);
    grouping.run();
    return grouping.parts.values().stream().map(Part::reports).toList();
  }

  private void begin(SortedSet<String> block, Memory memory) {
    for (String id : block) {
      Optional<Sketch> sketch = memory.sketch(id);
      SortedMap<String, Double> near = new TreeMap<>();
      for (Memory.Link link : memory.links(id, likeness.weakest(), Integer.MAX_VALUE)) {
        if (block.contains(link.to())) {
          near.put(link.to(), link.odds());
        }
      }
      sketch.ifPresent(
          s -> parts.put(id, new Part(id, new TreeSet<>(List.of(id)), Mass.of(s), near)));
    }
    List.copyOf(parts.values()).forEach(this::queue);
  }

  private void queue(Part part) {
    part.near()
        .forEach(
            (name, odds) -> {
              Part other = parts.get(name);
              if (other != null && odds >= likeness.enough() && part.name().compareTo(name) < 0) {
                pairs.add(new Pair(odds, part, other));
              }
            });
  }

  private void run() {
    while (!pairs.isEmpty()) {
      Pair pair = pairs.remove();
      if (parts.get(pair.a().name()) == pair.a() && parts.get(pair.b().name()) == pair.b()) {
        join(pair.a(), pair.b());
      }
    }
  }

  private void join(Part a, Part b) {
    parts.remove(b.name());
    SortedSet<String> reports = new TreeSet<>(a.reports());
    reports.addAll(b.reports());
    Part both = new Part(a.name(), reports, a.mass().plus(b.mass()), new TreeMap<>());
    parts.put(a.name(), both);
    SortedSet<String> near = new TreeSet<>(a.near().keySet());
    near.addAll(b.near().keySet());
    near.remove(a.name());
    near.remove(b.name());
    for (String name : near) {
      meet(both, Optional.ofNullable(parts.get(name)), b.name());
    }
  }

  /// Weighs a new group and one near it.
  private void meet(Part both, Optional<Part> neighbour, String gone) {
    if (neighbour.isEmpty()) {
      return;
    }
    Part other = neighbour.get();
    double odds = likeness.odds(both.mass(), other.mass());
    both.near().put(other.name(), odds);
    other.near().remove(gone);
    other.near().put(both.name(), odds);
    if (odds >= likeness.enough()) {
      boolean first = both.name().compareTo(other.name()) < 0;
      pairs.add(new Pair(odds, first ? both : other, first ? other : both));
    }
  }
}
