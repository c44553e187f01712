package org.stemma.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Node;
import org.stemma.report.Agencies;

/// One assertion on its way to the reader: whose word it is, through whom it came, who prints it.
///
/// @param origin who says it from own knowledge
/// @param bearing what else the story knows the origin by
/// @param people those between who are no house of news, in order
/// @param upstream the houses by which it came to the report it was taken from, in order
/// @param relays the houses between that its chain prints, in order
/// @param outlet who prints it
/// @param descent the parent it most likely has
record Testimony(
    Assertion assertion,
    Origin origin,
    Bearing bearing,
    List<String> people,
    List<String> upstream,
    List<String> relays,
    String outlet,
    Optional<Descent> descent) {
  /// "A driver", "one driver", and what "the" has been left out of: "driver of the bus".
  private static final Pattern ONE =
      Pattern.compile("an? |one |[^ ]*[^s ](?: (?:of|for|in|at|from) |$)");

  private static final double LIKELY = Witnesses.WEIGHTS.threshold("likely");

  Testimony {
    people = List.copyOf(people);
    upstream = List.copyOf(upstream);
    relays = List.copyOf(relays);
  }

  /// Whether the chain prints the outlet itself as the one that was told.
  boolean isGivenToOutlet() {
    return assertion.chain().links().stream()
        .limit(assertion.chain().links().size() - 1L)
        .anyMatch(l -> Agencies.same(l.name(), outlet));
  }

  /// Whether it is the word of a body that has a name.
  boolean isOfBody() {
    return origin.isNamed() && speaker().kind() == Link.Kind.GROUP;
  }

  /// Whether it is the word of a person by name.
  boolean isOfPerson() {
    return origin.isNamed() && speaker().kind() == Link.Kind.PERSON;
  }

  /// Whether it is the word of one person who is described.
  boolean isOfOneUnnamed() {
    String first = speaker().name().toLowerCase(Locale.ROOT);
    return origin.standing() == Origin.Standing.DESCRIBED
        && speaker().kind() == Link.Kind.UNNAMED
        && ONE.matcher(first).lookingAt();
  }

  private Link speaker() {
    return assertion.chain().links().get(Origins.speaker(assertion.chain()));
  }

  Testimony from(Optional<Descent> parent) {
    return new Testimony(assertion, origin, bearing, people, upstream, relays, outlet, parent);
  }

  /// The same by way of these houses, before its parent.
  Testimony via(List<String> houses) {
    return new Testimony(assertion, origin, bearing, people, houses, relays, outlet, descent);
  }

  /// The parent, if it likely has it.
  Optional<Descent> likelyDescent() {
    return descent.filter(d -> d.probability() >= LIKELY);
  }

  /// Whether it came to the report by no house or text that is known.
  boolean isOwn() {
    return relays.isEmpty() && likelyDescent().isEmpty();
  }

  /// Whether the two may be one source's word.
  boolean isOfOneOrigin(Testimony other) {
    return origin.key().equals(other.origin.key()) || origin.isOpen() || other.origin.isOpen();
  }

  /// Whether the other is of the same source in the same report, or this one itself.
  boolean isRepeated(Testimony other) {
    return origin.key().equals(other.origin.key())
        && assertion.where().report().equals(other.assertion.where().report());
  }

  /// The parties in order, with the parent it descends from, if that is counted.
  ///
  /// @param labels origins that are another one, each with that one
  List<Map.Entry<String, FlowNetwork.Party>> way(
      Map<String, String> labels, Optional<String> parent) {
    List<Map.Entry<String, FlowNetwork.Party>> way = new ArrayList<>();
    String label = labels.getOrDefault(origin.key(), origin.key());
    boolean house = origin.standing() == Origin.Standing.HOUSE && label.equals(origin.key());
    if (!house) {
      add(way, label, FlowNetwork.Party.ORIGIN);
    }
    for (String person : people) {
      add(way, labels.getOrDefault(person, person), FlowNetwork.Party.ORIGIN);
    }
    for (String relay : upstream) {
      add(way, relay, FlowNetwork.Party.RELAY);
    }
    if (house) {
      add(way, label, FlowNetwork.Party.ORIGIN);
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
