package org.stemma.simulate.truth;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Proves, or refutes, the backing stated for one position.
final class Proof {
  private static final String READER = "\u0000reader";

  private final Pedigree pedigree;
  private final StoryTruth.Position position;
  private final List<String> problems = new ArrayList<>();

  Proof(Pedigree pedigree, StoryTruth.Position position) {
    this.pedigree = pedigree;
    this.position = position;
  }

  List<String> problems() {
    List<String> held = new ArrayList<>();
    for (String id : position.assertions()) {
      if (pedigree.assertion(id).isEmpty()) {
        problems.add("no report holds " + id);
      } else if (pedigree.isHeld(id)) {
        held.add(id);
      } else {
        problems.add(id + " is counted, but its report is not given out");
      }
    }
    List<String> evidence =
        held.stream()
            .filter(
                id -> pedigree.assertion(id).filter(ReportTruth.Assertion::evidence).isPresent())
            .toList();
    check("evidence", evidence, position.evidence());
    check("all", held, position.all());
    return problems;
  }

  private void check(String what, List<String> ids, StoryTruth.Backed stated) {
    List<List<String>> paths = ids.stream().map(pedigree::path).map(Lines::simple).toList();
    SortedSet<String> origins = new TreeSet<>();
    paths.forEach(p -> origins.add(p.getFirst()));
    if (!List.copyOf(origins).equals(stated.origins())) {
      problems.add(what + ": the origins are " + origins + ", not " + stated.origins());
    }
    long reports = ids.stream().map(pedigree::reportOf).distinct().count();
    if (reports != stated.reports()) {
      problems.add(what + ": " + reports + " reports, not " + stated.reports());
    }
    SortedMap<String, SortedSet<String>> steps = steps(paths);
    if (stated.cut().size() != stated.lines() || stated.paths().size() != stated.lines()) {
      problems.add(what + ": cut, ways and lines are not equally many");
    }
    disjoint(what, stated, origins, steps);
    if (stated.cut().isEmpty() != paths.isEmpty()
        || reaches(origins, steps, Set.copyOf(stated.cut()))) {
      problems.add(what + ": without " + stated.cut() + " the word still reaches the reader");
    }
  }

  private static SortedMap<String, SortedSet<String>> steps(List<List<String>> paths) {
    SortedMap<String, SortedSet<String>> steps = new TreeMap<>();
    for (List<String> path : paths) {
      for (int i = 0; i < path.size(); i++) {
        String next = i + 1 < path.size() ? path.get(i + 1) : READER;
        steps.computeIfAbsent(path.get(i), p -> new TreeSet<>()).add(next);
      }
    }
    return steps;
  }

  private void disjoint(
      String what,
      StoryTruth.Backed stated,
      SortedSet<String> origins,
      SortedMap<String, SortedSet<String>> steps) {
    Set<String> used = new HashSet<>();
    for (List<String> path : stated.paths()) {
      if (path.isEmpty() || !origins.contains(path.getFirst())) {
        problems.add(what + ": the way " + path + " begins at no origin");
      }
      for (int i = 0; i < path.size(); i++) {
        String next = i + 1 < path.size() ? path.get(i + 1) : READER;
        if (!steps.getOrDefault(path.get(i), new TreeSet<>()).contains(next)) {
          problems.add(what + ": nothing went from " + path.get(i) + " to " + next);
        }
        if (!used.add(path.get(i))) {
          problems.add(what + ": two ways share " + path.get(i));
        }
      }
    }
  }

  private static boolean reaches(
      SortedSet<String> origins, SortedMap<String, SortedSet<String>> steps, Set<String> without) {
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    origins.stream().filter(o -> !without.contains(o)).forEach(open::add);
    while (!open.isEmpty()) {
      String at = open.pop();
      if (at.equals(READER)) {
        return true;
      }
      if (seen.add(at)) {
        steps.getOrDefault(at, new TreeSet<>()).stream()
            .filter(n -> !without.contains(n))
            .forEach(open::push);
      }
    }
    return false;
  }
}
