package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.claim.Claim;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What a speaker said once and several reports carry: a statement, an interview or a post.
/// Two things that one speaker says are one statement if the same reports carry them.
final class Statements {
  private final Origins origins;

  private Statements(Origins origins) {
    this.origins = origins;
  }

  /// A statement, and where each report carries it.
  ///
  /// @param official whether a body gave it that every report names, and so likely to
  ///     everybody
  record Statement(String party, boolean official, SortedMap<ReportId, Passage> carriers) {}

  /// All statements, those of a speaker one after another.
  static List<Statement> of(List<Claim> claims, Names names) {
    Statements statements = new Statements(new Origins(names));
    SortedMap<String, List<Statement>> bySpeaker = new TreeMap<>();
    for (Claim claim : claims) {
      statements
          .carried(claim)
          .forEach(
              (speaker, carriers) -> {
                if (carriers.size() >= 2) {
                  bySpeaker
                      .computeIfAbsent(speaker, s -> new ArrayList<>())
                      .add(
                          new Statement(
                              statements.name(speaker, claim),
                              statements.isOfficial(speaker, claim),
                              carriers));
                }
              });
    }
    return bySpeaker.values().stream().flatMap(s -> distinct(s).stream()).toList();
  }

  private SortedMap<String, SortedMap<ReportId, Passage>> carried(Claim claim) {
    Map<Assertion, Origin> speakers = new LinkedHashMap<>();
    claim
        .assertions()
        .filter(Assertion::isEvidence)
        .sorted(Comparator.comparing(Assertion::id))
        .forEach(
            a -> {
              Origin origin = origins.of(a, a.where().report().value());
              if (isParty(a, origin)) {
                speakers.put(a, origin);
              }
            });
    Map<String, String> shorter = Origins.shorter(List.copyOf(speakers.values()));
    SortedMap<String, SortedMap<ReportId, Passage>> carried = new TreeMap<>();
    speakers.forEach(
        (assertion, origin) ->
            carried
                .computeIfAbsent(
                    shorter.getOrDefault(origin.key(), origin.key()), k -> new TreeMap<>())
                .putIfAbsent(assertion.where().report(), assertion.where()));
    return carried;
  }

  private boolean isOfficial(String speaker, Claim claim) {
    return said(speaker, claim)
        .allMatch(
            a -> {
              Link link = a.chain().links().get(Origins.speaker(a.chain()));
              return link.kind() == Link.Kind.GROUP && link.entity().isPresent();
            });
  }

  private Stream<Assertion> said(String speaker, Claim claim) {
    return claim
        .assertions()
        .filter(Assertion::isEvidence)
        .filter(a -> origins.of(a, a.where().report().value()).key().equals(speaker));
  }

  /// What the dossier calls a speaker: by name, or as the first report describes it.
  private String name(String speaker, Claim claim) {
    return said(speaker, claim)
        .min(Comparator.comparing(Assertion::id))
        .map(a -> a.chain().links().get(Origins.speaker(a.chain())).name())
        .filter(n -> speaker.startsWith("unnamed "))
        .orElse(speaker);
  }

  /// Somebody with a name, or a body that speaks as one.
  private static boolean isParty(Assertion assertion, Origin origin) {
    Link link = assertion.chain().links().get(Origins.speaker(assertion.chain()));
    return origin.isNamed()
        || origin.standing() == Origin.Standing.DESCRIBED && link.kind() == Link.Kind.GROUP;
  }

  /// The statements of one speaker without those of which another one has all carriers.
  private static List<Statement> distinct(List<Statement> statements) {
    List<Statement> widest =
        statements.stream()
            .sorted(Comparator.comparingInt((Statement s) -> s.carriers().size()).reversed())
            .toList();
    List<Statement> distinct = new ArrayList<>();
    for (Statement statement : widest) {
      boolean held =
          distinct.stream()
              .anyMatch(d -> d.carriers().keySet().containsAll(statement.carriers().keySet()));
      if (!held) {
        distinct.add(statement);
      }
    }
    return distinct;
  }
}
