package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Origin;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Node;
import org.stemma.report.Agencies;

/// One assertion on its way to the reader: whose word it is, through whom it came, who prints it.
///
/// @param origin who says it from own knowledge
/// @param bearing what else the story knows the origin by
/// @param people those between who are no house of news, in order
/// @param relays the houses between, in order
/// @param outlet who prints it
/// @param descent the parent it most likely has
record Testimony(
    Assertion assertion,
    Origin origin,
    Bearing bearing,
    List<String> people,
    List<String> relays,
    String outlet,
    Optional<Descent> descent) {
  Testimony {
    people = List.copyOf(people);
    relays = List.copyOf(relays);
  }

  /// Whether the chain prints the outlet itself as the one that was told.
  boolean isGivenToOutlet() {
    return assertion.chain().links().stream()
        .limit(assertion.chain().links().size() - 1L)
        .anyMatch(l -> Agencies.same(l.name(), outlet));
  }

  Testimony from(Optional<Descent> parent) {
    return new Testimony(assertion, origin, bearing, people, relays, outlet, parent);
  }

  /// The same by way of these houses too, before its own.
  Testimony via(List<String> upstream) {
    List<String> all = new ArrayList<>(upstream);
    all.addAll(relays);
    return new Testimony(assertion, origin, bearing, people, all, outlet, descent);
  }

  /// The parties in order, with the parent it descends from, if that is counted.
  ///
  /// @param labels origins that are another one, each with that one
  List<Map.Entry<String, FlowNetwork.Party>> way(
      Map<String, String> labels, Optional<String> parent) {
    List<Map.Entry<String, FlowNetwork.Party>> way = new ArrayList<>();
    add(way, labels.getOrDefault(origin.key(), origin.key()), FlowNetwork.Party.ORIGIN);
    for (String person : people) {
      add(way, labels.getOrDefault(person, person), FlowNetwork.Party.ORIGIN);
    }
    for (String relay : relays) {
      add(way, relay, FlowNetwork.Party.RELAY);
    }
    parent.ifPresent(
        p ->
            add(
                way,
                p,
                p.equals(Node.LostOriginal.UNNAMED)
                    ? FlowNetwork.Party.UNNAMED
                    : FlowNetwork.Party.RELAY));
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
