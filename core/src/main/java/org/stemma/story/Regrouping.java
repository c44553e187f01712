package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Carries the names of groups over to what has become of them: the larger part keeps the name, of
/// two groups the one that gave more reports; a new group is called after the first of its reports
/// whose id is free.
final class Regrouping {
  /// How much of an old group is in a new one.
  private record Share(int reports, String old, SortedSet<String> now) {}

  private static final Comparator<Share> LARGEST =
      Comparator.comparingInt(Share::reports)
          .reversed()
          .thenComparing(Share::old)
          .thenComparing(s -> s.now().first());

  private final Memory memory;
  private final List<SortedSet<String>> groups = new ArrayList<>();
  private final SortedMap<String, SortedMap<String, List<String>>> flows = new TreeMap<>();
  private final Set<String> fresh = new HashSet<>();

  Regrouping(Memory memory) {
    this.memory = memory;
  }

  /// Takes in a group as it now is.
  void found(SortedSet<String> reports) {
    groups.add(reports);
  }

  /// Takes in near copies of each other, of which there are more than can be grouped afresh: all
  /// come into the largest of the groups that they are in.
  void together(SortedSet<String> copies) {
    SortedSet<String> near = new TreeSet<>();
    copies.forEach(c -> memory.group(c).ifPresent(near::add));
    Comparator<String> bySize = Comparator.comparingInt(g -> memory.members(g).size());
    String into =
        near.stream().max(bySize.thenComparing(Comparator.reverseOrder())).orElse(copies.first());
    SortedSet<String> moved = new TreeSet<>(copies);
    near.stream().filter(g -> !g.equals(into)).forEach(g -> moved.addAll(memory.members(g)));
    for (String report : moved) {
      String old = memory.group(report).orElse("");
      if (!old.equals(into)) {
        move(report, old, into);
      }
    }
  }

  /// Writes the groups down and tells what changed.
  Change done(String report) {
    SortedMap<String, SortedSet<String>> named = named();
    named.forEach(
        (name, reports) -> {
          if (memory.members(name).isEmpty()) {
            fresh.add(name);
          }
          for (String one : reports) {
            String old = memory.group(one).orElse("");
            if (!old.equals(name)) {
              flow(one, old, name);
            }
          }
        });
    flows.values().forEach(to -> to.forEach((n, all) -> all.forEach(r -> memory.assign(r, n))));
    List<Shift> shifts = new ArrayList<>(ended(report));
    flows.forEach((old, to) -> to.forEach((n, all) -> shifts.add(shift(old, n, all))));
    return new Change(report, memory.group(report).orElse(""), shifts);
  }

  private void move(String report, String old, String into) {
    if (memory.members(into).isEmpty()) {
      fresh.add(into);
    }
    flow(report, old, into);
    memory.assign(report, into);
  }

  private void flow(String report, String old, String into) {
    flows
        .computeIfAbsent(old, o -> new TreeMap<>())
        .computeIfAbsent(into, n -> new ArrayList<>())
        .add(report);
  }

  /// A report that was removed leaves its group.
  private List<Shift> ended(String report) {
    Optional<String> old =
        memory.sketch(report).isEmpty() ? memory.group(report) : Optional.empty();
    old.ifPresent(o -> memory.unassign(report));
    return old.filter(o -> memory.members(o).isEmpty()).stream()
        .<Shift>map(Shift.Ended::new)
        .toList();
  }

  private Shift shift(String old, String now, List<String> reports) {
    if (old.isEmpty()) {
      return fresh.contains(now)
          ? new Shift.Founded(now, reports)
          : new Shift.Joined(reports.getFirst(), now);
    }
    if (memory.members(old).isEmpty()) {
      return new Shift.Merged(old, now, reports);
    }
    return fresh.contains(now)
        ? new Shift.Split(old, now, reports)
        : new Shift.Moved(old, now, reports);
  }

  private SortedMap<String, SortedSet<String>> named() {
    SortedMap<String, SortedSet<String>> named = new TreeMap<>();
    Set<SortedSet<String>> unnamed = new HashSet<>(groups);
    for (Share share : shares()) {
      if (unnamed.contains(share.now()) && !named.containsKey(share.old())) {
        unnamed.remove(share.now());
        named.put(share.old(), share.now());
      }
    }
    groups.stream()
        .filter(unnamed::contains)
        .forEach(group -> named.put(free(group, named.keySet()), group));
    return named;
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    for (SortedSet<String> group : groups) {
      SortedMap<String, Integer> old = new TreeMap<>();
      group.forEach(r -> memory.group(r).ifPresent(g -> old.merge(g, 1, Integer::sum)));
      old.forEach((name, many) -> shares.add(new Share(many, name, group)));
    }
    shares.sort(LARGEST);
    return shares;
  }

  /// The first report whose id no group has: at least one has, for no more groups than reports are
  /// called after them.
  private String free(SortedSet<String> group, Set<String> taken) {
    for (String report : group) {
      if (!taken.contains(report) && memory.members(report).isEmpty()) {
        return report;
      }
    }
    int number = 2;
    while (taken.contains(group.first() + "~" + number)
        || !memory.members(group.first() + "~" + number).isEmpty()) {
      number++;
    }
    return group.first() + "~" + number;
  }
}
