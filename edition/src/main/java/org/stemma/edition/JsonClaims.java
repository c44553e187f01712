package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Attribution;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.finding.Finding;
import org.stemma.text.ReportId;
import org.stemma.witness.Support;

/// Assertions, claims, their support, and the findings, as the format gives them.
final class JsonClaims {
  private final Concordance dossier;
  private final Citations cite;
  private final JsonChains chains;
  private final JsonFrames frames;

  JsonClaims(Concordance dossier, Citations cite) {
    this.dossier = dossier;
    this.cite = cite;
    this.frames = new JsonFrames(cite);
    this.chains = new JsonChains(cite, dossier.dossier().anonymous());
  }

  ObjectNode assertion(Assertion assertion) {
    ReportId report = assertion.where().report();
    ObjectNode node = object().put("id", assertion.id().toString());
    node.setAll(cite.passage(assertion.where()));
    Position position = dossier.position(assertion);
    node.put("claim", position.id().claim().toString()).put("position", position.id().toString());
    node.put("stance", Wording.of(dossier.stance(assertion)));
    node.put("hedge", Wording.of(assertion.hedge()));
    node.put("quote", Wording.of(assertion.quotation()));
    node.set("chain", chains.chain(report, assertion.chain()));
    node.set("sentence", cite.span(report, assertion.sentence().span()));
    node.put("zone", Wording.of(assertion.zone()));
    node.put("basis", Wording.of(assertion.basis())).put("negated", assertion.negated());
    node.put("evidence", assertion.isEvidence());
    Optional.ofNullable(dossier.dossier().frames().get(assertion.id()))
        .filter(f -> !f.isEmpty())
        .ifPresent(f -> node.set("frame", frames.frame(f)));
    node.set("why", cite.why(assertion.why()));
    return node;
  }

  ObjectNode attribution(Attribution attribution) {
    ReportId report = attribution.report();
    ObjectNode node = object().put("report", report.value());
    chains.putPart(node, "source", report, attribution.source());
    chains.putPart(node, "cue", report, attribution.cue());
    node.set("content", Citations.list(attribution.content(), s -> cite.span(report, s)));
    return chains.putManner(node, attribution);
  }

  ObjectNode claim(Claim claim) {
    ObjectNode node =
        object().put("id", claim.id().toString()).put("text", dossier.words(claim.printed()));
    node.put("cite", claim.wording().id().toString());
    node.put("status", Wording.of(dossier.status(claim)));
    node.set("positions", Citations.list(claim.positions(), this::position));
    node.set("why", cite.why(claim.why()));
    return node;
  }

  private ObjectNode position(Position position) {
    ObjectNode node =
        object().put("id", position.id().toString()).put("text", dossier.words(position.printed()));
    node.put("cite", position.wording().id().toString());
    node.set("assertions", ids(position.assertions()));
    node.set("support", support(dossier.support(position)));
    node.set("why", cite.why(position.why()));
    return node;
  }

  private ObjectNode support(Support support) {
    ObjectNode node = object().put("reports", support.reports()).put("outlets", support.outlets());
    Citations.putNumber(node, "origins", support.origins());
    node.put("lines", support.lines()).put("low", support.low()).put("high", support.high());
    node.put("named", support.named()).put("firstHand", support.firstHand());
    node.set("cut", Citations.words(support.cut()));
    node.put("credibility", support.credibility());
    node.set("lineage", Citations.list(support.lineage(), JsonClaims::line));
    node.set("why", cite.why(support.why()));
    return node;
  }

  private static ObjectNode line(Support.Line line) {
    ObjectNode node = object().put("party", line.party());
    node.set("origins", Citations.words(line.origins()));
    node.set("outlets", Citations.words(line.outlets()));
    return node;
  }

  ObjectNode finding(Finding finding) {
    ObjectNode node =
        object().put("id", finding.id().toString()).put("kind", Wording.of(finding.kind()));
    finding
        .type()
        .ifPresentOrElse(t -> node.put("type", Wording.of(t)), () -> node.putNull("type"));
    node.put("strength", Wording.of(finding.strength())).put("text", finding.text());
    ArrayNode sides = node.putArray("sides");
    finding.sides().forEach(side -> sides.add(ids(side)));
    node.set("why", cite.why(finding.why()));
    return node;
  }

  static ObjectNode entry(Dossier.TimelineEntry entry) {
    ObjectNode node = Citations.putInterval(object(), entry.when()).put("text", entry.text());
    node.set("assertions", ids(entry.assertions()));
    return node;
  }

  static ObjectNode cited(String text, List<Assertion> cites) {
    ObjectNode node = object().put("text", text);
    node.set("cites", ids(cites));
    return node;
  }

  private static ArrayNode ids(List<Assertion> assertions) {
    return Citations.words(assertions.stream().map(Assertion::id).toList());
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
