package org.stemma.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.claim.Claim;
import org.stemma.claim.ClaimId;
import org.stemma.claim.Position;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.witness.Support;

/// What became different from one dossier of a story to the next: claims that came or went,
/// their lines and positions, names, dates. Claims are the same if they share most assertions;
/// their numbers may change.
public final class Difference {
  private final Dossier before;
  private final Dossier after;
  private final List<String> lines = new ArrayList<>();

  private Difference(Dossier before, Dossier after) {
    this.before = before;
    this.after = after;
  }

  /// A sentence for each difference; nothing if the dossiers say the same.
  public static List<String> between(Dossier before, Dossier after) {
    Difference difference = new Difference(before, after);
    difference.reports();
    difference.names();
    difference.claims();
    return List.copyOf(difference.lines);
  }

  private void reports() {
    Map<String, Report> old = new LinkedHashMap<>();
    before.reports().forEach(r -> old.put(r.id().value(), r));
    for (Report report : after.reports()) {
      Report was = old.remove(report.id().value());
      if (was == null) {
        lines.add("report " + report.id() + " has come in");
      } else {
        changed("report " + report.id() + ": published", days(was), days(report));
        changed("report " + report.id() + ": retracted", retracted(was), retracted(report));
        changed("report " + report.id() + ": outlet", was.outletName(), report.outletName());
      }
    }
    old.keySet().forEach(id -> lines.add("report " + id + " is gone"));
  }

  private static String days(Report report) {
    return report.published().best().orElseGet(() -> report.published().interval().toString());
  }

  private static String retracted(Report report) {
    return report.isRetracted() ? "yes" : "no";
  }

  private void changed(String what, String was, String now) {
    if (!was.equals(now)) {
      lines.add(what + " " + was + " -> " + now);
    }
  }

  private void names() {
    Set<String> old = new HashSet<>();
    before.names().entities().forEach(e -> old.add(e.name()));
    Set<String> now = new HashSet<>();
    after.names().entities().forEach(e -> now.add(e.name()));
    now.stream()
        .filter(n -> !old.contains(n))
        .sorted()
        .forEach(n -> lines.add("name “" + n + "” has come in"));
    old.stream()
        .filter(n -> !now.contains(n))
        .sorted()
        .forEach(n -> lines.add("name “" + n + "” stands alone no more"));
  }

  private void claims() {
    Set<ClaimId> met = new HashSet<>();
    for (Counterparts.Pair pair : new Counterparts(before, after).pairs()) {
      if (pair.before().isPresent()) {
        met.add(pair.before().get().id());
        compared(pair.before().get(), pair.after());
      } else {
        lines.add(
            heading(pair.after(), after) + " is new, " + counted(supports(pair.after(), after)));
      }
    }
    before.claims().stream()
        .filter(c -> !met.contains(c.id()))
        .forEach(c -> lines.add(heading(c, before) + " is gone"));
  }

  private void compared(Claim was, Claim now) {
    List<Support> old = supports(was, before);
    List<Support> fresh = supports(now, after);
    List<String> parts = new ArrayList<>();
    if (was.positions().size() != now.positions().size()) {
      parts.add("positions " + was.positions().size() + " -> " + now.positions().size());
    }
    if (!counted(old).equals(counted(fresh))) {
      parts.add(counted(old) + " -> " + counted(fresh));
    }
    if (was.assertions().count() != now.assertions().count()) {
      parts.add("assertions " + was.assertions().count() + " -> " + now.assertions().count());
    }
    if (!parts.isEmpty()) {
      lines.add(heading(now, after) + ": " + String.join("; ", parts));
    }
  }

  private static List<Support> supports(Claim claim, Dossier dossier) {
    return claim.positions().stream()
        .map(Position::id)
        .flatMap(id -> Optional.ofNullable(dossier.supports().get(id)).stream())
        .toList();
  }

  private static String counted(List<Support> supports) {
    return supports.stream()
        .map(s -> s.lines() + (s.lines() == 1 ? " line" : " lines"))
        .reduce((a, b) -> a + " against " + b)
        .orElse("no line");
  }

  private static String heading(Claim claim, Dossier dossier) {
    return claim.id() + " “" + words(claim, dossier) + "”";
  }

  /// The words of the assertion that stands for a claim's first position.
  private static String words(Claim claim, Dossier dossier) {
    return words(claim.printed(), dossier);
  }

  /// The words at a passage, on one line.
  static String words(Passage where, Dossier dossier) {
    return dossier.reports().stream()
        .filter(r -> r.id().equals(where.report()))
        .map(r -> r.text().of(where.span()).replaceAll("\\s+", " "))
        .findFirst()
        .orElse("");
  }
}
