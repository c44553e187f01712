package org.stemma.quality.newsroom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.report.Agencies;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.Truth;

/// The truth of a simulated story, asked who descends from whom and who is meant by a name.
public final class Planted {
  /// A derivation counts from this share of the child's statements on.
  private static final double LEAST_SHARE = .1;

  private final StoryTruth story;
  private final Map<String, Set<String>> ancestors = new HashMap<>();

  public Planted(Truth truth) {
    this.story = truth.story();
  }

  /// The derivations that count.
  public List<StoryTruth.Derivation> derivations() {
    return story.derivations().stream().filter(d -> d.share() >= LEAST_SHARE).toList();
  }

  /// Every report that the report has something from, itself left out.
  public Set<String> ancestors(String report) {
    return ancestors.computeIfAbsent(report, this::found);
  }

  private Set<String> found(String report) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(report));
    while (!open.isEmpty()) {
      String child = open.pop();
      derivations().stream()
          .filter(d -> d.child().equals(child) && found.add(d.parent()))
          .forEach(d -> open.push(d.parent()));
    }
    return found;
  }

  /// Whether one is the other's ancestor, or both have one.
  public boolean related(String a, String b) {
    Set<String> common = new HashSet<>(ancestors(a));
    common.retainAll(ancestors(b));
    return !common.isEmpty() || ancestors(a).contains(b) || ancestors(b).contains(a);
  }

  /// The houses that the name may name.
  public Set<String> houses(String name) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoryTruth.Party party : story.parties()) {
      if (!party.kind().equals("informant")
          && (Agencies.same(party.name(), name) || forms(party).contains(name))) {
        ids.add(party.id());
      }
    }
    return ids;
  }

  /// The forms in which the party's name is printed; none if it has no name.
  public List<String> forms(StoryTruth.Party party) {
    return story.entities().stream()
        .filter(e -> party.entity().filter(e.id()::equals).isPresent())
        .flatMap(e -> e.forms().stream())
        .toList();
  }
}
