package org.stemma.lineage;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.stemma.claim.Claim;
import org.stemma.name.Names;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Draws what one speaker said and several reports carry.
final class Spoken {
  private final Drawing drawing;

  private Spoken(Drawing drawing) {
    this.drawing = drawing;
  }

  static void draw(Drawing drawing, List<Claim> claims, Names names) {
    new Spoken(drawing).addStatements(claims, names);
  }

  private void addStatements(List<Claim> claims, Names names) {
    Statements.of(claims, names).stream()
        .filter(s -> !isExplained(s))
        .forEach(s -> addStatement(s.party(), s.carriers()));
  }

  private void addStatement(String party, SortedMap<ReportId, Passage> carriers) {
    NodeId id = drawing.next();
    drawing.add(
        LostOriginals.statement(
            id,
            party,
            drawing.window(carriers.keySet()),
            carriers.values().stream().map(p -> sameSpeaker(party, p)).toList()));
    carriers.forEach(
        (report, where) ->
            drawing.add(
                drawing.edge(
                    id,
                    report,
                    Likelihoods.statement(),
                    Derivation.Kind.QUOTATION,
                    List.of(),
                    List.of(sameSpeaker(party, where)))));
  }

  private static Because sameSpeaker(String party, Passage where) {
    return Because.of("same-speaker", "attributed to " + party, where);
  }

  /// Whether all carriers likely have one wire in common, which then brought the statement
  /// too. What a body that all of them name has to say, only a wire that they credit has
  /// brought: else it is as likely that each has it from the body.
  private boolean isExplained(Statements.Statement statement) {
    Set<NodeId> common =
        new TreeSet<>(brought(statement.carriers().firstKey(), statement.official()));
    statement.carriers().keySet().forEach(r -> common.retainAll(brought(r, statement.official())));
    return !common.isEmpty();
  }

  private Set<NodeId> brought(ReportId report, boolean credited) {
    return credited ? drawing.creditedParents(report) : drawing.likelyParents(report);
  }
}
