package org.stemma.edition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Stance;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.collate.Alignment;
import org.stemma.dossier.Dossier;
import org.stemma.lineage.Derivation;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.witness.Status;
import org.stemma.witness.Support;

/// Where everything of a dossier is found: reports, claims and positions by what refers to them.
final class Concordance {
  private final Dossier dossier;
  private final Map<ReportId, Report> reports = new LinkedHashMap<>();
  private final Map<AssertionId, Position> positions = new HashMap<>();
  private final Map<Alignment, String> alignments = new LinkedHashMap<>();

  Concordance(Dossier dossier) {
    this.dossier = dossier;
    dossier.reports().forEach(r -> reports.put(r.id(), r));
    for (Claim claim : dossier.claims()) {
      for (Position position : claim.positions()) {
        position.assertions().forEach(a -> positions.put(a.id(), position));
      }
    }
    dossier.alignments().forEach(this::number);
    for (Derivation edge : dossier.stemma().edges()) {
      edge.alignments().forEach(this::number);
    }
  }

  private void number(Alignment alignment) {
    alignments.putIfAbsent(alignment, "P" + (alignments.size() + 1));
  }

  Dossier dossier() {
    return dossier;
  }

  Report report(ReportId id) {
    return known(Optional.ofNullable(reports.get(id)), "report " + id);
  }

  Published published(Report report) {
    return dossier.calendar().published().getOrDefault(report.id(), report.published());
  }

  /// The passage's words on one line.
  String words(Passage passage) {
    return Wording.oneLine(report(passage.report()).text().of(passage.span()));
  }

  String words(Assertion assertion) {
    return words(assertion.where());
  }

  boolean isPlaced(Assertion assertion) {
    return positions.containsKey(assertion.id());
  }

  Position position(Assertion assertion) {
    return known(
        Optional.ofNullable(positions.get(assertion.id())), "position of " + assertion.id());
  }

  Stance stance(Assertion assertion) {
    return known(
        Optional.ofNullable(dossier.stances().get(assertion.id())), "stance of " + assertion.id());
  }

  Status status(Claim claim) {
    return known(
        Optional.ofNullable(dossier.statuses().get(claim.id())), "status of " + claim.id());
  }

  Support support(Position position) {
    return known(
        Optional.ofNullable(dossier.supports().get(position.id())), "support of " + position.id());
  }

  Support support(Claim claim) {
    return support(claim.positions().getFirst());
  }

  /// Those of the dossier, then those that only an edge of the stemma has.
  List<Alignment> alignments() {
    return List.copyOf(alignments.keySet());
  }

  String id(Alignment alignment) {
    return known(Optional.ofNullable(alignments.get(alignment)), "alignment");
  }

  private static <T> T known(Optional<T> found, String what) {
    return found.orElseThrow(() -> new IllegalArgumentException("the dossier has no " + what));
  }
}
