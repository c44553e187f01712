package org.stemma.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Evidence;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.report.Report;
import org.stemma.text.Because;

/// Draws who has text from a report that we hold.
final class Copies {
  private final Drawing drawing;
  private final Known known;

  private Copies(Drawing drawing, Known known) {
    this.drawing = drawing;
    this.known = known;
  }

  static void draw(Drawing drawing, Known known) {
    new Copies(drawing, known).addCopies();
  }

  /// A report that is wholly another's text, or that credits an outlet we hold, has it from there.
  private void addCopies() {
    for (Report child : drawing.reports()) {
      for (Report parent : drawing.reports()) {
        if (!child.id().equals(parent.id()) && !drawing.linked(child, parent)) {
          copy(child, parent).ifPresent(drawing::add);
        }
      }
    }
  }

  private Optional<Derivation> copy(Report child, Report parent) {
    List<Alignment> between = known.kinship().all(child.id(), parent.id());
    boolean names = known.credits(child.id(), parent.outletName());
    boolean version = Kinship.sameOutlet(child, parent) && known.pairs().areDerived(child, parent);
    double covered = covered(child, parent, between);
    boolean later = Kinship.isLater(child, parent, covered, covered(parent, child, between));
    boolean whole =
        later
            && covered >= Likelihoods.EDGES.threshold("wholly")
            && !known.pairs().areReprints(child, parent)
            && !(isAgencyCopy(parent) && !names && !Kinship.sameOutlet(child, parent));
    boolean named = names && !Kinship.precedes(child, parent);
    if (!whole && !named && !(version && later)) {
      return Optional.empty();
    }
    List<Because> why = new ArrayList<>();
    if (names) {
      why.add(Credited.because(child, parent.outletName()));
    }
    if (whole) {
      why.add(Because.of("whole-text", "nearly all of its text stands in " + parent.outletName()));
    }
    if (version) {
      why.add(Because.of("version", "the same outlet tells it again, with the same text"));
    }
    Evidence evidence = Likelihoods.copy(names, whole, covered, version);
    if (!names && !version) {
      why.addAll(known.custom().weigh(evidence, child, parent.outletName()));
    }
    return Optional.of(
        drawing.edge(
            drawing.node(parent.id()),
            child.id(),
            evidence,
            version ? Derivation.Kind.VERSION : Derivation.Kind.COPY,
            between,
            why));
  }

  /// Whether a house that we do not hold signs the text: who has the same words has them likelier
  /// from that house than from here.
  private boolean isAgencyCopy(Report report) {
    return report.credits().stream()
        .filter(c -> c.kind() == Credit.Kind.BYLINE || c.kind() == Credit.Kind.LOGO)
        .anyMatch(
            c ->
                drawing.reports().stream()
                    .noneMatch(r -> Agencies.same(r.outletName(), c.agency())));
  }

  private double covered(Report one, Report other, List<Alignment> between) {
    return Math.max(Kinship.covered(one, between), known.pairs().covered(one.id(), other.id()));
  }
}
