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
  private static final Comparator<Link> STRONGEST =
      (a, b) -> {
        int byOdds = Double.compare(b.odds(), a.odds());
        return byOdds == 0 ? a.to().compareTo(b.to()) : byOdds;
      };

  /// A report under a key.
  private record Held(long rank, String id) {
    private static final Comparator<Held> ORDER =
        Comparator.comparingLong(Held::rank).thenComparing(Held::id);

    static Held of(String id) {
      return new Held(Sketch.rank(id), id);
    }
  }

  private final Map<String, Sketch> sketches = new HashMap<>();
  private final Map<Long, List<Held>> holders = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();
  private final Map<String, Map<String, Double>> odds = new HashMap<>();
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
    List<Held> all = holders.computeIfAbsent(key, k -> new ArrayList<>(2));
    Held held = Held.of(id);
    int at = Collections.binarySearch(all, held, Held.ORDER);
    if (at < 0) {
      all.add(-at - 1, held);
    }
  }

  @Override
  public void unlist(long key, String id) {
    List<Held> all = holders.getOrDefault(key, new ArrayList<>());
    int at = Collections.binarySearch(all, Held.of(id), Held.ORDER);
    if (at >= 0) {
      all.remove(at);
    }
    if (all.isEmpty()) {
      holders.remove(key);
    }
  }

  @Override
  public List<String> holders(long key, int most) {
    List<Held> all = holders.getOrDefault(key, List.of());
    List<String> first = new ArrayList<>(Math.min(most, all.size()));
    for (int i = 0; i < all.size() && i < most; i++) {
      first.add(all.get(i).id());
    }
    return first;
  }

  @Override
  public Optional<String> holder(long key, int place) {
    List<Held> all = holders.getOrDefault(key, List.of());
    return all.size() < place ? Optional.empty() : Optional.of(all.get(place - 1).id());
  }

  @Override
  public void link(String a, String b, double odds) {
    unlink(a, b);
    insert(a, new Link(b, odds));
    insert(b, new Link(a, odds));
  }

  private void insert(String from, Link link) {
    List<Link> own = links.computeIfAbsent(from, k -> new ArrayList<>(4));
    own.add(-Collections.binarySearch(own, link, STRONGEST) - 1, link);
    odds.computeIfAbsent(from, k -> new HashMap<>()).put(link.to(), link.odds());
  }

  @Override
  public void unlink(String a, String b) {
    removed(a, b);
    removed(b, a);
  }

  private void removed(String from, String to) {
    Map<String, Double> own = odds.getOrDefault(from, Map.of());
    if (own.containsKey(to)) {
      List<Link> sorted = links.getOrDefault(from, List.of());
      Link link = new Link(to, own.getOrDefault(to, 0.0));
      sorted.remove(Collections.binarySearch(sorted, link, STRONGEST));
      own.remove(to);
      if (own.isEmpty()) {
        links.remove(from);
        odds.remove(from);
      }
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
