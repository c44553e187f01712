package org.stemma.story;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything in this process's memory.
public final class PlainMemory implements Memory {
  private final Map<String, Sketch> sketches = new HashMap<>();
  private final Shelves holders = new Shelves();
  private final Map<String, Ties> ties = new HashMap<>();
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
  public void list(long key, Held report) {
    holders.put(key, report);
  }

  @Override
  public void unlist(long key, Held report) {
    holders.take(key, report);
  }

  @Override
  public List<Held> holders(long key, int most) {
    List<Held> all = Arrays.asList(holders.of(key));
    return all.subList(0, Math.min(most, all.size()));
  }

  @Override
  public Optional<Held> holder(long key, int place) {
    Held[] all = holders.of(key);
    return all.length < place ? Optional.empty() : Optional.of(all[place - 1]);
  }

  @Override
  public void link(String a, String b, double odds) {
    ties.computeIfAbsent(a, k -> new Ties()).put(b, odds);
    ties.computeIfAbsent(b, k -> new Ties()).put(a, odds);
  }

  @Override
  public void unlink(String id, Link tie) {
    removed(id, tie.to(), tie.odds());
    removed(tie.to(), id, tie.odds());
  }

  private void removed(String from, String to, double odds) {
    Ties own = ties(from);
    own.remove(to, odds);
    if (own.size() == 0) {
      ties.remove(from);
    }
  }

  @Override
  public Ties ties(String id) {
    Ties own = ties.get(id);
    return own == null ? new Ties() : own;
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
