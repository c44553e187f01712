package org.stemma.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything in this process's memory.
public final class PlainMemory implements Memory {
  private static final Comparator<String> BY_RANK =
      Comparator.<String>comparingLong(Sketch::rank).thenComparing(Comparator.naturalOrder());

  private final Map<String, Sketch> sketches = new HashMap<>();
  private final Map<Long, List<String>> holders = new HashMap<>();
  private final Map<String, Map<String, Double>> links = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, SortedSet<String>> members = new HashMap<>();

  @Override
  public Optional<Sketch> sketch(String id) {
    return Optional.ofNullable(sketches.get(id));
  }

  @Override
  public void keep(Sketch sketch) {
    sketches.put(sketch.id(), sketch);
  }

  @Override
  public void drop(String id) {
    sketches.remove(id);
  }

  @Override
  public void list(long key, String id) {
    List<String> all = holders.computeIfAbsent(key, k -> new ArrayList<>(2));
    int at = Collections.binarySearch(all, id, BY_RANK);
    if (at < 0) {
      all.add(-at - 1, id);
    }
  }

  @Override
  public void unlist(long key, String id) {
    List<String> all = holders.getOrDefault(key, new ArrayList<>());
    all.remove(id);
    if (all.isEmpty()) {
      holders.remove(key);
    }
  }

  @Override
  public List<String> holders(long key, int most) {
    List<String> all = holders.getOrDefault(key, List.of());
    return all.size() <= most ? all : all.subList(0, most);
  }

  @Override
  public void link(String a, String b, double odds) {
    links.computeIfAbsent(a, k -> new HashMap<>()).put(b, odds);
    links.computeIfAbsent(b, k -> new HashMap<>()).put(a, odds);
  }

  @Override
  public void unlink(String a, String b) {
    removed(a, b);
    removed(b, a);
  }

  private void removed(String from, String to) {
    Map<String, Double> own = links.getOrDefault(from, new HashMap<>());
    own.remove(to);
    if (own.isEmpty()) {
      links.remove(from);
    }
  }

  @Override
  public List<Link> links(String id, double least, int most) {
    return links.getOrDefault(id, Map.of()).entrySet().stream()
        .filter(l -> l.getValue() >= least)
        .map(l -> new Link(l.getKey(), l.getValue()))
        .sorted(Comparator.comparingDouble(Link::odds).reversed().thenComparing(Link::to))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<String> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  @Override
  public SortedSet<String> members(String group) {
    return Collections.unmodifiableSortedSet(members.getOrDefault(group, new TreeSet<>()));
  }

  @Override
  public void assign(String id, String group) {
    unassign(id);
    groups.put(id, group);
    members.computeIfAbsent(group, g -> new TreeSet<>()).add(id);
  }

  @Override
  public void unassign(String id) {
    String old = groups.remove(id);
    if (old != null) {
      SortedSet<String> left = members.getOrDefault(old, new TreeSet<>());
      left.remove(id);
      if (left.isEmpty()) {
        members.remove(old);
      }
    }
  }
}
