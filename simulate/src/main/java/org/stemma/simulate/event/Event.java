package org.stemma.simulate.event;

import java.time.LocalDateTime;
import java.util.List;
import org.stemma.simulate.world.Entity;

/// Something that happened: when, where, what there is to know, and who knows it.
///
/// @param kind of the event, as the schemas name it: "ferry accident"
/// @param noun phrases that stand for it, commonest first: "the ferry accident", "the sinking"
/// @param facts the most important first
/// @param background facts of older times, for padding
public record Event(
    String kind,
    List<String> noun,
    LocalDateTime at,
    Entity place,
    List<Fact> facts,
    List<Informant> informants,
    List<Fact> background) {
  public Event {
    noun = List.copyOf(noun);
    facts = List.copyOf(facts);
    informants = List.copyOf(informants);
    background = List.copyOf(background);
  }

  public Fact fact(String id) {
    return facts.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  public Informant informant(String id) {
    return informants.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }
}
