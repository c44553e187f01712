package org.stemma.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.clean.Retractions;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What a desk is told when a dossier of a story follows another. Answers and conflicts are
/// the same as before if they share assertions, whatever their reports are called by now.
public final class Alerts {
  private static final int SIDES = 2;

  private final Outline old;
  private final Outline now;
  private final Dossier after;

  /// The reports of the later dossier by their texts.
  private final Map<String, Report> reports = new HashMap<>();

  private final Set<ReportId> fresh = new TreeSet<>();
  private final List<Alert> retracted;

  private Alerts(Outline old, Dossier after) {
    this.old = old;
    this.now = Outline.of(after);
    this.after = after;
    Set<String> known = new HashSet<>();
    old.reports().forEach(r -> known.add(r.text()));
    for (Report report : after.reports()) {
      String text = Outline.hash(report);
      reports.putIfAbsent(text, report);
      if (!known.contains(text)) {
        fresh.add(report.id());
      }
    }
    this.retracted = retracted();
  }

  /// Retractions first, then conflicts, then lines; in the order of the later dossier.
  public static List<Alert> between(Outline before, Dossier after) {
    Alerts alerts = new Alerts(before, after);
    List<Alert> all = new ArrayList<>(alerts.retracted);
    all.addAll(alerts.appeared());
    all.addAll(alerts.resolved());
    all.addAll(alerts.gained());
    all.addAll(alerts.lost());
    return List.copyOf(all);
  }

  private List<Alert> retracted() {
    Set<String> known = new HashSet<>();
    old.reports().stream().filter(Outline.Known::retracted).forEach(r -> known.add(r.text()));
    return after.reports().stream()
        .filter(r -> r.isRetracted() && !known.contains(Outline.hash(r)))
        .<Alert>map(
            r ->
                new Alert.ReportRetracted(
                    r.id(),
                    r.retraction().orElse(""),
                    List.of(r.id()),
                    Retractions.notice(r).stream().toList()))
        .toList();
  }

  private List<Alert> appeared() {
    return now.conflicts().stream()
        .filter(c -> old.conflicts().stream().noneMatch(k -> isSame(k, c)))
        .<Alert>map(
            c -> {
              List<Passage> where = passages(c.places());
              return new Alert.ConflictAppeared(c.says(), causes(where), where);
            })
        .toList();
  }

  private List<Alert> resolved() {
    return old.conflicts().stream()
        .filter(c -> now.conflicts().stream().noneMatch(k -> isSame(c, k)))
        .<Alert>map(
            c -> new Alert.ConflictResolved(c.says(), causes(List.of()), passages(c.places())))
        .toList();
  }

  /// Whether two conflicts are about the same and share assertions of two sides, or of all
  /// that have any.
  private static boolean isSame(Outline.Conflict one, Outline.Conflict other) {
    Set<Outline.Place> all = Set.copyOf(other.places());
    List<List<Outline.Place>> sides = one.sides().stream().filter(s -> !s.isEmpty()).toList();
    long met = sides.stream().filter(s -> s.stream().anyMatch(all::contains)).count();
    return one.type().equals(other.type()) && met >= Math.min(SIDES, sides.size());
  }

  private List<Alert> gained() {
    Map<Outline.Place, Integer> lines = lines(old);
    List<Alert> gained = new ArrayList<>();
    for (Outline.Answer answer : now.answers()) {
      Optional<Integer> was = most(answer, lines);
      if (was.filter(w -> w < answer.lines()).isPresent()) {
        List<Passage> where = passages(answer.places());
        gained.add(
            new Alert.LineGained(answer.words(), was.get(), answer.lines(), causes(where), where));
      }
    }
    return gained;
  }

  private List<Alert> lost() {
    Map<Outline.Place, Integer> lines = lines(now);
    List<Alert> lost = new ArrayList<>();
    for (Outline.Answer answer : old.answers()) {
      Optional<Integer> is = most(answer, lines);
      if (is.filter(n -> n < answer.lines()).isPresent()) {
        lost.add(
            new Alert.LineLost(
                answer.words(),
                answer.lines(),
                is.get(),
                causes(List.of()),
                passages(answer.places())));
      }
    }
    return lost;
  }

  /// The most lines of any answer that stands at a place.
  private static Map<Outline.Place, Integer> lines(Outline outline) {
    Map<Outline.Place, Integer> lines = new HashMap<>();
    outline.answers().forEach(a -> a.places().forEach(p -> lines.merge(p, a.lines(), Math::max)));
    return lines;
  }

  /// The most lines of any answer of the other dossier that shares an assertion; answers that
  /// were only sorted otherwise have gained and lost nothing.
  private static Optional<Integer> most(Outline.Answer answer, Map<Outline.Place, Integer> lines) {
    return answer.places().stream()
        .flatMap(p -> Optional.ofNullable(lines.get(p)).stream())
        .max(Integer::compare);
  }

  /// Places as far as their texts are there, under the names that their reports have now.
  private List<Passage> passages(List<Outline.Place> places) {
    return places.stream()
        .flatMap(
            p -> Optional.ofNullable(reports.get(p.text())).stream().map(r -> r.passage(p.span())))
        .toList();
  }

  /// The new reports among those cited; without one, all that are new, or that were retracted.
  private List<ReportId> causes(Collection<Passage> where) {
    Set<ReportId> cited = new TreeSet<>();
    where.stream().map(Passage::report).filter(fresh::contains).forEach(cited::add);
    if (cited.isEmpty()) {
      cited.addAll(fresh);
      retracted.forEach(a -> cited.addAll(a.by()));
    }
    return List.copyOf(cited);
  }
}
