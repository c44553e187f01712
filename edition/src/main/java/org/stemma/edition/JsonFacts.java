package org.stemma.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Timex;
import org.stemma.name.Entity;
import org.stemma.quantity.Quantity;

/// Names, times and numbers as the format gives them.
final class JsonFacts {
  private final Citations cite;

  JsonFacts(Citations cite) {
    this.cite = cite;
  }

  ObjectNode entity(Entity entity) {
    ObjectNode node =
        object()
            .put("id", entity.id().toString())
            .put("kind", Wording.of(entity.kind()))
            .put("name", entity.name());
    node.set("aliases", Citations.words(entity.aliases()));
    node.set("mentions", Citations.list(entity.mentions(), cite::bare));
    node.set("proposed", Citations.list(entity.proposed(), this::proposal));
    node.set("why", cite.why(entity.why()));
    return node;
  }

  private ObjectNode proposal(Entity.Proposal proposal) {
    ObjectNode node = object().put("with", proposal.with().toString());
    Citations.putNumber(node, "probability", proposal.probability());
    node.set("for", cite.why(proposal.pro()));
    node.set("against", cite.why(proposal.con()));
    return node;
  }

  ObjectNode time(Timex time) {
    ObjectNode node = cite.passage(time.where());
    node.put("type", time.type().name()).put("value", time.value());
    Citations.putInterval(node, time.interval());
    node.set("why", cite.why(time.why()));
    return node;
  }

  ObjectNode quantity(Quantity quantity) {
    ObjectNode node = cite.passage(quantity.where());
    Citations.putNumber(node, "low", quantity.low());
    Citations.putNumber(node, "high", quantity.high());
    node.put("counted", quantity.counted());
    if (quantity.unit().isBlank()) {
      node.putNull("unit");
    } else {
      node.put("unit", quantity.unit());
    }
    node.put("approximate", quantity.approximate());
    node.set("why", cite.why(quantity.why()));
    return node;
  }

  ObjectNode dispute(Calendar.Dispute dispute) {
    ObjectNode node = object().put("report", dispute.report().value());
    node.set("refuted", Citations.list(dispute.refuted(), cite::passage));
    node.set("against", Citations.list(dispute.against(), cite::passage));
    node.set("why", cite.why(dispute.why()));
    return node;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
