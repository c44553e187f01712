package org.stemma.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.clean.Retractions;
import org.stemma.finding.Finding;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// What a desk is told when a dossier of a story follows another. Answers and conflicts are the
/// same as before if they share assertions, whatever their reports are called by now.
public final class Alerts {
  private static final int SIDES = 2;

  private final Dossier before;
  private final Dossier after;
  private final Counterparts.Places old;
  private final Counterparts.Places now;
  private final Set<ReportId> fresh;

  private Alerts(Dossier before, Dossier after) {
    this.before = before;
    this.after = after;
    this.old = Counterparts.Places.of(before);
    this.now = Counterparts.Places.of(after);
    this.fresh = Counterparts.fresh(before, after);
  }

  /// Retractions first, then conflicts, then lines; in the order of the later dossier.
  public static List<Alert> between(Dossier before, Dossier after) {
    Alerts alerts = new Alerts(before, after);
    List<Alert> all = new ArrayList<>(alerts.retracted());
    all.addAll(alerts.appeared());
    all.addAll(alerts.resolved());
    all.addAll(alerts.gained());
    all.addAll(alerts.lost());
    return List.copyOf(all);
  }

  private List<Alert> retracted() {
    Set<Text> known = new HashSet<>();
    before.reports().stream().filter(Report::isRetracted).forEach(r -> known.add(r.text()));
    return after.reports().stream()
        .filter(r -> r.isRetracted() && !known.contains(r.text()))
        .<Alert>map(this::retracted)
        .toList();
  }

  private Alert.ReportRetracted retracted(Report report) {
    return new Alert.ReportRetracted(
        report.id(),
        report.retraction().orElse(""),
        List.of(report.id()),
        Retractions.notice(report).stream().toList());
  }

  private List<Alert> appeared() {
    List<Finding> known = conflicts(before);
    return conflicts(after).stream()
        .filter(f -> known.stream().noneMatch(k -> isSame(k, old, f, now)))
        .<Alert>map(
            f -> {
              List<Passage> where = where(f);
              return new Alert.ConflictAppeared(f.text(), causes(where), where);
            })
        .toList();
  }

  /// Passages of the dossier before lead nowhere now, so the reports that are gone are not cited.
  private List<Alert> resolved() {
    List<Finding> left = conflicts(after);
    return conflicts(before).stream()
        .filter(f -> left.stream().noneMatch(k -> isSame(k, now, f, old)))
        .<Alert>map(f -> new Alert.ConflictResolved(f.text(), causes(List.of()), still(where(f))))
        .toList();
  }

  private static List<Finding> conflicts(Dossier dossier) {
    return dossier.findings().stream().filter(f -> f.kind() == Finding.Kind.CONFLICT).toList();
  }

  private static List<Passage> where(Finding finding) {
    return finding.sides().stream().flatMap(List::stream).map(Assertion::where).distinct().toList();
  }

  /// Whether two conflicts are about the same and share assertions of two sides, or of all that
  /// have any.
  private static boolean isSame(
      Finding one, Counterparts.Places ones, Finding other, Counterparts.Places others) {
    Set<Counterparts.Place> all = others.of(other.sides().stream().flatMap(List::stream).toList());
    List<Set<Counterparts.Place>> sides =
        one.sides().stream().filter(s -> !s.isEmpty()).map(ones::of).toList();
    long met = sides.stream().filter(s -> s.stream().anyMatch(all::contains)).count();
    return one.type().equals(other.type()) && met >= Math.min(SIDES, sides.size());
  }

  private List<Alert> gained() {
    List<Alert> gained = new ArrayList<>();
    for (Position position : positions(after)) {
      Optional<Integer> was = most(position, now, before, old);
      int is = lines(position, after);
      if (was.filter(w -> w < is).isPresent()) {
        List<Passage> where = passages(position);
        gained.add(
            new Alert.LineGained(words(position, after), was.get(), is, causes(where), where));
      }
    }
    return gained;
  }

  private List<Alert> lost() {
    List<Alert> lost = new ArrayList<>();
    for (Position position : positions(before)) {
      Optional<Integer> is = most(position, old, after, now);
      int was = lines(position, before);
      if (is.filter(n -> n < was).isPresent()) {
        lost.add(
            new Alert.LineLost(
                words(position, before),
                was,
                is.get(),
                causes(List.of()),
                still(passages(position))));
      }
    }
    return lost;
  }

  private static List<Position> positions(Dossier dossier) {
    return dossier.claims().stream().map(Claim::positions).flatMap(List::stream).toList();
  }

  private static int lines(Position position, Dossier dossier) {
    return Optional.ofNullable(dossier.supports().get(position.id())).map(s -> s.lines()).orElse(0);
  }

  /// The most lines of any position of the other dossier that shares an assertion; answers that
  /// were only sorted otherwise have gained and lost nothing.
  private static Optional<Integer> most(
      Position position, Counterparts.Places places, Dossier other, Counterparts.Places others) {
    Set<Counterparts.Place> all = places.of(position);
    return positions(other).stream()
        .filter(p -> others.of(p).stream().anyMatch(all::contains))
        .map(p -> lines(p, other))
        .max(Integer::compare);
  }

  private static List<Passage> passages(Position position) {
    return position.assertions().stream().map(Assertion::where).distinct().toList();
  }

  /// The new reports among those cited; without one, all that are new, or that were retracted.
  private List<ReportId> causes(List<Passage> where) {
    Set<ReportId> cited = new LinkedHashSet<>();
    where.stream().map(Passage::report).filter(fresh::contains).forEach(cited::add);
    if (cited.isEmpty()) {
      cited.addAll(fresh);
      retracted().forEach(a -> cited.addAll(a.by()));
    }
    return cited.stream().sorted().toList();
  }

  /// Passages of the dossier before, as far as their texts are there, under the names that their
  /// reports have now.
  private List<Passage> still(List<Passage> where) {
    List<Passage> still = new ArrayList<>();
    for (Passage passage : where) {
      Text text = old.of(passage).text();
      after.reports().stream()
          .filter(r -> r.text().equals(text))
          .findFirst()
          .ifPresent(r -> still.add(r.passage(passage.span())));
    }
    return still;
  }

  private static String words(Position position, Dossier dossier) {
    return Difference.words(position.wording().where(), dossier);
  }
}
