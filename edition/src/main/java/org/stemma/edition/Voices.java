package org.stemma.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.claim.Position;
import org.stemma.edition.Voice.Manner;
import org.stemma.edition.Voice.Party;
import org.stemma.lineage.Node;
import org.stemma.report.Agencies;
import org.stemma.report.Credit;
import org.stemma.witness.Support;

/// The voices behind each position of a dossier.
final class Voices {
  private record Way(Manner manner, List<Party> path) {}

  private record Heard(Assertion assertion, List<Party> path, boolean credited) {}

  private final Concordance dossier;
  private final Map<String, Node.LostOriginal> lost = new HashMap<>();

  Voices(Concordance dossier) {
    this.dossier = dossier;
    for (Node node : dossier.dossier().stemma().nodes()) {
      if (node instanceof Node.LostOriginal original) {
        lost.putIfAbsent(original.party(), original);
      }
    }
  }

  /// The voices of the position, those who say it first.
  List<Voice> of(Position position) {
    Map<Way, List<Heard>> ways = new LinkedHashMap<>();
    for (Assertion assertion : position.assertions()) {
      Heard heard = heard(assertion, dossier.support(position));
      ways.computeIfAbsent(new Way(manner(heard), heard.path()), w -> new ArrayList<>()).add(heard);
    }
    return ways.entrySet().stream()
        .map(e -> voice(e.getKey(), e.getValue()))
        .sorted(Comparator.comparing(Voice::manner))
        .toList();
  }

  /// How one assertion is said.
  Manner manner(Assertion assertion) {
    return manner(heard(assertion, dossier.support(dossier.position(assertion))));
  }

  /// From whom the assertion's outlet has it, nearest first.
  List<Party> path(Assertion assertion) {
    return heard(assertion, dossier.support(dossier.position(assertion))).path();
  }

  private Voice voice(Way way, List<Heard> heard) {
    return new Voice(
        way.manner(),
        outlets(heard),
        way.path(),
        heard.stream().map(Heard::assertion).toList(),
        outlets(heard.stream().filter(h -> !h.credited()).toList()));
  }

  private List<String> outlets(Collection<Heard> heard) {
    Set<String> outlets = new LinkedHashSet<>();
    heard.forEach(h -> outlets.add(outlet(h.assertion())));
    return List.copyOf(outlets);
  }

  private String outlet(Assertion assertion) {
    return dossier.report(assertion.where().report()).outletName();
  }

  private Manner manner(Heard heard) {
    return switch (dossier.stance(heard.assertion())) {
      case HEDGES -> Manner.HEDGES;
      case DENIES -> Manner.DENIES;
      case UNKNOWN -> Manner.LEAVES_OPEN;
      case PRESUPPOSES -> Manner.PRESUPPOSES;
      case AFFIRMS -> isSecondHand(heard.path()) ? Manner.VIA : Manner.SAYS;
    };
  }

  private static boolean isSecondHand(List<Party> path) {
    return path.size() > 1 || path.stream().anyMatch(p -> !p.held());
  }

  private Heard heard(Assertion assertion, Support support) {
    List<Link> links = assertion.chain().links();
    List<Party> path = new ArrayList<>();
    for (int i = links.size() - 1; i >= 0; i--) {
      if (links.get(i).kind() != Link.Kind.OUTLET) {
        path.add(party(links.get(i)));
      }
    }
    Optional<Node.LostOriginal> silent = unnamedLost(assertion, support);
    silent.ifPresent(original -> path.addFirst(new Party(original.label(), false)));
    return new Heard(
        assertion,
        List.copyOf(path),
        silent.isEmpty() || silent.stream().allMatch(o -> credits(assertion, o.party())));
  }

  /// Whether the assertion's report credits the party somewhere, if not in the sentence.
  private boolean credits(Assertion assertion, String party) {
    return dossier.report(assertion.where().report()).credits().stream()
        .anyMatch(c -> c.kind() != Credit.Kind.LOGO && Agencies.same(c.agency(), party));
  }

  private Party party(Link link) {
    Node.LostOriginal original = lost.get(link.name());
    if (original != null && link.kind() == Link.Kind.AGENCY) {
      return new Party(original.label(), false);
    }
    boolean held = link.kind() != Link.Kind.AGENCY || link.isPlatform() || isOutlet(link.name());
    return new Party(link.name(), held);
  }

  private boolean isOutlet(String name) {
    return dossier.dossier().reports().stream().anyMatch(r -> r.outletName().equals(name));
  }

  /// The lost original that the support finds behind the assertion and its report does not name.
  private Optional<Node.LostOriginal> unnamedLost(Assertion assertion, Support support) {
    Set<String> named = new LinkedHashSet<>();
    assertion.chain().links().forEach(l -> named.add(l.name()));
    List<Support.Line> lines =
        support.lineage().stream().filter(l -> l.outlets().contains(outlet(assertion))).toList();
    if (!assertion.isEvidence() || lines.stream().anyMatch(l -> named.contains(l.party()))) {
      return Optional.empty();
    }
    return lines.stream()
        .filter(l -> lines.size() == 1 || l.origins().stream().anyMatch(named::contains))
        .flatMap(l -> Optional.ofNullable(lost.get(l.party())).stream())
        .filter(original -> original.kind() != Node.LostOriginal.Kind.STATEMENT)
        .findFirst();
  }
}
