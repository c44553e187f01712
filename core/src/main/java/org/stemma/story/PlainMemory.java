package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Comparator<Link> STRONGEST =
      (a, b) -> {
        int byOdds = Double.compare(b.odds(), a.odds());
        return byOdds == 0 ? a.to().compareTo(b.to()) : byOdds;
      };

  private final Map<String, Sketch> sketches = new HashMap<>();
  private final Shelves holders = new Shelves();
  private final Map<String, List<Link>> links = new HashMap<>();
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
    insert(a, new Link(b, odds));
    insert(b, new Link(a, odds));
  }

  private void insert(String from, Link link) {
    List<Link> own = links.computeIfAbsent(from, k -> new ArrayList<>(4));
    int at = Collections.binarySearch(own, link, STRONGEST);
    if (at < 0) {
      own.add(-at - 1, link);
    }
  }

  @Override
  public void unlink(String id, Link tie) {
    removed(id, tie);
    removed(tie.to(), new Link(id, tie.odds()));
  }

  private void removed(String from, Link link) {
    List<Link> own = links.getOrDefault(from, List.of());
    int at = Collections.binarySearch(own, link, STRONGEST);
    if (at >= 0) {
      own.remove(at);
    }
    if (own.isEmpty()) {
      links.remove(from);
    }
  }

  @Override
  public List<Link> links(String id, double least, int most) {
    List<Link> own = links.getOrDefault(id, List.of());
    int end = Math.min(most, own.size());
    while (end > 0 && own.get(end - 1).odds() < least) {
      end--;
    }
    return Collections.unmodifiableList(own.subList(0, end));
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
