package org.stemma.quality.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Position;
import org.stemma.dossier.Dossier;
import org.stemma.finding.Finding;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.name.Entity;
import org.stemma.report.DateCandidate;
import org.stemma.report.Report;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.Span;
import org.stemma.witness.Support;

/// Checks the facts of a sample story's `expected.txt` against a dossier; the file's own header
/// says what each kind means.
final class SampleFacts {
  private static final Set<Finding.Kind> DISAGREEMENTS =
      Set.of(Finding.Kind.CONFLICT, Finding.Kind.REVISION);

  private final Dossier dossier;

  SampleFacts(Dossier dossier) {
    this.dossier = dossier;
  }

  boolean holds(String fact) {
    List<String> f = Arrays.stream(fact.split("\\|")).map(String::strip).toList();
    return switch (f.getFirst()) {
      case "outlet" -> report(f.get(1)).outletName().equalsIgnoreCase(f.get(2));
      case "published" -> published(f);
      case "refuted" ->
          report(f.get(1)).published().candidates().stream()
              .anyMatch(
                  c ->
                      c.value().startsWith(f.get(2))
                          && c.verdict() != DateCandidate.Verdict.ACCEPTED);
      case "furniture" -> isOff(f.get(1), f.get(2));
      case "body" -> !isOff(f.get(1), f.get(2));
      case "same" -> !common(f.get(1), f.get(2)).isEmpty();
      case "apart" -> common(f.get(1), f.get(2)).isEmpty();
      case "source" -> assertions(f.get(1) + ": " + f.get(2)).anyMatch(a -> isParty(a, f.get(3)));
      case "hedge" ->
          assertions(f.get(1) + ": " + f.get(2))
              .anyMatch(a -> a.hedge().name().equalsIgnoreCase(f.get(3)));
      case "claim" ->
          f.stream()
                  .skip(1)
                  .map(this::claims)
                  .reduce(SampleFacts::intersection)
                  .orElseThrow()
                  .size()
              > 0;
      case "apart-claim" -> intersection(claims(f.get(1)), claims(f.get(2))).isEmpty();
      case "lines" ->
          positions(f.get(1)).anyMatch(p -> between(support(p).lines(), f.get(2), f.get(3)));
      case "outlets" ->
          positions(f.get(1)).anyMatch(p -> support(p).outlets() == Integer.parseInt(f.get(2)));
      case "lost" -> lost(f.get(1), List.of(f.get(2).split(" ")));
      case "conflict" -> opposed(DISAGREEMENTS, f.get(2), f.get(3));
      case "no-conflict" -> !opposed(DISAGREEMENTS, f.get(1), f.get(2));
      case "revision" -> opposed(Set.of(Finding.Kind.REVISION), f.get(1), f.get(2));
      case "headline-overreach" ->
          findings(Set.of(Finding.Kind.HEADLINE_OVERREACH)).anyMatch(x -> about(x, f.get(1)));
      case "time" -> time(f);
      case "quantity" -> quantity(f);
      case "unknown" ->
          dossier.unknown().stream()
              .flatMap(u -> u.cites().stream())
              .anyMatch(a -> touches(a, place(f.get(1))));
      default -> throw new IllegalArgumentException("no kind of fact: " + fact);
    };
  }

  private Report report(String prefix) {
    return dossier.reports().stream()
        .filter(r -> r.id().value().startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  /// `003: words` as the passage where they stand.
  private Passage place(String cited) {
    Report report = report(cited.substring(0, 3));
    String words = cited.substring(cited.indexOf(':') + 1).strip();
    String text = report.text().chars();
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(report.id() + " does not say “" + words + "”");
    }
    return new Passage(report.id(), new Span(at, at + words.length()));
  }

  private static boolean touches(Assertion assertion, Passage place) {
    int shared =
        assertion.where().report().equals(place.report())
            ? assertion.where().span().shared(place.span())
            : 0;
    return shared > 0
        && 2 * shared >= Math.min(assertion.where().span().length(), place.span().length());
  }

  private Stream<Assertion> assertions(String cited) {
    Passage place = place(cited);
    return dossier.assertions().stream().filter(a -> touches(a, place));
  }

  private boolean published(List<String> f) {
    Interval wanted = new Interval(LocalDate.parse(f.get(2)), LocalDate.parse(f.get(3)));
    Interval found = report(f.get(1)).published().interval();
    return found.meets(wanted) && (wanted.covers(found) || found.width() <= wanted.width() + 14);
  }

  private boolean isOff(String report, String words) {
    Passage place = place(report + ": " + words);
    Zone zone = report(report).zoneAt(place.span().start() + place.span().length() / 2);
    return zone == Zone.FURNITURE;
  }

  private Set<Entity> called(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return dossier.names().entities().stream()
        .filter(
            e ->
                e.name().toLowerCase(Locale.ROOT).equals(wanted)
                    || e.aliases().stream()
                        .anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted)))
        .collect(Collectors.toSet());
  }

  private Set<Entity> common(String a, String b) {
    return intersection(called(a), called(b));
  }

  private static <T> Set<T> intersection(Set<T> a, Set<T> b) {
    return a.stream().filter(b::contains).collect(Collectors.toSet());
  }

  private boolean isParty(Assertion assertion, String name) {
    var origin = assertion.chain().origin();
    String wanted = name.toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    String found = origin.name().toLowerCase(Locale.ROOT);
    boolean entity =
        origin.entity().isPresent()
            && called(name).stream().anyMatch(e -> e.id().equals(origin.entity().get()));
    return entity
        || found.contains(wanted)
        || !found.isBlank() && wanted.contains(found.replaceFirst("^(the|a|an) ", ""));
  }

  private Set<ClaimId> claims(String cited) {
    Passage place = place(cited);
    Set<ClaimId> found = new TreeSet<>();
    for (Claim claim : dossier.claims()) {
      if (claim.assertions().anyMatch(a -> touches(a, place))) {
        found.add(claim.id());
      }
    }
    return found;
  }

  private Stream<Position> positions(String cited) {
    Passage place = place(cited);
    return dossier.claims().stream()
        .flatMap(c -> c.positions().stream())
        .filter(p -> p.assertions().stream().anyMatch(a -> touches(a, place)));
  }

  private Support support(Position position) {
    return java.util.Objects.requireNonNull(dossier.supports().get(position.id()));
  }

  private static boolean between(int found, String low, String high) {
    return Integer.parseInt(low) <= found && found <= Integer.parseInt(high);
  }

  private boolean lost(String party, List<String> reports) {
    for (Node node : dossier.stemma().nodes()) {
      if (node instanceof Node.LostOriginal lost && lost.party().equalsIgnoreCase(party)) {
        long children =
            dossier.stemma().edges().stream()
                .filter(e -> e.from().equals(lost.id()) && e.probability() >= 0.5)
                .map(Derivation::to)
                .map(to -> dossier.stemma().node(to))
                .filter(
                    n ->
                        n instanceof Node.Extant x
                            && reports.stream().anyMatch(r -> x.report().value().startsWith(r)))
                .count();
        if (children >= 2) {
          return true;
        }
      }
    }
    return false;
  }

  private Stream<Finding> findings(Set<Finding.Kind> kinds) {
    return dossier.findings().stream().filter(x -> kinds.contains(x.kind()));
  }

  private boolean opposed(Set<Finding.Kind> kinds, String left, String right) {
    Passage a = place(left);
    Passage b = place(right);
    return findings(kinds).anyMatch(x -> opposed(sides(x), a, b));
  }

  private static boolean opposed(List<List<Passage>> sides, Passage a, Passage b) {
    for (int i = 0; i < sides.size(); i++) {
      for (int j = 0; j < sides.size(); j++) {
        boolean both =
            sides.get(i).stream().anyMatch(p -> p.overlaps(a))
                && sides.get(j).stream().anyMatch(p -> p.overlaps(b));
        if (i != j && both) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<List<Passage>> sides(Finding finding) {
    List<List<Passage>> sides = new ArrayList<>();
    finding.sides().forEach(s -> sides.add(s.stream().map(Assertion::where).toList()));
    for (Because because : finding.why()) {
      because.passages().forEach(p -> sides.add(List.of(p)));
    }
    return sides;
  }

  private boolean about(Finding finding, String report) {
    return finding.sides().stream()
        .flatMap(List::stream)
        .anyMatch(a -> a.where().report().value().startsWith(report));
  }

  private boolean time(List<String> f) {
    Passage place = place(f.get(1) + ": " + f.get(2));
    Interval wanted = new Interval(LocalDate.parse(f.get(3)), LocalDate.parse(f.get(4)));
    return dossier.calendar().times().stream()
        .filter(t -> t.where().overlaps(place))
        .anyMatch(t -> t.interval().equals(wanted));
  }

  private boolean quantity(List<String> f) {
    Passage place = place(f.get(1) + ": " + f.get(2));
    double low = bound(f.get(3), Double.NEGATIVE_INFINITY);
    double high = bound(f.get(4), Double.POSITIVE_INFINITY);
    return dossier.quantities().stream()
        .filter(q -> q.where().overlaps(place))
        .anyMatch(
            q ->
                Math.abs(q.low() - low) <= 1
                    && (q.high() == high || Math.abs(q.high() - high) <= 1));
  }

  private static double bound(String field, double open) {
    return field.equals("null") ? open : Double.parseDouble(field);
  }
}
