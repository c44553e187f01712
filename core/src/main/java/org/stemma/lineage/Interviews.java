package org.stemma.lineage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.collate.Alignment;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Tells likeness of news from likeness of text: where a named person says it on one side and
/// somebody else on the other, each house has it from its own source.
final class Interviews {
  private final Map<ReportId, List<Assertion>> evidence;

  Interviews(List<Assertion> assertions) {
    this.evidence =
        assertions.stream()
            .filter(Assertion::isEvidence)
            .collect(Collectors.groupingBy(a -> a.where().report()));
  }

  /// Whether the report has what the passages share from a named person of its own, whom the other
  /// side does not name.
  boolean isOwn(Alignment alignment, ReportId report) {
    List<Link> own = origins(alignment.side(report));
    Set<String> shared = names(own);
    shared.retainAll(names(origins(alignment.beside(report))));
    return hasPerson(own) && shared.isEmpty();
  }

  /// Whether that holds of either side.
  boolean explain(Alignment alignment) {
    return isOwn(alignment, alignment.a().report()) || isOwn(alignment, alignment.b().report());
  }

  /// Whether both sides have what the passages share from one person or group, so that what they
  /// have in common may be the words rather than a text.
  boolean isOfOneSource(Alignment alignment) {
    Set<String> shared = sources(origins(alignment.a()));
    shared.retainAll(sources(origins(alignment.b())));
    return !shared.isEmpty();
  }

  private static Set<String> sources(List<Link> origins) {
    return names(
        origins.stream()
            .filter(l -> l.kind() == Link.Kind.PERSON || l.kind() == Link.Kind.GROUP)
            .toList());
  }

  private List<Link> origins(Passage passage) {
    return evidence.getOrDefault(passage.report(), List.of()).stream()
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
