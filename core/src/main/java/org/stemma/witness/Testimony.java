package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.lineage.Descent;

/// One assertion on its way to the reader: whose word it is, through whom it came, who prints it.
///
/// @param origin who says it from own knowledge, under the name that tells origins apart
/// @param relays the parties between, in order
/// @param outlet who prints it
/// @param descent the parent it most likely has
record Testimony(
    Assertion assertion,
    String origin,
    List<String> relays,
    String outlet,
    Optional<Descent> descent) {
  Testimony {
    relays = List.copyOf(relays);
  }

  /// The parties in order, with the parent it descends from, if that is counted.
  List<Map.Entry<String, FlowNetwork.Party>> way(
      Map<String, String> merged, Optional<String> parent) {
    List<Map.Entry<String, FlowNetwork.Party>> way = new ArrayList<>();
    add(way, merged.getOrDefault(origin, origin), FlowNetwork.Party.ORIGIN);
    for (String relay : relays) {
      add(way, relay, FlowNetwork.Party.RELAY);
    }
    parent.ifPresent(p -> add(way, p, FlowNetwork.Party.RELAY));
    add(way, outlet, FlowNetwork.Party.OUTLET);
    return way;
  }

  private static void add(
      List<Map.Entry<String, FlowNetwork.Party>> way, String name, FlowNetwork.Party party) {
    if (way.stream().noneMatch(w -> w.getKey().equals(name))) {
      way.add(Map.entry(name, party));
    }
  }
}
