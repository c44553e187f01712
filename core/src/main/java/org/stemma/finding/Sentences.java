package org.stemma.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.report.Zone;

/// What the sentences of a story say, beside its claims: whether others say it too, which figures
/// are one outlet's alone, and how far down a sentence stands.
final class Sentences {
  /// From this share of its words in one sentence on another report says it too.
  private static final double ELSEWHERE = .5;

  private static final int SHORT = 4;
  private static final int STEM = 5;

  private final Findings.Evidence evidence;
  private final Map<Assertion, Set<String>> wordings = new HashMap<>();
  private final Map<String, List<Quantity>> figures = new HashMap<>();

  Sentences(Findings.Evidence evidence) {
    this.evidence = evidence;
    evidence.assertions().forEach(a -> wordings.put(a, stems(evidence, a)));
    evidence
        .quantities()
        .forEach(q -> figures.computeIfAbsent(outlet(q), o -> new ArrayList<>()).add(q));
  }

  private String outlet(Quantity quantity) {
    Report report = evidence.reports().get(quantity.where().report());
    return report == null ? "" : report.outletName();
  }

  /// The beginnings of the longer words of its sentence.
  private static Set<String> stems(Findings.Evidence evidence, Assertion assertion) {
    return Words.stems(Findings.printed(evidence, assertion.sentence()), SHORT, STEM);
  }

  boolean isToldElsewhere(Assertion told) {
    Set<String> own = Words.stems(Findings.printed(evidence, told.where()), SHORT, STEM);
    String outlet = outletOf(told);
    return own.isEmpty()
        || evidence.assertions().stream()
            .filter(a -> !outletOf(a).equals(outlet))
            .anyMatch(a -> Words.share(own, wordings.getOrDefault(a, Set.of())) >= ELSEWHERE);
  }

  private String outletOf(Assertion assertion) {
    Report report = evidence.reports().get(assertion.where().report());
    return report == null ? "" : report.outletName();
  }

  /// A number in it that no other outlet gives.
  Optional<Quantity> ownFigure(Assertion told) {
    String outlet = outletOf(told);
    return Findings.countsIn(evidence, told).stream()
        .filter(Figures::isSpecific)
        .filter(
            q ->
                figures.entrySet().stream()
                    .filter(e -> !e.getKey().equals(outlet))
                    .flatMap(e -> e.getValue().stream())
                    .noneMatch(o -> o.stated().equals(q.stated())))
        .findFirst();
  }

  /// How many sentences with assertions stand before it in its body.
  long rank(Assertion told) {
    return evidence.assertions().stream()
        .filter(a -> a.where().report().equals(told.where().report()))
        .filter(a -> a.zone() == Zone.BODY)
        .map(a -> a.sentence().span())
        .filter(s -> s.end() <= told.sentence().span().start())
        .distinct()
        .count();
  }
}
