package org.stemma.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.report.Agencies;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// Which way text went between two reports that share some: by who credits whom, then by who came
/// first. A house credited by both sent it to both.
final class Directions {
  /// Days after which a report does not run the same wire any more.
  private static final long FRESH = (long) Kindred.WEIGHTS.threshold("fresh-days");

  private final Credited credited;
  private final Map<ReportId, Set<String>> named = new HashMap<>();

  /// A direction and why.
  record Found(Direction direction, Because why) {}

  Directions(Collection<Report> reports, Credited credited) {
    this.credited = credited;
    reports.forEach(r -> named.put(r.id(), housesIn(r)));
  }

  /// The houses that a report's headline and body name.
  private static Set<String> housesIn(Report report) {
    Set<String> houses = new TreeSet<>();
    for (Segment segment : report.segments()) {
      if (segment.zone() == Zone.BODY || segment.zone() == Zone.HEADLINE) {
        Agencies.in(report.text().chars(), segment.span()).stream()
            .map(n -> n.house().name())
            .forEach(houses::add);
      }
    }
    return houses;
  }

  Found between(Report a, Report b) {
    Optional<String> house = credited.common(a.id(), b.id());
    boolean aNames = credits(a, b);
    boolean bNames = credits(b, a);
    if (Kinship.sameOutlet(a, b)) {
      return inOrder(a, b, "is a version of").orElseGet(() -> fuller(a, b));
    }
    if (house.isPresent() && !aNames && !bNames) {
      return siblings(a, b, "both credit " + house.get());
    }
    if (aNames == bNames) {
      return unnamed(a, b);
    }
    return aNames ? fromCredited(a, b, Direction.B_TO_A) : fromCredited(b, a, Direction.A_TO_B);
  }

  /// A house goes on rewriting its report: what came out before the one it credits is from an
  /// earlier text.
  private static Found fromCredited(Report child, Report parent, Direction direction) {
    return Kinship.order(child, parent) < 0
        ? siblings(
            child, parent, "the one credits the other's house, and came out before its report")
        : to(direction, child, parent, "credits");
  }

  /// Nobody is credited by both, or each credits the other.
  private Found unnamed(Report a, Report b) {
    if (credited.creditsAny(a.id()) || credited.creditsAny(b.id()) || isFresh(a, b)) {
      return siblings(a, b, "neither credits the other, and they came out together");
    }
    return inOrder(a, b, "credits nobody, and came out after").orElseGet(() -> unknown(a, b));
  }

  private static boolean isFresh(Report a, Report b) {
    Interval one = a.published().interval();
    Interval other = b.published().interval();
    return !one.isBounded()
        || !other.isBounded()
        || Math.abs(one.earliest().toEpochDay() - other.earliest().toEpochDay()) <= FRESH;
  }

  /// Whether the report names the other's outlet as where it has something from.
  boolean credits(Report report, Report other) {
    return credited.credits(report.id(), other.outletName()) || names(report, other);
  }

  private boolean names(Report report, Report other) {
    if (other.outlet().isEmpty() || Kinship.sameOutlet(report, other)) {
      return false;
    }
    String house = house(other);
    return prints(report, other.outletName())
        || named.getOrDefault(report.id(), Set.of()).stream()
            .anyMatch(n -> Agencies.same(n, house));
  }

  /// Whether the name, of two words or more, stands in the report's own text.
  private static boolean prints(Report report, String name) {
    return name.indexOf(' ') > 0
        && report.segments().stream()
            .filter(s -> s.zone() == Zone.BODY || s.zone() == Zone.HEADLINE)
            .anyMatch(s -> report.text().of(s.span()).contains(name));
  }

  private static String house(Report report) {
    return Agencies.at(report.outletName()).map(Agencies.House::name).orElseGet(report::outletName);
  }

  private static Optional<Found> inOrder(Report a, Report b, String why) {
    return switch (Integer.signum(Kinship.order(a, b))) {
      case -1 -> Optional.of(to(Direction.A_TO_B, b, a, why));
      case 1 -> Optional.of(to(Direction.B_TO_A, a, b, why));
      default -> Optional.empty();
    };
  }

  private static Found to(Direction direction, Report child, Report parent, String why) {
    return new Found(
        direction,
        Because.of("direction", child.outletName() + " " + why + " " + parent.outletName()));
  }

  private static Found siblings(Report a, Report b, String why) {
    return new Found(
        Direction.SIBLINGS,
        Because.of("direction", a.outletName() + " and " + b.outletName() + ": " + why));
  }

  /// Of two versions of one day.
  private static Found fuller(Report a, Report b) {
    return Kinship.isLater(b, a, 0, 0)
        ? to(Direction.A_TO_B, b, a, "is a fuller version of")
        : to(Direction.B_TO_A, a, b, "is a fuller version of");
  }

  private static Found unknown(Report a, Report b) {
    return new Found(
        Direction.UNKNOWN,
        Because.of(
            "direction",
            "neither credit nor date tells which of "
                + a.outletName()
                + " and "
                + b.outletName()
                + " was first"));
  }
}
