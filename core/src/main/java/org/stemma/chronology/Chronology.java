package org.stemma.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.report.Published;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// Makes one consistent calendar of all that the reports of a story say about time.
///
/// What an expression says by itself is counted from the publication of its report, and
/// publications are often unknown
/// or wrong. So both are points of one [Network]. It is solved in rounds: dates that lack a year
/// get it from the
/// publication of the last round, and a page date that the story contradicts by months is refuted
/// and left out.
public final class Chronology {
  private static final int MOST_ROUNDS = 5;

  private Chronology() {}

  /// The calendar of all readings of a story.
  public static Calendar calendar(List<Reading> readings) {
    List<Told> tellings =
        told(readings.stream().sorted(Comparator.comparing(Reading::id)).toList());
    Statements statements = new Statements(tellings);
    List<Constraint> given = statements.given(Optional.empty());
    Solution solution = Solution.of(tellings, given);
    for (int round = 1; round < MOST_ROUNDS; round++) {
      List<Constraint> next = statements.given(Optional.of(solution));
      if (next.equals(given)) {
        break;
      }
      given = next;
      solution = Solution.of(tellings, given);
    }
    return calendar(tellings, solution);
  }

  private static List<Told> told(List<Reading> readings) {
    List<Told> tellings = new ArrayList<>();
    int point = 1 + readings.size();
    for (int r = 0; r < readings.size(); r++) {
      Told told = Told.of(readings.get(r), 1 + r, point);
      tellings.add(told);
      point += told.points();
    }
    return List.copyOf(tellings);
  }

  private static Calendar calendar(List<Told> tellings, Solution solution) {
    List<Timex> times = new ArrayList<>();
    SortedMap<ReportId, Published> published = new TreeMap<>();
    List<Interval> found = solution.published();
    for (int r = 0; r < tellings.size(); r++) {
      Told told = tellings.get(r);
      published.put(told.reading().id(), solution.judged(r));
      List<Interval> days =
          Resolution.of(
              told, found.get(r), solution.network()::bounds, Statements.isNarrative(tellings));
      for (int i = 0; i < days.size(); i++) {
        Told.Item item = told.items().get(i);
        Interval before = item.anchor().map(days::get).orElse(Interval.UNBOUNDED);
        times.add(timex(told, item, days.get(i), before, solution));
      }
    }
    times.sort(Comparator.comparing(Timex::where));
    return new Calendar(times, published, solution.disputes());
  }

  private static Timex timex(
      Told told, Told.Item item, Interval days, Interval before, Solution solution) {
    Expression expression = item.expression();
    List<Because> why = new ArrayList<>();
    why.add(TimeTagger.because(expression, told.reading()));
    FigureDates.bySelf(expression, told.expressions())
        .or(() -> FigureDates.byStory(told, item, solution.network().bounds(item.point()), before))
        .ifPresent(decided -> why.add(decided.because()));
    if (!days.equals(Interval.UNBOUNDED)) {
      solution.network().grounds(item.eventPoint()).stream()
          .map(Constraint::because)
          .filter(b -> !b.passages().equals(List.of(expression.where())))
          .distinct()
          .limit(4)
          .forEach(why::add);
    }
    return new Timex(
        expression.where(),
        expression.type(),
        Value.of(item, days),
        Edtf.of(expression, days),
        days,
        why);
  }
}
