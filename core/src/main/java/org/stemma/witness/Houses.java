package org.stemma.witness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.attribution.Link;
import org.stemma.lineage.HouseNames;
import org.stemma.lineage.Node;
import org.stemma.lineage.Stemma;
import org.stemma.report.Agencies;

/// The outlets and wires of a story.
final class Houses {
  private final List<String> houses;
  private final Set<String> words;
  private final Map<String, Boolean> spoken = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  Houses(Stemma stemma) {
    this.houses =
        stemma.nodes().stream()
            .filter(
                n ->
                    !(n instanceof Node.LostOriginal lost)
                        || lost.kind() == Node.LostOriginal.Kind.WIRE)
            .map(Houses::partyOf)
            .toList();
    this.words = HouseWords.of(houses);
  }

  /// Whether it is no source that speaks, but a house of news that had it from one.
  boolean isNewsHouse(Link link) {
    return isHouse(link)
        || (link.kind() == Link.Kind.PERSON
            ? houses.stream().anyMatch(link.name()::equalsIgnoreCase)
            : spoken.computeIfAbsent(link.name(), this::isCalled));
  }

  /// A house under the name by which the stemma knows it.
  String named(String name) {
    return named.computeIfAbsent(
        name,
        n ->
            HouseNames.find(n, houses)
                .or(() -> HouseNames.find(HouseWords.bare(n), houses))
                .orElse(Agencies.canonical(n)));
  }

  private boolean isCalled(String name) {
    return houses.stream().anyMatch(p -> Agencies.same(p, name))
        || HouseWords.describe(name, words);
  }

  static boolean isHouse(Link link) {
    return link.kind() == Link.Kind.AGENCY
        || link.kind() == Link.Kind.OUTLET
        || link.name().startsWith("@");
  }

  static String partyOf(Node node) {
    return switch (node) {
      case Node.Extant extant -> extant.label();
      case Node.LostOriginal lost -> lost.party();
    };
  }
}
