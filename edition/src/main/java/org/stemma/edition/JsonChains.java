package org.stemma.edition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.stemma.attribution.AnonymousSources;
import org.stemma.attribution.Attribution;
import org.stemma.attribution.Certainty;
import org.stemma.attribution.Chain;
import org.stemma.attribution.Link;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Attribution chains as the format gives them.
final class JsonChains {
  private final Citations cite;
  private final AnonymousSources anonymous;

  JsonChains(Citations cite, AnonymousSources anonymous) {
    this.cite = cite;
    this.anonymous = anonymous;
  }

  ArrayNode chain(ReportId report, Chain chain) {
    return Citations.list(chain.links(), link -> link(report, link));
  }

  private ObjectNode link(ReportId report, Link link) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", Wording.of(link.kind())).put("name", link.name());
    link.entity()
        .or(() -> anonymous.behind(report, link))
        .ifPresentOrElse(e -> node.put("entity", e.toString()), () -> node.putNull("entity"));
    putPart(node, "source", report, link.source());
    putPart(node, "cue", report, link.cue());
    return node;
  }

  /// A span that may be absent: null then.
  void putPart(ObjectNode node, String key, ReportId report, Optional<Span> span) {
    span.ifPresentOrElse(s -> node.set(key, cite.span(report, s)), () -> node.putNull(key));
  }

  /// What an attribution is apart from where it stands.
  ObjectNode putManner(ObjectNode node, Attribution attribution) {
    node.set("chain", chain(attribution.report(), attribution.chain()));
    node.put("hedge", Wording.of(attribution.hedge()));
    Certainty certainty = attribution.certainty();
    node.put("source_hedge", Wording.of(certainty.source()));
    node.put("outlet_hedge", Wording.of(certainty.outlet()));
    node.put("negated", certainty.negated());
    node.put("quote", Wording.of(attribution.quotation()));
    node.put("basis", Wording.of(attribution.basis()));
    node.set("why", cite.why(attribution.why()));
    return node;
  }
}
