package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.attribution.Link;
import org.stemma.claim.Claim;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;

/// Claims that one outlet alone has, on its own knowledge or on a source that nobody else has:
/// scoops, or what an editor should ask to have confirmed.
///
/// Of hundreds such claims in a story the notable ones are told: with a figure that no other
/// report gives, on a named source, or at the head of the report; few of an outlet, and few in
/// all.
final class Exclusives {
  /// With fewer outlets nearly everything is told once.
  private static final int OUTLETS = 3;

  private static final int OF_OUTLET = 2;
  private static final int IN_ALL = 6;

  /// A named source counts twice, a figure twice, what one saw and a place at the head once.
  private static final int NOTABLE = 3;

  private static final int HEAD = 3;

  private final Findings.Evidence evidence;
  private final Sentences sentences;

  private Exclusives(Findings.Evidence evidence) {
    this.evidence = evidence;
    this.sentences = new Sentences(evidence);
  }

  /// A claim of one outlet, and how notable it is.
  private record Sole(Claim claim, Assertion told, List<Because> why, int worth) {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    long outlets = evidence.reports().values().stream().map(Report::outletName).distinct().count();
    return outlets < OUTLETS ? List.of() : new Exclusives(evidence).drafts();
  }

  private List<Findings.Draft> drafts() {
    List<Sole> found =
        evidence.claims().stream()
            .filter(c -> outlets(c) == 1)
            .flatMap(c -> sole(c).stream())
            .sorted(
                Comparator.comparingInt(Sole::worth)
                    .reversed()
                    .thenComparing(s -> s.told().where().span())
                    .thenComparing(s -> s.told().id()))
            .toList();
    Map<String, Integer> told = new HashMap<>();
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Sole sole : found) {
      boolean room = drafts.size() < IN_ALL;
      if (room && told.merge(outlet(sole.told()), 1, Integer::sum) <= OF_OUTLET) {
        drafts.add(draft(sole));
      }
    }
    return drafts;
  }

  private long outlets(Claim claim) {
    return claim.assertions().map(this::outlet).distinct().count();
  }

  private String outlet(Assertion assertion) {
    Report report = evidence.reports().get(assertion.where().report());
    return report == null ? assertion.where().report().value() : report.outletName();
  }

  private Optional<Sole> sole(Claim claim) {
    Assertion told = claim.wording();
    if (!isMeant(told) || !isOwn(told) || sentences.isToldElsewhere(told)) {
      return Optional.empty();
    }
    List<Because> why = new ArrayList<>(List.of(source(told)));
    Optional<Quantity> figure = sentences.ownFigure(told);
    figure.ifPresent(
        q -> why.add(Because.of("sole-figure", "no other report has this number", q.where())));
    int worth = figure.isPresent() ? 2 : 0;
    worth += told.chain().origin().kind() == Link.Kind.PERSON ? 2 : 0;
    worth += told.basis() == Basis.OBSERVED || told.basis() == Basis.TOOK_PART ? 1 : 0;
    worth += sentences.rank(told) < HEAD ? 1 : 0;
    return worth >= NOTABLE ? Optional.of(new Sole(claim, told, why, worth)) : Optional.empty();
  }

  private boolean isMeant(Assertion told) {
    return told.zone() == Zone.BODY
        && told.hedge().compareTo(Hedge.BELIEVED) <= 0
        && told.basis() != Basis.PRESUPPOSED
        && told.basis() != Basis.FORECAST
        && Findings.isWhole(evidence, told)
        && !Words.hangs(Findings.printed(evidence, told.where()));
  }

  /// Whether it is the outlet's own knowledge, credited to nobody, or the word of somebody who
  /// speaks to no other.
  private boolean isOwn(Assertion told) {
    Link origin = told.chain().origin();
    Report report = evidence.reports().get(told.where().report());
    return switch (origin.kind()) {
      case AGENCY -> false;
      case OUTLET -> report != null && report.credits().isEmpty();
      case PERSON, GROUP, UNNAMED -> !speaksElsewhere(origin, told);
    };
  }

  private boolean speaksElsewhere(Link origin, Assertion told) {
    String outlet = outlet(told);
    return evidence.assertions().stream()
            .filter(a -> !outlet(a).equals(outlet))
            .flatMap(a -> a.chain().links().stream())
            .anyMatch(l -> isSame(l, origin))
        || relays(told);
  }

  /// Whether it passed through an agency, which others may have too.
  private static boolean relays(Assertion told) {
    return told.chain().links().stream().anyMatch(l -> l.kind() == Link.Kind.AGENCY);
  }

  private static boolean isSame(Link one, Link other) {
    return one.entity().isPresent() && one.entity().equals(other.entity())
        || last(one.name()).equals(last(other.name()));
  }

  private static String last(String name) {
    String flat = name.toLowerCase(Locale.ROOT).strip();
    return flat.substring(flat.lastIndexOf(' ') + 1);
  }

  private static Because source(Assertion told) {
    return told.chain().isSourced()
        ? Because.of(
            "sole-source",
            "no other report has the word of " + told.chain().origin().name(),
            told.sentence())
        : Because.of("own-knowledge", "the outlet's own voice, no credit", told.sentence());
  }

  private Findings.Draft draft(Sole sole) {
    boolean sourced = sole.told().chain().isSourced();
    String whose =
        sourced ? ", on the word of " + sole.told().chain().origin().name() : ", in its own voice";
    return new Findings.Draft(
        Finding.Kind.UNIQUE_CLAIM,
        Optional.empty(),
        Finding.Strength.SOFT,
        "only "
            + Findings.outlets(evidence, List.of(sole.told()))
            + " has it"
            + whose
            + ": “"
            + Findings.words(evidence.reports(), sole.told())
            + "”",
        List.of(sole.claim().assertions().toList()),
        sole.why());
  }
}
