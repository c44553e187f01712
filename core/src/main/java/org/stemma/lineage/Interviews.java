package org.stemma.lineage;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.collate.Alignment;
import org.stemma.text.Passage;

/// Tells likeness of news from likeness of text: where a named person says it on one side and
/// somebody else on the other, each house has it from its own source.
final class Interviews {
  private final List<Assertion> evidence;

  Interviews(List<Assertion> assertions) {
    this.evidence = assertions.stream().filter(Assertion::isEvidence).toList();
  }

  /// Whether different sources, one of them a named person, explain why both passages say it.
  boolean explain(Alignment alignment) {
    List<Link> here = origins(alignment.a());
    List<Link> there = origins(alignment.b());
    if (here.isEmpty() || there.isEmpty() || !hasPerson(here) && !hasPerson(there)) {
      return false;
    }
    Set<String> shared = names(here);
    shared.retainAll(names(there));
    return shared.isEmpty();
  }

  private List<Link> origins(Passage passage) {
    return evidence.stream()
        .filter(a -> a.where().overlaps(passage))
        .map(a -> a.chain().origin())
        .toList();
  }

  private static boolean hasPerson(List<Link> origins) {
    return origins.stream().anyMatch(l -> l.kind() == Link.Kind.PERSON);
  }

  private static Set<String> names(List<Link> origins) {
    return origins.stream().map(Link::name).collect(Collectors.toCollection(TreeSet::new));
  }
}
