package org.stemma.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Origin;
import org.stemma.attribution.Origins;
import org.stemma.claim.Claim;
import org.stemma.claim.Position;
import org.stemma.claim.PositionId;
import org.stemma.evidence.Weights;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.name.Names;
import org.stemma.report.Corrections;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Counts what stands behind each position: origins as the expected number of roots of the
/// forest of descent, lines as the least number of parties that would all have to be wrong.
public final class Witnesses {
  static final Weights WEIGHTS = Weights.of(Witnesses.class, "witness.weights");

  private static final double POSSIBLE = WEIGHTS.threshold("possible");

  private final Lineage lineage;
  private final Hearing hearing;
  private final Rulings rulings;

  private Witnesses(Lineage lineage, Hearing hearing, Rulings rulings) {
    this.lineage = lineage;
    this.hearing = hearing;
    this.rulings = rulings;
  }

  public static SortedMap<PositionId, Support> of(
      List<Report> reports, List<Claim> claims, Lineage lineage, Names names) {
    return of(reports, claims, lineage, names, Corrections.NONE);
  }

  /// With what people know of origins.
  public static SortedMap<PositionId, Support> of(
      List<Report> reports,
      List<Claim> claims,
      Lineage lineage,
      Names names,
      Corrections corrections) {
    Rulings rulings = new Rulings(corrections, reports);
    Witnesses witnesses =
        new Witnesses(lineage, new Hearing(reports, claims, lineage, names, rulings), rulings);
    SortedMap<PositionId, Support> supports = new TreeMap<>();
    for (Claim claim : claims) {
      for (Position position : claim.positions()) {
        supports.put(position.id(), witnesses.support(claim, position));
      }
    }
    return supports;
  }

  private Support support(Claim claim, Position position) {
    List<Testimony> heard = hearing.heard(position);
    List<Testimony> testimonies = rulings.trusted(heard, hearing::likelyParent, hearing::taken);
    Map<String, String> labels = hearing.labels(testimonies);
    SortedSet<String> cut = cut(testimonies, labels, hearing::likelyParent);
    Map<String, String> possible = hearing.possibleLabels(testimonies);
    int low = cut(testimonies, possible, possible(testimonies)::parent).size();
    int high =
        cut(testimonies, Map.of(), t -> t.descent().filter(Descent::shown).map(hearing::party))
            .size();
    int lines = cut.size();
    Set<ReportId> carriers = new TreeSet<>();
    position.assertions().forEach(a -> carriers.add(a.where().report()));
    Set<String> outlets = new TreeSet<>();
    carriers.forEach(r -> outlets.add(hearing.outlet(r)));
    double origins = Descents.expectedOrigins(testimonies);
    return new Support(
        carriers.size(),
        outlets.size(),
        origins,
        lines,
        Math.min(low, lines),
        Math.max(high, lines) + (hides(position, testimonies) ? 1 : 0),
        origins(testimonies, t -> t.origin().isNamed()),
        origins(testimonies, t -> isFirstHand(t.assertion())),
        shown(cut, testimonies),
        credibility(claim, position, lines),
        lines(testimonies, labels, cut),
        why(position, heard, testimonies, lines, outlets.size()));
  }

  /// The parties of a cut as the reader knows them: described ones in the words of the first
  /// report that prints them.
  private static List<String> shown(SortedSet<String> cut, List<Testimony> testimonies) {
    return cut.stream()
        .map(
            party ->
                testimonies.stream()
                    .filter(
                        t ->
                            t.origin().key().equals(party)
                                && t.origin().standing() == Origin.Standing.DESCRIBED)
                    .map(t -> t.assertion().chain())
                    .map(chain -> chain.links().get(Origins.speaker(chain)).name())
                    .findFirst()
                    .orElse(party))
        .sorted()
        .toList();
  }

  private List<Testimony> testimonies(Position position) {
    return rulings.trusted(hearing.heard(position), hearing::likelyParent, hearing::taken);
  }

  private SortedSet<String> cut(
      List<Testimony> testimonies,
      Map<String, String> merged,
      Function<Testimony, Optional<String>> parent) {
    FlowNetwork network = new FlowNetwork();
    for (Testimony testimony : testimonies) {
      network.way(testimony.way(merged, parent.apply(testimony)));
    }
    return network.cut();
  }

  private PossibleParents possible(List<Testimony> testimonies) {
    return new PossibleParents(
        lineage,
        testimonies,
        d -> Optional.of(d).filter(x -> x.probability() >= POSSIBLE).map(hearing::party));
  }

  /// Whether an outlet says it in its own voice that gives nobody's word for it here: there
  /// may be one line more.
  private boolean hides(Position position, List<Testimony> testimonies) {
    Set<String> heard = new TreeSet<>();
    testimonies.forEach(t -> heard.add(t.outlet()));
    return position.assertions().stream()
        .filter(a -> !a.isEvidence() && !rulings.isRetracted(a))
        .anyMatch(a -> !heard.contains(hearing.outlet(a.where().report())));
  }

  private int lines(List<Testimony> testimonies) {
    return cut(testimonies, hearing.labels(testimonies), hearing::likelyParent).size();
  }

  private static int origins(List<Testimony> testimonies, Predicate<Testimony> which) {
    Set<String> keys = new TreeSet<>();
    testimonies.stream().filter(which).forEach(t -> keys.add(t.origin().key()));
    return keys.size();
  }

  private static boolean isFirstHand(Assertion assertion) {
    return assertion.basis() == Basis.OBSERVED || assertion.basis() == Basis.TOOK_PART;
  }

  /// The Admiralty digit: 1 several lines and no opposition, 2 several lines opposed, 3 one
  /// line, 4 one line against an equal, 5 one line against better support, 6 no origin.
  private int credibility(Claim claim, Position position, int lines) {
    if (lines == 0) {
      return 6;
    }
    int against =
        claim.positions().stream()
            .filter(p -> !p.id().equals(position.id()))
            .mapToInt(p -> lines(testimonies(p)))
            .max()
            .orElse(0);
    if (lines >= 2) {
      return against == 0 ? 1 : 2;
    }
    return against == 0 ? 3 : against == 1 ? 4 : 5;
  }

  private List<Support.Line> lines(
      List<Testimony> testimonies, Map<String, String> labels, SortedSet<String> cut) {
    List<Support.Line> lines = new ArrayList<>();
    for (String party : cut) {
      Set<String> origins = new LinkedHashSet<>();
      Set<String> outlets = new LinkedHashSet<>();
      for (Testimony testimony : testimonies) {
        if (testimony.way(labels, hearing.likelyParent(testimony)).stream()
            .anyMatch(w -> w.getKey().equals(party))) {
          origins.add(testimony.origin().key());
          outlets.add(testimony.outlet());
        }
      }
      lines.add(new Support.Line(party, List.copyOf(origins), List.copyOf(outlets)));
    }
    return lines;
  }

  private List<Because> why(
      Position position,
      List<Testimony> heard,
      List<Testimony> testimonies,
      int lines,
      int outlets) {
    List<Because> why = new ArrayList<>();
    int silent = position.assertions().size() - heard.size();
    if (silent > 0) {
      Passage[] where =
          position.assertions().stream()
              .filter(a -> !a.isEvidence())
              .map(Assertion::where)
              .toArray(Passage[]::new);
      why.add(
          Because.of(
              "no-evidence",
              silent
                  + " of "
                  + position.assertions().size()
                  + " assertions are the outlet's own voice, a headline, a forecast or taken for"
                  + " granted, and support nothing by themselves",
              where));
    }
    for (Testimony testimony : testimonies) {
      why.add(
          Because.of(
              "testimony",
              testimony.outlet()
                  + " has it from "
                  + testimony.origin().key()
                  + hearing
                      .likelyParent(testimony)
                      .map(parent -> ", by way of " + parent)
                      .orElse(""),
              testimony.assertion().where()));
      testimony.descent().ifPresent(d -> why.addAll(d.why()));
    }
    if (outlets > lines && lines > 0) {
      why.add(
          Because.of(
              "vertex-cut",
              outlets
                  + " outlets, "
                  + lines
                  + (lines == 1 ? " line" : " lines")
                  + ": the parties of the cut are all that keep the world from the reader"));
    }
    why.addAll(rulings.why(position, heard, hearing::likelyParent));
    return why;
  }
}
