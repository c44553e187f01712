package org.stemma.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Expression.Relation;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;

/// What the times that reports tell state of themselves: how far each lies from the calendar, from
/// the publication, from the time told before, from an event.
final class ItemStatements {
  /// A report may bear the date of another time zone than what it tells.
  private static final long CLOCKS = 1;

  private final List<Told> tellings;
  private final List<Constraint> fixed = new ArrayList<>();

  ItemStatements(List<Told> tellings) {
    this.tellings = tellings;
    tellings.forEach(t -> t.items().forEach(i -> addItem(t, i)));
  }

  void addTo(List<Constraint> constraints) {
    constraints.addAll(fixed);
  }

  private void addItem(Told told, Told.Item item) {
    Optional<Interval> dated = Statements.fullDate(item);
    if (item.isOfEmbed() && dated.isPresent()) {
      String says = "an embedded post";
      add(item.point(), told.publication(), 0, Constraint.OPEN, "embedded", says, item);
    }
    if (item.expression().isOfEvent()) {
      addEvent(item);
    } else if (dated.isPresent()) {
      addDated(told, item, dated.get());
    } else if (!item.isOfEmbed() && item.zone() != Zone.DATELINE) {
      addOffset(told, item);
    }
  }

  private void addDated(Told told, Told.Item item, Interval days) {
    long first = Statements.day(days.earliest());
    long last = Statements.day(days.latest());
    add(Network.ORIGIN, item.point(), first, last, "absolute", "names its day", item);
    if (item.tense() == Tense.BEHIND && item.isDayOrMonth() && !item.isOfEmbed()) {
      String says = "is told as past";
      add(item.point(), told.publication(), -CLOCKS, Constraint.OPEN, "told-before", says, item);
    }
  }

  private void addOffset(Told told, Told.Item item) {
    Optional<Offset> offset = Offset.of(item);
    if (offset.isEmpty()
        || Statements.isNarrative(tellings) && Extents.isYearless(item.symbol().core())) {
      return;
    }
    Offset o = offset.get();
    if (o.base() == Offset.Base.PUBLICATION) {
      long slack = item.quoted() && o.max() - o.min() <= 1 ? 1 : 0;
      add(
          told.publication(),
          item.point(),
          o.min() - slack,
          o.max(),
          o.kind(),
          "is counted from the publication",
          item);
    } else {
      item.anchor()
          .map(told.items()::get)
          .ifPresent(
              a ->
                  add(
                      a.point(),
                      item.point(),
                      o.min(),
                      o.max(),
                      o.kind(),
                      "is counted from the time before",
                      item));
    }
  }

  private void addEvent(Told.Item item) {
    Relation relation = item.expression().relation();
    long min = 0;
    long max = Constraint.OPEN;
    if (item.symbol().core() instanceof Symbol.Period period) {
      Offset counted = Offset.counted(item.symbol(), period, Offset.Base.TOLD_BEFORE);
      min = counted.min();
      max = counted.max();
    } else {
      switch (relation) {
        case BEFORE, BY, UNTIL -> min = 1;
        case EVE -> {
          min = 1;
          max = 3;
        }
        case SOON_AFTER -> max = 30;
        case AFTER, SINCE, AT, FROM, FOR, WITHIN -> {}
      }
    }
    boolean back =
        relation == Relation.BEFORE || relation == Relation.EVE || relation == Relation.UNTIL;
    add(
        back ? item.point() : item.eventPoint(),
        back ? item.eventPoint() : item.point(),
        min,
        max,
        "event",
        "is told by an event",
        item);
  }

  private void add(int from, int to, long min, long max, String kind, String says, Told.Item item) {
    fixed.add(
        new Constraint(
            from,
            to,
            min,
            max,
            Reliability.of(kind),
            Because.of(kind, item.symbol() + " " + says, item.expression().where())));
  }
}
