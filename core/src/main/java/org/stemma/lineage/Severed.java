package org.stemma.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.report.Agencies;
import org.stemma.report.Corrections;

/// A lineage without descent between those whom somebody knows to be independent.
public final class Severed {
  private final Stemma stemma;
  private final List<Corrections.Apart> apart;

  private Severed(Stemma stemma, List<Corrections.Apart> apart) {
    this.stemma = stemma;
    this.apart = apart;
  }

  /// The same lineage where nobody is said to be independent.
  public static Lineage of(
      Lineage lineage, List<Assertion> assertions, List<Corrections.Apart> apart) {
    if (apart.isEmpty()) {
      return lineage;
    }
    Severed severed = new Severed(lineage.stemma(), apart);
    SortedMap<AssertionId, List<Descent>> left = new TreeMap<>();
    for (Assertion assertion : assertions) {
      left.put(
          assertion.id(),
          lineage.parentsOf(assertion).stream()
              .filter(d -> !severed.isCut(d.parent(), assertion))
              .toList());
    }
    List<Derivation> edges =
        lineage.stemma().edges().stream()
            .filter(e -> !severed.isCut(e.from(), lineage.stemma().node(e.to())))
            .toList();
    return new Lineage(new Stemma(lineage.stemma().nodes(), edges), left);
  }

  private boolean isCut(NodeId parent, Assertion assertion) {
    return stemma.nodes().stream()
        .filter(
            n -> n instanceof Node.Extant held && held.report().equals(assertion.where().report()))
        .anyMatch(child -> isCut(parent, child));
  }

  private boolean isCut(NodeId parent, Node child) {
    Node from = stemma.node(parent);
    return apart.stream()
        .anyMatch(
            a ->
                isCalled(from, a.one()) && isCalled(child, a.other())
                    || isCalled(from, a.other()) && isCalled(child, a.one())
                    || isCalled(child, a.other()) && isNamelessWith(from, a.one()));
  }

  private static boolean isCalled(Node node, String name) {
    return switch (node) {
      case Node.Extant held ->
          held.report().value().equals(name) || Agencies.same(held.label(), name);
      case Node.LostOriginal lost -> Agencies.same(lost.party(), name);
    };
  }

  /// Whether a text that nobody names would make the child a sibling of the one called so.
  private boolean isNamelessWith(Node parent, String sibling) {
    Set<NodeId> children = new HashSet<>();
    stemma.edges().stream()
        .filter(e -> e.from().equals(parent.id()))
        .forEach(e -> children.add(e.to()));
    return parent instanceof Node.LostOriginal lost
        && lost.kind() == Node.LostOriginal.Kind.REPORT
        && children.stream().anyMatch(c -> isCalled(stemma.node(c), sibling));
  }
}
