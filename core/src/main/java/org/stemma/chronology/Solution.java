package org.stemma.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.report.DateCandidate;
import org.stemma.report.DateCandidate.Kind;
import org.stemma.report.DateCandidate.Verdict;
import org.stemma.report.Published;
import org.stemma.text.Because;
import org.stemma.text.Interval;

/// The network with every statement that fits, and what became of those that do not.
final class Solution {
  /// A page date farther than this from all that the story allows is refuted; a nearer one stands.
  private static final long FAR = 60;

  private static final int DAY = 10;

  private record Refuted(Constraint date, List<Constraint> against, Interval allowed) {}

  private final List<Told> tellings;
  private final StoryNetwork network;
  private final List<Refuted> refuted = new ArrayList<>();

  private Solution(List<Told> tellings, StoryNetwork network) {
    this.tellings = tellings;
    this.network = network;
  }

  static Solution of(List<Told> tellings, List<Constraint> statements) {
    List<Constraint> ordered = new ArrayList<>(statements);
    for (int tries = 0; ; tries++) {
      Solution solution = new Solution(tellings, new StoryNetwork(1 + tellings.size(), ordered));
      Optional<Constraint> wronged = solution.addAll(ordered);
      if (wronged.isEmpty() || tries > tellings.size()) {
        return solution;
      }
      // a date that is off by days only outranks whatever contradicts it
      ordered.remove(wronged.get());
      ordered.add(0, wronged.get());
    }
  }

  /// Adds what fits; hands back a page date that does not and is too near to be refuted.
  private Optional<Constraint> addAll(List<Constraint> statements) {
    for (Constraint statement : statements) {
      List<Constraint> against = network.add(statement);
      if (against.isEmpty() || !statement.because().rule().equals("stated-date")) {
        continue;
      }
      Interval allowed = network.bounds(statement.to());
      if (distance(statement, allowed) <= FAR) {
        return Optional.of(statement);
      }
      refuted.add(new Refuted(statement, against, allowed));
    }
    return Optional.empty();
  }

  private static long distance(Constraint date, Interval allowed) {
    long below = allowed.isOpenBelow() ? 0 : allowed.earliest().toEpochDay() - date.max();
    long above = allowed.isOpenAbove() ? 0 : date.min() - allowed.latest().toEpochDay();
    return Math.max(below, above);
  }

  StoryNetwork network() {
    return network;
  }

  List<Interval> published() {
    return tellings.stream().map(t -> network.bounds(t.publication())).toList();
  }

  boolean hasRefuted(int report) {
    return refuted.stream().anyMatch(r -> r.date().to() == tellings.get(report).publication());
  }

  /// What is now known of a report's publication.
  Published judged(int report) {
    Told told = tellings.get(report);
    Published before = told.reading().report().published();
    Interval days = network.bounds(told.publication());
    Optional<Refuted> refutation =
        refuted.stream().filter(r -> r.date().to() == told.publication()).findFirst();
    if (refutation.isEmpty() && days.equals(before.interval())) {
      return before;
    }
    return new Published(days, best(before, days, refutation), candidates(told, days, refutation));
  }

  private List<DateCandidate> candidates(Told told, Interval days, Optional<Refuted> refutation) {
    List<DateCandidate> candidates = new ArrayList<>();
    for (DateCandidate candidate : told.reading().report().published().candidates()) {
      boolean accepted = candidate.verdict() == Verdict.ACCEPTED;
      candidates.add(
          refutation.isPresent() && accepted
              ? candidate.judged(Verdict.REFUTED, because(refutation.get()))
              : candidate);
    }
    if (!days.equals(Interval.UNBOUNDED)) {
      candidates.add(byNetwork(told, days));
    }
    return candidates;
  }

  /// A likeliest day that rests on little is no constraint, so the story may rule it out.
  private static Optional<String> best(
      Published before, Interval days, Optional<Refuted> refutation) {
    boolean stands =
        refutation.isEmpty()
            && before
                .best()
                .filter(
                    b ->
                        before.interval().isDay()
                            || days.contains(LocalDate.parse(b.substring(0, DAY))))
                .isPresent();
    return stands
        ? before.best()
        : days.isDay() ? Optional.of(days.earliest().toString()) : Optional.empty();
  }

  private DateCandidate byNetwork(Told told, Interval days) {
    List<Because> why =
        network.grounds(told.publication()).stream().map(Constraint::because).distinct().toList();
    return new DateCandidate(
        days.isDay() ? days.earliest().toString() : days.toString(),
        days,
        Kind.NETWORK,
        Optional.empty(),
        Verdict.ACCEPTED,
        why);
  }

  private static Because because(Refuted refuted) {
    String says =
        refuted.date().because().says() + ", but the story allows only " + refuted.allowed();
    return new Because("contradicted-date", says, Statements.passages(refuted.against()));
  }

  List<Calendar.Dispute> disputes() {
    return refuted.stream()
        .sorted(Comparator.comparingInt(r -> r.date().to()))
        .map(
            r ->
                new Calendar.Dispute(
                    tellings.get(r.date().to() - 1).reading().id(),
                    r.date().because().passages(),
                    Statements.passages(r.against()),
                    Stream.concat(
                            Stream.of(because(r)), r.against().stream().map(Constraint::because))
                        .distinct()
                        .toList()))
        .toList();
  }
}
