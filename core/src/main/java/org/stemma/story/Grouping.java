package org.stemma.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups of reports that tell one story, kept as reports come and go.
///
/// The groups are a function of the set of reports: in whatever order they came, and whatever came
/// and went between, the same reports stand together. What each group is called is a matter of its
/// history: the larger part of a group that grows, merges or falls apart keeps its name.
///
/// Adding a report compares it with those that share rare words with it, of which there are never
/// more than so many, ties it to those that may tell its story, and groups what hangs together with
/// it afresh. What it does not touch costs nothing.
public final class Grouping {
  private final Memory memory;
  private final Likeness likeness;
  private final Candidates candidates;
  private final Blocks blocks;
  private final Pairs.Past past = new Pairs.Past();

  /// Ties, by their ends, and reports that came or went since groups were made.
  private final List<List<String>> changed = new ArrayList<>();

  /// @param memory what it remembers; one that was used before is gone on with
  public Grouping(Memory memory) {
    this(memory, Likeness.USUAL);
  }

  private Grouping(Memory memory, Likeness likeness) {
    this.memory = memory;
    this.likeness = likeness;
    this.candidates = new Candidates(memory);
    this.blocks = new Blocks(memory, likeness.weakest());
  }

  /// The groups of a set of reports, each under the first of its reports by id.
  public static SortedMap<String, SortedSet<String>> of(Collection<Sketch> sketches) {
    return of(sketches, Likeness.USUAL);
  }

  /// The groups by other weights, as fitting tries them.
  public static SortedMap<String, SortedSet<String>> of(
      Collection<Sketch> sketches, Likeness likeness) {
    PlainMemory memory = new PlainMemory();
    Grouping grouping = new Grouping(memory, likeness);
    sketches.forEach(memory::keep);
    sketches.forEach(grouping.candidates::list);
    sketches.forEach(
        s -> grouping.ties(s).forEach(tie -> memory.link(s.id(), tie.to(), tie.odds())));
    SortedMap<String, SortedSet<String>> groups = new TreeMap<>();
    SortedSet<String> done = new TreeSet<>();
    for (Sketch sketch : sketches) {
      if (!done.contains(sketch.id())) {
        for (SortedSet<String> group : grouping.groups(sketch.id())) {
          groups.put(group.first(), group);
          done.addAll(group);
        }
      }
    }
    return groups;
  }

  /// The groups of a report's block.
  private List<SortedSet<String>> groups(String id) {
    Blocks.Block block = blocks.found(id);
    return block.copies()
        ? List.of(blocks.copies(id))
        : Agglomeration.of(block.reports(), memory, likeness, past);
  }

  /// Adds a report. One of the same id is replaced.
  public Change add(Sketch sketch) {
    SortedSet<String> touched = new TreeSet<>();
    if (memory.sketch(sketch.id()).isPresent()) {
      touched.addAll(loosen(sketch.id()));
    }
    touched.addAll(tie(sketch));
    touched.add(sketch.id());
    return change(sketch.id(), touched);
  }

  /// Removes a report; one that is not there changes nothing.
  public Change remove(String id) {
    SortedSet<String> touched = memory.sketch(id).isPresent() ? loosen(id) : new TreeSet<>();
    touched.remove(id);
    return change(id, touched);
  }

  /// Forgets a report without a look at those that it stood with, which stay together: what is to
  /// be had of them was told. For memories that keep a window.
  public void forget(String id) {
    links(id).forEach(link -> memory.unlink(id, link));
    memory.sketch(id).ifPresent(candidates::unlist);
    blocks.forget(id);
    past.forget(id);
    candidates.forget(id);
    memory.drop(id);
    memory.unassign(id);
  }

  private Change change(String id, SortedSet<String> touched) {
    Regrouping regrouping = new Regrouping(memory);
    SortedSet<String> left = new TreeSet<>(touched);
    while (!left.isEmpty()) {
      SortedSet<String> before = blocks.of(left.first()).reports();
      Blocks.Block block = blocks.found(left.first());
      if (block.copies()) {
        regrouping.together(block.reports());
      } else if (!block.reports().equals(before) || isChanged(block.reports())) {
        Agglomeration.of(block.reports(), memory, likeness, past).forEach(regrouping::found);
      }
      left.removeAll(block.reports());
    }
    changed.clear();
    return regrouping.done(id);
  }

  private boolean isChanged(SortedSet<String> block) {
    return changed.stream().anyMatch(block::containsAll);
  }

  /// Ties a report to others.
  ///
  /// @return all whose block may be another now
  private SortedSet<String> tie(Sketch sketch) {
    memory.keep(sketch);
    changed.add(List.of(sketch.id()));
    SortedMap<String, List<Long>> displaced = candidates.list(sketch);
    List<Memory.Link> ties = ties(sketch);
    SortedSet<String> touched = new TreeSet<>();
    ties.forEach(tie -> meet(tie.to(), tie.odds(), touched));
    displaced.forEach((id, keys) -> touched.addAll(recheck(id, keys)));
    ties.forEach(tie -> memory.link(sketch.id(), tie.to(), tie.odds()));
    return touched;
  }

  /// How strongly a report is tied to others.
  private List<Memory.Link> ties(Sketch sketch) {
    List<Memory.Link> ties = new ArrayList<>();
    Tying tying = new Tying(sketch, likeness);
    for (Keys other : candidates.of(sketch)) {
      double odds = tying.odds(other.sketch(), other.published());
      if (odds >= likeness.weakest()) {
        ties.add(new Memory.Link(other.sketch().id(), odds));
      }
    }
    return ties;
  }

  /// Adds all that are grouped together with a report that a new tie leads to, if it is so strong
  /// that it counts among them. One more of countless copies changes nothing for the others.
  private void meet(String id, double odds, SortedSet<String> touched) {
    if (!touched.contains(id)) {
      Blocks.Block block = blocks.of(id);
      if (!block.copies() && odds >= block.least()) {
        touched.addAll(block.reports());
      }
    }
  }

  /// Adds all that are grouped together with a report as things stand.
  private void touch(String id, SortedSet<String> touched) {
    if (!touched.contains(id)) {
      touched.add(id);
      touched.addAll(blocks.of(id).reports());
    }
  }

  /// Takes away the ties of a report to those that it no longer shares enough with, now that it
  /// does not hold some keys.
  private SortedSet<String> recheck(String id, List<Long> keys) {
    SortedSet<String> touched = new TreeSet<>();
    Optional<Sketch> sketch = memory.sketch(id);
    for (Memory.Link link :
        sketch.map(s -> candidates.parted(s, links(id), keys)).orElse(List.of())) {
      for (String end : List.of(id, link.to())) {
        if (blocks.dependsOn(end, link.odds())) {
          touch(end, touched);
        }
      }
      changed.add(List.of(id, link.to()));
      memory.unlink(id, link);
    }
    return touched;
  }

  /// All that a report is tied to.
  private List<Memory.Link> links(String id) {
    List<Memory.Link> links = new ArrayList<>();
    Ties ties = memory.ties(id);
    for (int i = 0; i < ties.size(); i++) {
      links.add(new Memory.Link(ties.to(i), ties.odds(i)));
    }
    return links;
  }

  /// Takes a report and its ties away.
  private SortedSet<String> loosen(String id) {
    SortedSet<String> touched = new TreeSet<>();
    touch(id, touched);
    for (Memory.Link link : links(id)) {
      touch(link.to(), touched);
      changed.add(List.of(link.to()));
      memory.unlink(id, link);
    }
    SortedSet<String> promoted = memory.sketch(id).map(candidates::unlist).orElseGet(TreeSet::new);
    blocks.forget(id);
    past.forget(id);
    candidates.forget(id);
    memory.drop(id);
    promoted.forEach(p -> memory.sketch(p).ifPresent(s -> touched.addAll(tie(s))));
    touched.addAll(promoted);
    return touched;
  }
}
