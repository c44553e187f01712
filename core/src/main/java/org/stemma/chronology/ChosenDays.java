package org.stemma.chronology;

import java.time.LocalDate;
import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;

/// Days that follow from what the last round has found.
final class ChosenDays {
  private final Told told;
  private final String well;

  /// @param supported whether other reports are dated near this one, so that the days rest on more
  ///     than one page
  ChosenDays(Told told, boolean supported) {
    this.told = told;
    this.well = supported ? "well-" : "";
  }

  /// The year that the publication gives to a date without one.
  void addYears(Interval published, List<Constraint> all) {
    if (published.width() > 200) {
      return;
    }
    for (Told.Item item : told.items()) {
      if (Extents.isYearless(item.symbol().core()) && !item.isOfEmbed()) {
        Years.onlyYearBy(item, published)
            .flatMap(y -> Extents.of(item.symbol().core(), y, item.symbol().part()))
            .ifPresent(
                d ->
                    all.add(
                        chosen(
                            item,
                            d,
                            well + "chosen-year",
                            "its year by the publication: ",
                            List.of(item.expression().where()))));
      }
    }
  }

  /// A weekday of which only one is left is that day.
  void addWeekdays(StoryNetwork before, List<Constraint> all) {
    for (Told.Item item : told.items()) {
      if (item.symbol().core() instanceof Symbol.Weekday(int day)) {
        List<Passage> grounds = Statements.passages(before.grounds(item.point()));
        Extents.weekday(before.bounds(item.point()), day)
            .filter(Interval::isDay)
            .ifPresent(
                d ->
                    all.add(
                        chosen(
                            item,
                            d,
                            well + "chosen-weekday",
                            "the only such day left: ",
                            grounds)));
      }
    }
  }

  /// Of a date in figures the only reading left.
  void addReadings(StoryNetwork before, List<Constraint> all) {
    for (Told.Item item : told.items()) {
      if (item.symbol().core() instanceof Symbol.Either either) {
        Interval left = before.bounds(item.point());
        List<LocalDate> days = either.days().stream().filter(left::contains).toList();
        List<Passage> grounds = Statements.passages(before.grounds(item.point()));
        if (days.size() == 1) {
          Interval day = Interval.of(days.getFirst());
          all.add(chosen(item, day, "chosen-reading", "the only reading left: ", grounds));
        }
      }
    }
  }

  private static Constraint chosen(
      Told.Item item, Interval days, String kind, String says, List<Passage> grounds) {
    return new Constraint(
        Network.ORIGIN,
        item.point(),
        Statements.day(days.earliest()),
        Statements.day(days.latest()),
        Reliability.of(kind),
        new Because(kind, says + days.earliest(), grounds));
  }
}
