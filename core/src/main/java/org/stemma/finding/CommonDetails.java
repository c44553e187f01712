package org.stemma.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.name.Entity;
import org.stemma.quantity.Quantity;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// The details that two assertions have in common and no third report had by then: a figure,
/// the name of a person, quoted words.
final class CommonDetails {
  private static final int FEWEST_QUOTED = 4;

  private final Findings.Evidence evidence;

  CommonDetails(Findings.Evidence evidence) {
    this.evidence = evidence;
  }

  /// @param words how the later report has it
  /// @param had where it stands in the earlier report
  /// @param has where it stands in the later one
  record Detail(
      Finding.Type type,
      String words,
      Assertion earlier,
      Assertion later,
      Passage had,
      Passage has) {}

  List<Detail> of(Assertion earlier, Assertion later) {
    return Stream.of(figures(earlier, later), names(earlier, later), quoted(earlier, later))
        .flatMap(Optional::stream)
        .toList();
  }

  /// Whether the one was published for sure before the other.
  boolean precede(ReportId one, ReportId other) {
    Report a = evidence.reports().get(one);
    Report b = evidence.reports().get(other);
    return a != null
        && b != null
        && a.published().interval().latest().isBefore(b.published().interval().earliest());
  }

  private Optional<Detail> figures(Assertion earlier, Assertion later) {
    return Findings.countsIn(evidence, later).stream()
        .filter(Figures::isSpecific)
        .flatMap(
            q ->
                Findings.countsIn(evidence, earlier).stream()
                    .filter(o -> isSame(o, q) && isFirst(q, earlier, later))
                    .map(
                        o ->
                            new Detail(
                                Finding.Type.NUMBER,
                                Findings.printed(evidence, q.where()),
                                earlier,
                                later,
                                o.where(),
                                q.where())))
        .findFirst();
  }

  private static boolean isSame(Quantity one, Quantity other) {
    return one.stated().equals(other.stated()) && one.unit().equals(other.unit());
  }

  /// Whether only these two reports give it of all that were out when the later one was.
  private boolean isFirst(Quantity quantity, Assertion earlier, Assertion later) {
    return evidence.quantities().stream()
        .filter(q -> isSame(q, quantity))
        .allMatch(q -> isBetween(q.where().report(), earlier, later));
  }

  private boolean isBetween(ReportId report, Assertion earlier, Assertion later) {
    return report.equals(earlier.where().report())
        || report.equals(later.where().report())
        || precede(later.where().report(), report);
  }

  private Optional<Detail> names(Assertion earlier, Assertion later) {
    return evidence.names().in(later.where()).stream()
        .filter(CommonDetails::isKnownWell)
        .filter(e -> evidence.names().in(earlier.where()).contains(e))
        .filter(e -> e.mentions().stream().allMatch(m -> isBetween(m.report(), earlier, later)))
        .findFirst()
        .map(
            e ->
                new Detail(
                    Finding.Type.NAME,
                    e.name(),
                    earlier,
                    later,
                    Findings.mention(e, earlier),
                    Findings.mention(e, later)));
  }

  /// A person called by the full name and by a shorter one: other names are often things.
  private static boolean isKnownWell(Entity entity) {
    return entity.kind() == Entity.Kind.PERSON
        && entity.name().contains(" ")
        && entity.aliases().size() > 1;
  }

  private Optional<Detail> quoted(Assertion earlier, Assertion later) {
    String had = Findings.printed(evidence, earlier.where());
    return Quoted.in(Findings.printed(evidence, later.sentence())).stream()
        .filter(q -> q.split(" ", -1).length >= FEWEST_QUOTED && had.contains(q))
        .findFirst()
        .map(
            q ->
                new Detail(
                    Finding.Type.ATTRIBUTION,
                    q,
                    earlier,
                    later,
                    earlier.where(),
                    later.sentence()));
  }
}
