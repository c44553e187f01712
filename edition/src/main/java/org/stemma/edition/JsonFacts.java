package org.stemma.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.stemma.chronology.Calendar;
import org.stemma.chronology.Timex;
import org.stemma.name.Entity;
import org.stemma.name.Office;
import org.stemma.name.Role;
import org.stemma.quantity.Designation;
import org.stemma.quantity.Quantity;

/// Names, times and numbers as the format gives them.
final class JsonFacts {
  private final Citations cite;
  private final JsonPlaces places;

  JsonFacts(Citations cite) {
    this.cite = cite;
    this.places = new JsonPlaces(cite);
  }

  /// Somebody or something that the reports name.
  ObjectNode entity(Entity entity) {
    return entity(entity, true);
  }

  /// People or a body that the reports only describe.
  ObjectNode group(Entity entity) {
    return entity(entity, false);
  }

  private ObjectNode entity(Entity entity, boolean named) {
    ObjectNode node =
        object()
            .put("id", entity.id().toString())
            .put("kind", Wording.of(entity.kind()))
            .put("name", entity.name())
            .put("named", named);
    node.set("aliases", Citations.words(entity.aliases()));
    node.set("mentions", Citations.list(entity.mentions(), cite::bare));
    node.set("proposed", Citations.list(entity.proposed(), this::proposal));
    node.set("roles", Citations.list(entity.roles(), this::role));
    node.set("offices", Citations.list(entity.offices(), this::office));
    entity
        .place()
        .ifPresentOrElse(p -> node.set("place", places.place(p)), () -> node.putNull("place"));
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

  private ObjectNode role(Role role) {
    return cite.bare(role.where()).put("kind", role.kind()).put("words", role.words());
  }

  private ObjectNode office(Office office) {
    ObjectNode node = cite.bare(office.where()).put("words", office.words());
    node.set("why", cite.why(List.of(office.why())));
    return node;
  }

  ObjectNode time(Timex time) {
    ObjectNode node = cite.passage(time.where());
    node.put("type", time.type().name()).put("value", time.value());
    putWords(node, "edtf", time.edtf());
    Citations.putInterval(node, time.interval());
    node.set("why", cite.why(time.why()));
    return node;
  }

  ObjectNode quantity(Quantity quantity) {
    ObjectNode node = cite.passage(quantity.where());
    node.put("kind", Wording.of(quantity.kind()));
    Citations.putNumber(node, "low", quantity.low());
    Citations.putNumber(node, "high", quantity.high());
    node.put("interval", quantity.stated().toString());
    node.put("counted", quantity.counted());
    putWords(node, "unit", quantity.unit());
    node.put("approximate", quantity.approximate());
    putWords(node, "approximation", quantity.approximation());
    quantity
        .whole()
        .ifPresentOrElse(w -> node.put("whole", w.toString()), () -> node.putNull("whole"));
    quantity.asOf().ifPresentOrElse(t -> node.set("as_of", asOf(t)), () -> node.putNull("as_of"));
    node.set("why", cite.why(quantity.why()));
    return node;
  }

  /// A number that counts nothing has no ends.
  ObjectNode designation(Designation designation) {
    ObjectNode node = cite.passage(designation.where());
    node.put("kind", Wording.of(designation.kind()));
    node.put("number", designation.number());
    putWords(node, "of", designation.of());
    node.set("why", cite.why(designation.why()));
    return node;
  }

  private ObjectNode asOf(Timex time) {
    return Citations.putInterval(cite.bare(time.where()), time.interval());
  }

  private static void putWords(ObjectNode node, String key, String words) {
    if (words.isBlank()) {
      node.putNull(key);
    } else {
      node.put(key, words);
    }
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
