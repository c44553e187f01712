package org.stemma.witness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Origin;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.Stemma;
import org.stemma.text.ReportId;

/// Sources under two names, told by where they stand: who rests on one text has its sources side
/// by side, so two that say the same things in reports of one text, and never in one report, are
/// likely one source that some report calls otherwise.
final class Doubles {
  private static final double LIKELY = Witnesses.WEIGHTS.threshold("likely");
  private static final double NAMED = Witnesses.WEIGHTS.threshold("double-named");
  private static final double NAMED_ONCE = Witnesses.WEIGHTS.threshold("double-named-once");
  private static final double DESCRIBED = Witnesses.WEIGHTS.threshold("double-described");
  private static final double OTHER_ROLE = Witnesses.WEIGHTS.weight("double-other-role");
  private static final double APART = Witnesses.WEIGHTS.weight("double-apart");
  private static final double TOGETHER = Witnesses.WEIGHTS.weight("double-together");

  private final Map<List<String>, Double> scores = new HashMap<>();
  private final Set<ReportId> copies;
  private final Collection<Set<ReportId>> groups;

  Doubles(Collection<Claim> claims, Stemma stemma, Function<Assertion, Origin> origin) {
    this.copies = stemma.copies();
    this.groups = groups(stemma);
    for (Claim claim : claims) {
      for (Position position : claim.positions()) {
        add(carriers(position, origin));
      }
    }
  }

  /// The reports that likely rest on each text, a held one among its own.
  private static Collection<Set<ReportId>> groups(Stemma stemma) {
    SortedMap<Integer, Set<ReportId>> groups = new TreeMap<>();
    for (Derivation edge : stemma.edges()) {
      if (edge.probability() >= LIKELY
          && edge.kind() != Derivation.Kind.QUOTATION
          && stemma.node(edge.to()) instanceof Node.Extant child) {
        Set<ReportId> group = groups.computeIfAbsent(edge.from().number(), g -> new HashSet<>());
        group.add(child.report());
        if (stemma.node(edge.from()) instanceof Node.Extant held) {
          group.add(held.report());
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private SortedMap<String, Set<ReportId>> carriers(
      Position position, Function<Assertion, Origin> origin) {
    SortedMap<String, Set<ReportId>> carriers = new TreeMap<>();
    for (Assertion assertion : position.assertions()) {
      if (assertion.isEvidence() && !copies.contains(assertion.where().report())) {
        Origin who = origin.apply(assertion);
        if (!who.isOpen()) {
          carriers.computeIfAbsent(who.key(), k -> new HashSet<>()).add(assertion.where().report());
        }
      }
    }
    return carriers;
  }

  private void add(SortedMap<String, Set<ReportId>> carriers) {
    List<String> keys = new ArrayList<>(carriers.keySet());
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        Set<ReportId> one = carriers.getOrDefault(keys.get(i), Set.of());
        Set<ReportId> other = carriers.getOrDefault(keys.get(j), Set.of());
        scores.merge(List.of(keys.get(i), keys.get(j)), score(one, other), Double::sum);
      }
    }
  }

  private double score(Set<ReportId> one, Set<ReportId> other) {
    Set<ReportId> both = new HashSet<>(one);
    both.retainAll(other);
    if (!both.isEmpty()) {
      return TOGETHER * both.size();
    }
    return groups.stream().mapToDouble(g -> apart(g, one, other)).max().orElse(0);
  }

  private static double apart(Set<ReportId> group, Set<ReportId> one, Set<ReportId> other) {
    long a = one.stream().filter(group::contains).count();
    long b = other.stream().filter(group::contains).count();
    return a == 0 || b == 0 ? 0 : APART * (a + b - 1);
  }

  /// From what score on two origins are one.
  static double least(Origin one, Origin other) {
    return one.isNamed() && other.isNamed()
        ? NAMED
        : one.isNamed() || other.isNamed() ? NAMED_ONCE : DESCRIBED;
  }

  /// What the roles of the one say against it being described as the other is.
  static double roles(Testimony one, Testimony other) {
    return other.bearing().isOther(one.origin()) || one.bearing().isOther(other.origin())
        ? OTHER_ROLE
        : 0;
  }

  /// What speaks for two origins being one, in log-odds.
  double score(String one, String other) {
    SortedSet<String> pair = new TreeSet<>(Set.of(one, other));
    return scores.getOrDefault(List.copyOf(pair), 0.0);
  }
}
