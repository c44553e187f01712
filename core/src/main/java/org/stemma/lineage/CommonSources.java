package org.stemma.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// Draws the lost originals that shared wording demands and nobody credits.
final class CommonSources {
  private final Drawing drawing;
  private final Known known;

  private CommonSources(Drawing drawing, Known known) {
    this.drawing = drawing;
    this.known = known;
  }

  static void draw(Drawing drawing, Known known, List<Alignment> alignments) {
    new CommonSources(drawing, known).addUncreditedKin(alignments);
  }

  /// Reports that share wording which no credit explains have it from a text nobody gave us.
  private void addUncreditedKin(List<Alignment> alignments) {
    Set<Set<ReportId>> done = new LinkedHashSet<>();
    for (Alignment alignment : alignments) {
      ReportId a = alignment.a().report();
      ReportId b = alignment.b().report();
      if (done.add(Set.of(a, b))
          && !drawing.linked(drawing.report(a), drawing.report(b))
          && !drawing.commonParent(a, b)) {
        List<Alignment> between =
            known.kinship().between(a, b).stream()
                .filter(x -> !known.interviews().explain(x))
                .toList();
        if (Likelihoods.isKin(between)) {
          addCommonSource(new TreeSet<>(Set.of(a, b)), between);
        }
      }
    }
  }

  private void addCommonSource(SortedSet<ReportId> both, List<Alignment> between) {
    NodeId id =
        unnamedParent(both.first())
            .or(() -> unnamedParent(both.last()))
            .orElseGet(() -> addUnnamed(both, between));
    for (ReportId child : both) {
      if (drawing.parentsOf(child).stream().noneMatch(e -> e.from().equals(id))) {
        drawing.add(
            drawing.edge(
                id,
                child,
                Likelihoods.unnamed(known.likeness(drawing.report(child), between, "")),
                Derivation.Kind.SHARED_SOURCE,
                between,
                List.of(
                    Because.of(
                        "shared-wording", "two reports share wording that neither credits"))));
      }
    }
  }

  private NodeId addUnnamed(Set<ReportId> children, List<Alignment> between) {
    NodeId id = drawing.next();
    drawing.add(LostOriginals.unnamed(id, drawing.window(children), between));
    return id;
  }

  private Optional<NodeId> unnamedParent(ReportId report) {
    return drawing.parentsOf(report).stream()
        .map(Derivation::from)
        .filter(
            n ->
                drawing.node(n) instanceof Node.LostOriginal lost
                    && lost.kind() == Node.LostOriginal.Kind.REPORT)
        .findFirst();
  }
}
