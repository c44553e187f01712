package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  Regrouping(Memory memory) {
    this.memory = memory;
  }

  /// Takes in a group as it now is.
  void found(SortedSet<String> reports) {
    groups.add(reports);
  }

  /// Leaves a report among its near copies, where these are too many to be grouped afresh; those
  /// that it brings together come into the largest of their groups.
  void follow(String id) {
    SortedSet<String> near = new TreeSet<>();
    memory
        .links(id, Blocks.STRONGEST, Blocks.LARGEST)
        .forEach(link -> memory.group(link.to()).ifPresent(near::add));
    memory.group(id).ifPresent(near::add);
    String into =
        near.stream()
            .max(
                Comparator.comparingInt((String g) -> memory.members(g).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(id);
    SortedSet<String> together = new TreeSet<>(List.of(id));
    near.stream().filter(g -> !g.equals(into)).forEach(g -> together.addAll(memory.members(g)));
    together.forEach(r -> memory.assign(r, into));
  }

  /// Writes the groups down and tells what changed.
  Change done(String report) {
    SortedMap<String, SortedSet<String>> named = named();
    SortedMap<String, SortedMap<String, List<String>>> flows = new TreeMap<>();
    List<Shift> shifts = new ArrayList<>();
    Set<String> fresh = new HashSet<>();
    SortedSet<String> before = new TreeSet<>();
    named.forEach(
        (name, reports) -> {
          if (memory.members(name).isEmpty()) {
            fresh.add(name);
          }
          for (String one : reports) {
            String old = memory.group(one).orElse("");
            before.add(old);
            if (!old.equals(name)) {
              flows
                  .computeIfAbsent(old, o -> new TreeMap<>())
                  .computeIfAbsent(name, n -> new ArrayList<>())
                  .add(one);
            }
          }
        });
    flows.values().forEach(to -> to.forEach((n, all) -> all.forEach(r -> memory.assign(r, n))));
    ended(report, shifts);
    flows.forEach((old, to) -> to.forEach((n, all) -> shifts.add(shift(old, n, all, fresh))));
    return new Change(report, memory.group(report).orElse(""), shifts);
  }

  /// A report that was removed leaves its group.
  private void ended(String report, List<Shift> shifts) {
    if (memory.sketch(report).isEmpty()) {
      memory
          .group(report)
          .ifPresent(
              old -> {
                memory.unassign(report);
                if (memory.members(old).isEmpty()) {
                  shifts.add(new Shift.Ended(old));
                }
              });
    }
  }

  private Shift shift(String old, String now, List<String> reports, Set<String> fresh) {
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
