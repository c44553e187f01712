package org.stemma.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.attribution.Assertion;
import org.stemma.name.Entity;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// One person to whom reports give different ages. Who may have had a birthday between two reports
/// is passed over.
final class Ages {
  /// "Ann Lee, 34", "Ann Lee (aged 34)", "Ann Lee, a 34-year-old".
  private static final Pattern BEHIND =
      Pattern.compile("[”\"’']?\\s*[,(–—-]\\s*(?:an?\\s+)?(?:aged?\\s+|now\\s+)?");

  /// "34-year-old Ann Lee", "34-year-old harbour pilot Ann Lee".
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:[ -](?!(?:and|or|who|whose|from|of|in|at|on|by|to|with|was|is|said)\\b)\\p{L}[\\p{L}’'-]*){0,3},? ");

  private static final int REACH = 60;
  private static final int BIRTHDAY_DAYS = 14;

  private record Told(int age, Quantity quantity) {}

  private Ages() {}

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    List<Findings.Draft> drafts = new ArrayList<>();
    for (Entity entity : evidence.names().entities()) {
      if (entity.kind() == Entity.Kind.PERSON) {
        differing(evidence, told(evidence, entity))
            .ifPresent(t -> drafts.add(draft(evidence, entity, t)));
      }
    }
    return drafts;
  }

  /// The first mention of each age that reports give somebody.
  private static Map<Integer, Told> told(Findings.Evidence evidence, Entity person) {
    Map<Integer, Told> told = new TreeMap<>();
    for (Quantity quantity : evidence.quantities()) {
      boolean age =
          quantity.kind() == Quantity.Kind.AGE
              && !quantity.approximate()
              && quantity.low() == quantity.high();
      if (age && person.mentions().stream().anyMatch(m -> isOf(evidence, m, quantity.where()))) {
        told.putIfAbsent((int) quantity.low(), new Told((int) quantity.low(), quantity));
      }
    }
    return told;
  }

  private static boolean isOf(Findings.Evidence evidence, Passage name, Passage age) {
    Report report = evidence.reports().get(name.report());
    if (report == null || !name.report().equals(age.report())) {
      return false;
    }
    return follows(report, name.span(), age.span(), BEHIND)
        || follows(report, age.span(), name.span(), BEFORE);
  }

  /// Whether one thing stands not far behind another, with such words between.
  private static boolean follows(Report report, Span first, Span second, Pattern between) {
    int from = first.end();
    int to = second.start();
    return from <= to
        && to - from <= REACH
        && between.matcher(report.text().of(new Span(from, to))).matches();
  }

  /// The first two ages of different reports that no birthday explains.
  private static Optional<List<Told>> differing(
      Findings.Evidence evidence, Map<Integer, Told> told) {
    List<Told> all = List.copyOf(told.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Told a = all.get(i);
        Told b = all.get(j);
        boolean apart = !a.quantity().where().report().equals(b.quantity().where().report());
        if (apart && (b.age() - a.age() > 1 || areClose(evidence, a, b))) {
          return Optional.of(List.of(a, b));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether both were published within days, so that a birthday between them is unlikely.
  private static boolean areClose(Findings.Evidence evidence, Told a, Told b) {
    Interval one = published(evidence, a);
    Interval other = published(evidence, b);
    return one.isBounded() && other.isBounded() && one.union(other).width() <= BIRTHDAY_DAYS;
  }

  private static Interval published(Findings.Evidence evidence, Told told) {
    Report report = evidence.reports().get(told.quantity().where().report());
    return report == null ? Interval.UNBOUNDED : report.published().interval();
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Entity person, List<Told> ages) {
    List<List<Assertion>> sides = ages.stream().map(t -> saying(evidence, t)).toList();
    return new Findings.Draft(
        Finding.Kind.CONFLICT,
        Optional.of(Finding.Type.NUMBER),
        Finding.Strength.SOFT,
        "the age differs: "
            + person.name()
            + " is "
            + told(evidence, ages.getFirst())
            + " and "
            + told(evidence, ages.getLast()),
        sides,
        List.of(
            Because.of(
                "ages-differ",
                "two ages of one person, published too near each other for a birthday to explain",
                ages.getFirst().quantity().where(),
                ages.getLast().quantity().where())));
  }

  private static String told(Findings.Evidence evidence, Told told) {
    Passage where = told.quantity().where();
    Report report = evidence.reports().get(where.report());
    return told.age() + " (" + (report == null ? where.report().value() : report.label()) + ")";
  }

  /// The shortest assertion around the age, if any.
  private static List<Assertion> saying(Findings.Evidence evidence, Told told) {
    Passage where = told.quantity().where();
    return evidence.assertions().stream()
        .filter(a -> a.where().report().equals(where.report()))
        .filter(
            a -> a.where().span().covers(where.span()) || a.sentence().span().covers(where.span()))
        .min(
            Comparator.comparing((Assertion a) -> !a.where().span().covers(where.span()))
                .thenComparingInt(a -> a.where().span().length())
                .thenComparing(Assertion::id))
        .stream()
        .toList();
  }
}
