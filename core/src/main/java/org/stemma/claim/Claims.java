package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Hedge;
import org.stemma.chronology.Timex;
import org.stemma.collate.Alignment;
import org.stemma.collate.Wordings;
import org.stemma.language.Token;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Brings assertions of different reports about one issue together, and sorts them into the
/// positions they take.
public final class Claims {
  private static final double CENTRE = 4;
  private static final double ONE_CLAIM = Feature.weights().threshold("one-claim");
  private static final double BOUND = Feature.weights().threshold("bound");

  private Claims() {}

  /// Every assertion stands in exactly one position of one claim; the most carried claims come
  /// first.
  public static List<Claim> of(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times,
      List<Alignment> alignments,
      Map<ReportId, Report> reports) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    List<Profile> profiles = Profiles.of(assertions.stream().map(reader::of).toList());
    Similarity similarity = new Similarity(profiles, alignments, reader.documents());
    List<List<Profile>> groups =
        new ArrayList<>(new Clusters(profiles, similarity, ONE_CLAIM, BOUND).groups());
    groups.sort(
        Comparator.comparingLong((List<Profile> g) -> outlets(g, reports))
            .thenComparingLong(Claims::evidence)
            .reversed()
            .thenComparing(g -> g.getFirst().assertion().id()));
    List<List<Contrast>> contrasts = Contrasts.of(groups, names, similarity);
    List<Claim> claims = new ArrayList<>();
    for (List<Profile> group : groups) {
      ClaimId id = new ClaimId(claims.size() + 1);
      claims.add(claim(id, group, similarity, contrasts.get(claims.size())));
    }
    return claims;
  }

  /// Every pair of assertions of a story that share anything, with what their likeness is weighed
  /// from, for fitting.
  public static List<Pairing> compared(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times,
      List<Alignment> alignments) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    List<Profile> profiles = Profiles.of(assertions.stream().map(reader::of).toList());
    return new Clusters(
            profiles, new Similarity(profiles, alignments, reader.documents()), ONE_CLAIM, BOUND)
        .pairs();
  }

  /// Every two assertions whose answers exclude each other if they answer one question, with what
  /// that is weighed from, for fitting.
  public static List<Pairing> disputed(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times,
      List<Alignment> alignments) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    List<Profile> profiles = Profiles.of(assertions.stream().map(reader::of).toList());
    Similarity similarity = new Similarity(profiles, alignments, reader.documents());
    List<List<Profile>> groups = new Clusters(profiles, similarity, ONE_CLAIM, BOUND).groups();
    return Rivals.of(groups, new Sites(names), similarity).stream()
        .filter(r -> !r.features().isEmpty()) // the others are not weighed
        .map(r -> new Pairing(r.a().assertion(), r.b().assertion(), r.features()))
        .toList();
  }

  /// The word by which each assertion tells what happens.
  public static SortedMap<AssertionId, Span> deeds(
      List<Assertion> assertions, Wordings wordings, Names names) {
    Propositions reader = new Propositions(wordings, names, List.of(), List.of());
    SortedMap<AssertionId, Span> deeds = new TreeMap<>();
    for (Assertion assertion : assertions) {
      reader.of(assertion).deed().ifPresent(d -> deeds.put(assertion.id(), d.head().span()));
    }
    return deeds;
  }

  private static long outlets(List<Profile> group, Map<ReportId, Report> reports) {
    return group.stream()
        .map(p -> p.assertion().where().report())
        .map(id -> reports.containsKey(id) ? reports.get(id).outletName() : id.value())
        .distinct()
        .count();
  }

  private static long evidence(List<Profile> group) {
    return group.stream().filter(p -> p.assertion().isEvidence()).count();
  }

  private static Claim claim(
      ClaimId id, List<Profile> members, Similarity similarity, List<Contrast> contrasts) {
    List<Proposition> group = members.stream().map(Profile::proposition).toList();
    List<Position> positions = new ArrayList<>();
    for (List<Proposition> side : Sides.of(group)) {
      Set<AssertionId> own = new HashSet<>();
      side.forEach(p -> own.add(p.assertion().id()));
      positions.add(
          new Position(
              new PositionId(id, positions.size() + 1),
              clearest(
                  members.stream().filter(p -> own.contains(p.assertion().id())).toList(),
                  similarity),
              side.stream().map(Proposition::assertion).toList(),
              Sides.count(side, group),
              Sides.why(side, group)));
    }
    List<Because> why = new ArrayList<>();
    if (group.size() > 1) {
      why.add(
          Because.of(
              "same-issue",
              "the assertions share who, what and wording: "
                  + String.join(", ", Sides.common(group))));
    }
    return new Claim(id, positions, contrasts, why);
  }

  /// The assertion that stands for the side: near to the others, and reading well alone.
  private static Assertion clearest(List<Profile> side, Similarity similarity) {
    return side.stream()
        .min(
            Comparator.comparingDouble(
                    (Profile p) ->
                        unclear(p.proposition()) - CENTRE * nearness(p, side, similarity))
                .thenComparing(p -> p.assertion().id()))
        .orElseThrow()
        .assertion();
  }

  private static double nearness(Profile p, List<Profile> side, Similarity similarity) {
    return side.stream()
        .limit(60)
        .filter(q -> !q.proposition().overlaps(p.proposition()))
        .mapToDouble(q -> similarity.probability(p, q))
        .average()
        .orElse(0);
  }

  /// What speaks against a clause as a wording: length, no agent, no name, an infinitive or
  /// relative clause, a headline, a
  /// mere presupposition.
  private static double unclear(Proposition p) {
    List<Token> words =
        p.wording().sentence().within(p.assertion().where().span()).stream()
            .filter(Token::isWord)
            .toList();
    String first = words.isEmpty() ? "" : words.getFirst().tag();
    boolean dependent =
        first.equals("TO")
            || first.startsWith("W")
            || first.equals("IN")
            || first.equals("VBG")
            || first.equals("PRP$");
    boolean named = p.wording().terms().stream().limit(3).anyMatch(t -> t.isName());
    double cost = Math.abs(words.size() - 12) / 6.0;
    cost += p.agent().isPresent() || p.theme().isPresent() ? 0 : 1.5;
    cost += named ? 0 : 1;
    cost += dependent ? 2.5 : 0;
    cost += p.assertion().zone() == Zone.BODY ? 0 : 1.2;
    cost += p.assertion().isEvidence() ? 0 : 0.7;
    return cost + doubt(p.assertion().hedge());
  }

  private static double doubt(Hedge hedge) {
    return switch (hedge) {
      case ASSERTED, REPORTED -> 0;
      case BELIEVED -> 1.5;
      case POSSIBLE, UNKNOWN, DENIED -> 2.2;
    };
  }
}
