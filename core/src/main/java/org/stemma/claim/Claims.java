package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.attribution.Hedge;
import org.stemma.chronology.Timex;
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

  /// A wording is held against so many others of its side.
  private static final int NEIGHBOURS = 60;

  private static final double ONE_CLAIM = Feature.weights().threshold("one-claim");
  private static final double BOUND = Feature.weights().threshold("bound");

  private static final Comparator<Assertion> BY_ID = Comparator.comparing(Assertion::id);

  private Claims() {}

  /// Every assertion stands in exactly one position of one claim; the most carried claims come
  /// first.
  public static List<Claim> of(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times,
      Map<ReportId, Report> reports) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    List<Profile> profiles = profiles(assertions, reader);
    Similarity similarity = new Similarity();
    List<List<Profile>> groups =
        new ArrayList<>(
            new Clusters(profiles, similarity, ONE_CLAIM, BOUND)
                .groups().stream().map(Claims::inOrder).toList());
    groups.sort(
        Comparator.comparingLong((List<Profile> g) -> outlets(g, reports))
            .thenComparingLong(Claims::evidence)
            .reversed()
            .thenComparing(g -> g.getFirst().assertion().id()));
    List<List<Contrast>> contrasts = contrasts(groups, names, similarity, new Moments(reports));
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
      List<Timex> times) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    return new Clusters(profiles(assertions, reader), new Similarity(), ONE_CLAIM, BOUND).pairs();
  }

  /// Every two assertions whose answers exclude each other if they answer one question, with what
  /// that is weighed from, for fitting.
  public static List<Pairing> disputed(
      List<Assertion> assertions,
      Wordings wordings,
      Names names,
      List<Quantity> quantities,
      List<Timex> times) {
    Propositions reader = new Propositions(wordings, names, quantities, times);
    Similarity similarity = new Similarity();
    List<List<Profile>> groups =
        new Clusters(profiles(assertions, reader), similarity, ONE_CLAIM, BOUND).groups();
    return Rivals.of(groups, new Sites(names), similarity).stream()
        .filter(r -> !r.features().isEmpty()) // the others are not weighed
        .map(r -> new Pairing(r.a().assertion(), r.b().assertion(), r.features()))
        .toList();
  }

  private static List<Profile> inOrder(List<Profile> group) {
    return group.stream().sorted(Comparator.comparing(p -> p.assertion().id())).toList();
  }

  private static List<Profile> profiles(List<Assertion> assertions, Propositions reader) {
    return Profiles.of(Phrasings.of(assertions.stream().sorted(BY_ID).map(reader::of).toList()));
  }

  /// The word by which each assertion tells what happens.
  public static SortedMap<AssertionId, Span> deeds(
      List<Assertion> assertions, Wordings wordings, Names names) {
    Propositions reader = new Propositions(wordings, names, List.of(), List.of());
    SortedMap<AssertionId, Span> deeds = new TreeMap<>();
    for (Assertion assertion : assertions) {
      reader.of(assertion).deed().ifPresent(d -> deeds.put(assertion.id(), d.span()));
    }
    return deeds;
  }

  private static Stream<Assertion> assertions(List<Profile> group) {
    return group.stream().flatMap(p -> p.phrasing().members().stream());
  }

  private static long outlets(List<Profile> group, Map<ReportId, Report> reports) {
    return assertions(group)
        .map(a -> a.where().report())
        .map(id -> reports.containsKey(id) ? reports.get(id).outletName() : id.value())
        .distinct()
        .count();
  }

  private static long evidence(List<Profile> group) {
    return assertions(group).filter(Assertion::isEvidence).count();
  }

  private static Claim claim(
      ClaimId id, List<Profile> members, Similarity similarity, List<Contrast> contrasts) {
    List<Proposition> group = members.stream().map(Profile::proposition).toList();
    List<Position> positions = new ArrayList<>();
    for (List<Proposition> side : Sides.of(group)) {
      Set<AssertionId> ids = new HashSet<>();
      side.forEach(p -> ids.add(p.assertion().id()));
      List<Profile> own = members.stream().filter(p -> ids.contains(p.assertion().id())).toList();
      List<Assertion> all = assertions(own).sorted(BY_ID).toList();
      Proposition clearest = clearest(own, similarity);
      positions.add(
          new Position(
              new PositionId(id, positions.size() + 1),
              clearest.assertion(),
              Wholes.printed(clearest),
              all,
              Sides.why(side, all.size(), group)));
    }
    return new Claim(id, positions, contrasts, why(members, group));
  }

  private static List<Because> why(List<Profile> members, List<Proposition> group) {
    return assertions(members).count() == 1
        ? List.of()
        : List.of(
            Because.of(
                "same-issue",
                "the assertions share who, what and wording: "
                    + String.join(", ", Sides.common(group))));
  }

  /// The contrasts of each group, each side with everybody who words it so.
  private static List<List<Contrast>> contrasts(
      List<List<Profile>> groups, Names names, Similarity similarity, Moments moments) {
    Map<AssertionId, List<Assertion>> alike = new HashMap<>();
    groups.forEach(g -> g.forEach(p -> alike.put(p.assertion().id(), p.phrasing().members())));
    return Contrasts.of(groups, names, similarity, moments).stream()
        .map(
            of ->
                of.stream()
                    .map(c -> c.between(all(c.left(), alike), all(c.right(), alike)))
                    .toList())
        .toList();
  }

  private static List<Assertion> all(
      List<Assertion> some, Map<AssertionId, List<Assertion>> alike) {
    return some.stream()
        .flatMap(a -> alike.getOrDefault(a.id(), List.of(a)).stream())
        .sorted(BY_ID)
        .toList();
  }

  /// The assertion that stands for the side: near to the others, and reading well alone.
  private static Proposition clearest(List<Profile> side, Similarity similarity) {
    List<Profile> near = side.stream().limit(NEIGHBOURS).toList();
    return side.stream()
        .min(
            Comparator.comparing((Profile p) -> !Wholes.isWhole(p.proposition()))
                .thenComparingDouble(
                    p -> unclear(p.proposition()) - CENTRE * nearness(p, near, similarity))
                .thenComparing(p -> p.assertion().id()))
        .orElseThrow()
        .proposition();
  }

  private static double nearness(Profile p, List<Profile> near, Similarity similarity) {
    return near.stream()
        .filter(q -> q.phrasing().fit(p.phrasing()) == 0)
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
