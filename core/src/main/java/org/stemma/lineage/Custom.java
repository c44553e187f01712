package org.stemma.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.evidence.Evidence;
import org.stemma.habit.Habit;
import org.stemma.habit.Habits;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
import org.stemma.text.Because;

/// What past stories tell of an outlet and a house, as evidence for an edge that something of
/// the story itself already speaks for and no credit shows. It is bounded, so that it tips
/// what is in doubt and overrules nothing.
final class Custom {
  private static final double MOST = Likelihoods.EDGES.threshold("habit-most");

  /// Less changes no probability that is printed.
  private static final double LEAST = .05;

  private final Habits habits;

  Custom(Habits habits) {
    this.habits = habits;
  }

  /// Adds what is known to the evidence.
  ///
  /// @return what it says; nothing if nothing is known
  List<Because> weigh(Evidence evidence, Report child, String house) {
    Optional<Habit> known =
        child.outlet().isEmpty()
            ? Optional.empty()
            : habits.find(Agencies.canonical(child.outletName()), Agencies.canonical(house));
    Optional<Habit> telling = known.filter(h -> Math.abs(h.logOdds()) >= LEAST);
    telling.ifPresent(h -> evidence.counts("habit", Math.clamp(h.logOdds(), -MOST, MOST)));
    return telling.map(Custom::because).stream().toList();
  }

  private static Because because(Habit habit) {
    String says =
        String.format(
            Locale.ROOT,
            "%s had it from %s in %.1f of %d other stories where it could have, and said so in %d",
            habit.outlet(),
            habit.house(),
            habit.times(),
            habit.stories(),
            habit.credits());
    return Because.of("habit", says);
  }
}
