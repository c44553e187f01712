package org.stemma.edition;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.stemma.chronology.Timex;
import org.stemma.claim.Frame;
import org.stemma.quantity.Quantity;

/// The parts of what an assertion says, as the format gives them: what is not known is left out.
final class JsonFrames {
  private final Citations cite;

  JsonFrames(Citations cite) {
    this.cite = cite;
  }

  ObjectNode frame(Frame frame) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    frame.predicate().ifPresent(p -> node.set("predicate", predicate(p)));
    put(node, "agent", frame.agent());
    put(node, "theme", frame.theme());
    if (!frame.places().isEmpty()) {
      node.set("places", Citations.list(frame.places(), this::participant));
    }
    if (!frame.times().isEmpty()) {
      node.set("times", Citations.list(frame.times(), this::time));
    }
    if (!frame.quantities().isEmpty()) {
      node.set("quantities", Citations.list(frame.quantities(), this::quantity));
    }
    return node;
  }

  private void put(ObjectNode node, String key, Optional<Frame.Participant> participant) {
    participant.ifPresent(p -> node.set(key, participant(p)));
  }

  private ObjectNode predicate(Frame.Predicate predicate) {
    ObjectNode node = cite.passage(predicate.where()).put("lemma", predicate.lemma());
    predicate.event().ifPresent(e -> node.put("event", e));
    return node;
  }

  private ObjectNode participant(Frame.Participant participant) {
    ObjectNode node = cite.passage(participant.where());
    participant.entity().ifPresent(e -> node.put("entity", e.toString()));
    return node;
  }

  private ObjectNode time(Timex time) {
    return cite.passage(time.where()).put("value", time.value());
  }

  private ObjectNode quantity(Quantity quantity) {
    return cite.passage(quantity.where()).put("interval", quantity.stated().toString());
  }
}
