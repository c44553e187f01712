package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.name.Entity;
import org.stemma.name.EntityId;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Which unnamed sources of different reports are one, by `described.weights`: made one where
/// the evidence is nearly sure, offered where it is likely. Two that one report keeps apart
/// are never one.
final class SameDescribed {
  private static final Weights WEIGHTS = Weights.of(SameDescribed.class, "described.weights");

  private record Likely(Described a, Described b, Evidence evidence) {}

  private final List<Described> described;
  private final int[] root;
  private final List<SortedSet<ReportId>> reports = new ArrayList<>();
  private final SortedMap<Integer, List<Because>> why = new TreeMap<>();
  private final List<Likely> open = new ArrayList<>();

  private SameDescribed(List<Described> described) {
    this.described = described;
    this.root = new int[described.size()];
    for (Described one : described) {
      root[one.number()] = one.number();
      reports.add(new TreeSet<>(Set.of(one.first().report())));
      why.put(one.number(), new ArrayList<>(one.why()));
    }
  }

  static SameDescribed of(List<Described> described) {
    SameDescribed same = new SameDescribed(described);
    Candidates candidates = new Candidates(described);
    List<Likely> likely = new ArrayList<>();
    candidates.forEach(
        (a, b) -> likely.add(new Likely(a, b, weighed(a, b, candidates.sayTheSame(a, b)))));
    likely.removeIf(l -> l.evidence().probability() < WEIGHTS.threshold("likely"));
    likely.sort(Comparator.comparingDouble((Likely l) -> -l.evidence().logOdds()));
    likely.forEach(same::decide);
    return same;
  }

  // ---- evidence

  static Evidence weighed(Described a, Described b, boolean sayTheSame) {
    Evidence evidence = new Evidence(WEIGHTS, a.first(), b.first());
    if (sayTheSame) {
      evidence.says("same-words", "both are given the same words to say");
    }
    descriptions(a.description(), b.description(), evidence);
    houses(a, b, evidence);
    return evidence;
  }

  private static void descriptions(Description a, Description b, Evidence evidence) {
    if (a.head().equals(b.head())) {
      evidence.says("same-noun", "both are “" + a.head() + "”");
    } else if (!SourceWords.areKindred(a.head(), b.head())) {
      evidence.says("other-noun", "“" + a.head() + "” is not “" + b.head() + "”");
    }
    if (a.plural() != b.plural()) {
      evidence.says("one-or-several", "one of them is one, the other several");
    }
    modifiers(a.telling(), b.telling(), evidence);
    if (!a.count().isEmpty() && !b.count().isEmpty()) {
      boolean same = a.count().equals(b.count());
      evidence.says(same ? "same-count" : "other-count", a.count() + " and " + b.count());
    }
  }

  private static void modifiers(Set<String> a, Set<String> b, Evidence evidence) {
    Set<String> shared = new TreeSet<>(a);
    shared.retainAll(b);
    String words = "“" + String.join(" ", shared) + "”";
    if (a.equals(b) && !a.isEmpty()) {
      evidence.says("same-words-beside", words + " is said of both and nothing else");
    } else if (!shared.isEmpty()) {
      evidence.says("shared-word-beside", words + " is said of both");
    }
    if (!a.containsAll(b) && !b.containsAll(a)) {
      evidence.says("other-words-beside", "each is called what the other is not");
    }
  }

  private static void houses(Described a, Described b, Evidence evidence) {
    Set<String> shared = new TreeSet<>(a.houses());
    shared.retainAll(b.houses());
    if (!shared.isEmpty()) {
      evidence.says("same-house", "both reports have it through " + String.join(", ", shared));
    }
  }

  // ---- decisions

  private void decide(Likely likely) {
    int a = top(likely.a().number());
    int b = top(likely.b().number());
    boolean sure = likely.evidence().probability() >= WEIGHTS.threshold("sure");
    if (a != b && sure && reports.get(a).stream().noneMatch(reports.get(b)::contains)) {
      int low = Math.min(a, b);
      int high = Math.max(a, b);
      root[high] = low;
      reports.get(low).addAll(reports.get(high));
      List<Because> reasons = why.computeIfAbsent(low, l -> new ArrayList<>());
      reasons.addAll(why.getOrDefault(high, List.of()));
      reasons.addAll(likely.evidence().pro());
    } else if (a != b) {
      open.add(likely);
    }
  }

  private int top(int number) {
    int at = number;
    while (root[at] != at) {
      at = root[at];
    }
    return at;
  }

  // ---- entities

  /// @param first the number of the first entity
  AnonymousSources sources(int first) {
    SortedMap<Integer, EntityId> ids = new TreeMap<>();
    for (Described one : described) {
      if (top(one.number()) == one.number()) {
        ids.put(one.number(), new EntityId(first + ids.size()));
      }
    }
    SortedMap<Passage, EntityId> meant = new TreeMap<>();
    SortedMap<Integer, List<Described>> groups = new TreeMap<>();
    for (Described one : described) {
      int top = top(one.number());
      groups.computeIfAbsent(top, t -> new ArrayList<>()).add(one);
      one.places().forEach(p -> meant.put(p, id(ids, top)));
    }
    List<Entity> entities = new ArrayList<>();
    groups.forEach((top, members) -> entities.add(entity(top, members, ids)));
    return new AnonymousSources(entities, meant);
  }

  private Entity entity(int top, List<Described> members, SortedMap<Integer, EntityId> ids) {
    SortedSet<String> forms = new TreeSet<>();
    SortedSet<Passage> places = new TreeSet<>();
    members.forEach(m -> forms.addAll(m.names()));
    members.forEach(m -> places.addAll(m.places()));
    String name = members.getFirst().names().getFirst();
    forms.remove(name);
    return new Entity(
        id(ids, top),
        members.getFirst().description().kind(),
        name,
        forms,
        List.copyOf(places),
        proposals(top, ids),
        why.getOrDefault(top, List.of()));
  }

  private static EntityId id(SortedMap<Integer, EntityId> ids, int top) {
    return Optional.ofNullable(ids.get(top)).orElseThrow();
  }

  private List<Entity.Proposal> proposals(int top, SortedMap<Integer, EntityId> ids) {
    SortedMap<EntityId, Entity.Proposal> proposals = new TreeMap<>();
    for (Likely likely : open) {
      int a = top(likely.a().number());
      int b = top(likely.b().number());
      if (a != b && (a == top || b == top)) {
        EntityId with = id(ids, a == top ? b : a);
        proposals.putIfAbsent(with, proposal(with, likely.evidence()));
      }
    }
    return List.copyOf(proposals.values());
  }

  private static Entity.Proposal proposal(EntityId with, Evidence evidence) {
    return new Entity.Proposal(
        with, evidence.probability(), evidence.pro(), evidence.con(), evidence.features());
  }
}
