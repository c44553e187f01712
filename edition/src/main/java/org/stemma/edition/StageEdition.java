package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Attribution;
import org.stemma.chronology.Timex;
import org.stemma.collate.Alignment;
import org.stemma.lineage.Reuse;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.quantity.Designation;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What one stage finds, a line of JSON each, with the shapes and offsets of the dossier. No line
/// has a line end; the same findings give the same bytes.
public final class StageEdition {
  private final Citations cite;
  private final JsonFacts facts;
  private final AnonymousSources anonymous;
  private final JsonChains chains;

  /// @param reports those that the findings are of
  public StageEdition(List<Report> reports) {
    this(reports, AnonymousSources.NONE);
  }

  /// @param anonymous those who speak in the reports without a name
  public StageEdition(List<Report> reports, AnonymousSources anonymous) {
    this.cite = new Citations(reports);
    this.anonymous = anonymous;
    this.facts = new JsonFacts(cite);
    this.chains = new JsonChains(cite, anonymous);
  }

  /// A line for each mention of a name or of an unnamed source, in order of report and text;
  /// the entities are numbered over
  /// all reports.
  public List<String> names(Names names) {
    record Mention(Passage where, Entity who) {}
    List<Mention> mentions = new ArrayList<>();
    names.entities().forEach(e -> e.mentions().forEach(m -> mentions.add(new Mention(m, e))));
    anonymous.groups().forEach(e -> e.mentions().forEach(m -> mentions.add(new Mention(m, e))));
    mentions.sort(Comparator.comparing(Mention::where));
    return mentions.stream().map(m -> name(m.where(), m.who())).toList();
  }

  private String name(Passage where, Entity who) {
    ObjectNode node = cite.passage(where);
    node.put("kind", Wording.of(who.kind())).put("entity", who.id().toString());
    return node.put("name", who.name()).toString();
  }

  /// A line for each entity: its names, mentions and reasons, as in the dossier.
  public List<String> entities(Names names) {
    Stream<ObjectNode> named = names.entities().stream().map(facts::entity);
    Stream<ObjectNode> unnamed = anonymous.groups().stream().map(facts::group);
    return Stream.concat(named, unnamed).map(ObjectNode::toString).toList();
  }

  public String time(Timex time) {
    return facts.time(time).toString();
  }

  public String number(Quantity quantity) {
    return facts.quantity(quantity).toString();
  }

  /// A line of the same keys as that of a number; what counts nothing has no ends.
  public String designation(Designation designation) {
    ObjectNode node = facts.designation(designation);
    node.putNull("low").putNull("high").putNull("counted").putNull("unit");
    return node.toString();
  }

  public String attribution(Attribution attribution) {
    ReportId report = attribution.report();
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("report", report.value());
    attribution
        .source()
        .ifPresentOrElse(
            s -> node.set("source", cite.pair(report, s)), () -> node.putNull("source"));
    attribution
        .cue()
        .ifPresentOrElse(s -> node.set("cue", cite.pair(report, s)), () -> node.putNull("cue"));
    ArrayNode content = node.putArray("content");
    attribution.content().forEach(s -> content.add(cite.pair(report, s)));
    return chains.putManner(node, attribution).toString();
  }

  /// Two reports, and what of the one is in the other; `a` is the first by id.
  public String reuse(Reuse pair) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("a", pair.a().value()).put("b", pair.b().value());
    node.put("relation", Wording.of(pair.relation())).put("direction", way(pair.direction()));
    Citations.putNumber(node, "probability", pair.probability());
    Citations.putNumber(node, "share_a", pair.shareA());
    Citations.putNumber(node, "share_b", pair.shareB());
    node.set("passages", Citations.list(pair.passages(), this::passages));
    node.set("why", cite.why(pair.why()));
    return node.toString();
  }

  private ObjectNode passages(Alignment shared) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("a", cite.pair(shared.a().report(), shared.a().span()));
    node.set("b", cite.pair(shared.b().report(), shared.b().span()));
    return node.put("kind", Wording.of(shared.kind()));
  }

  private static String way(Reuse.Direction direction) {
    return switch (direction) {
      case A_TO_B -> "a->b";
      case B_TO_A -> "b->a";
      case SIBLINGS -> "siblings";
      case UNKNOWN -> "unknown";
    };
  }
}
