package org.stemma.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Link;
import org.stemma.claim.Position;
import org.stemma.collate.Alignment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// One saying put into different mouths: passages that share their wording and name different
/// sources.
final class Drift {
  private static final int SHORT = 3;

  /// From this score on a paraphrase is one wording.
  private static final double CLOSE = .5;

  private final Findings.Evidence evidence;
  private final Map<ReportId, Map<ReportId, List<Alignment>>> shared = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Findings.Draft> drafts = new ArrayList<>();

  private Drift(Findings.Evidence evidence) {
    this.evidence = evidence;
    for (Alignment alignment : evidence.alignments()) {
      if (alignment.kind() != Alignment.Kind.PARAPHRASE || alignment.score() >= CLOSE) {
        shared
            .computeIfAbsent(alignment.a().report(), r -> new HashMap<>())
            .computeIfAbsent(alignment.b().report(), r -> new ArrayList<>())
            .add(alignment);
      }
    }
  }

  static List<Findings.Draft> of(Findings.Evidence evidence) {
    Drift drift = new Drift(evidence);
    evidence.claims().forEach(c -> c.positions().forEach(drift::look));
    return List.copyOf(drift.drafts);
  }

  private void look(Position position) {
    for (Assertion a : position.assertions()) {
      for (Assertion b : position.assertions()) {
        if (a.id().compareTo(b.id()) < 0 && !told.contains(pair(a, b)) && drifted(a, b)) {
          told.add(pair(a, b));
          drafts.add(draft(evidence, a, b));
        }
      }
    }
  }

  /// Two mouths are told once, with the first of their words.
  private static String pair(Assertion a, Assertion b) {
    String one = a.chain().origin().name();
    String other = b.chain().origin().name();
    return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
  }

  private boolean drifted(Assertion a, Assertion b) {
    if (a.where().report().equals(b.where().report()) || !isSomebodys(a) || !isSomebodys(b)) {
      return false;
    }
    Link x = a.chain().origin();
    Link y = b.chain().origin();
    boolean same =
        x.name().equalsIgnoreCase(y.name())
            || x.entity().isPresent() && x.entity().equals(y.entity());
    return !same
        && !isRelay(x, b)
        && !isRelay(y, a)
        && !isPartOf(x.name(), y.name())
        && Findings.isWhole(evidence, a)
        && Findings.isWhole(evidence, b)
        && aligned(a, b);
  }

  /// Whether the text gives it as somebody's word, a forecast too.
  private static boolean isSomebodys(Assertion assertion) {
    return assertion.chain().isSourced() && assertion.zone() != Zone.HEADLINE;
  }

  /// Whether the party only passed the words on: it is an agency, or a later link of the other's
  /// chain, or too short to be a name.
  private static boolean isRelay(Link party, Assertion other) {
    return party.kind() == Link.Kind.AGENCY
        || party.name().length() < SHORT
        || other.chain().links().stream().anyMatch(l -> l.name().equalsIgnoreCase(party.name()));
  }

  /// Whether the words of the one name are among those of the other: "police", "the city police".
  private static boolean isPartOf(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return a.containsAll(b) || b.containsAll(a);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)));
  }

  private boolean aligned(Assertion a, Assertion b) {
    return shared
        .getOrDefault(a.where().report(), Map.of())
        .getOrDefault(b.where().report(), List.of())
        .stream()
        .anyMatch(x -> x.a().overlaps(a.where()) && x.b().overlaps(b.where()));
  }

  private static Findings.Draft draft(Findings.Evidence evidence, Assertion a, Assertion b) {
    return new Findings.Draft(
        Finding.Kind.ATTRIBUTION_DRIFT,
        Optional.of(Finding.Type.ATTRIBUTION),
        Finding.Strength.SOFT,
        "“"
            + Findings.words(evidence.reports(), a)
            + "” is "
            + a.chain().origin().name()
            + "’s word in "
            + Findings.outlets(evidence, List.of(a))
            + " and "
            + b.chain().origin().name()
            + "’s in "
            + Findings.outlets(evidence, List.of(b)),
        List.of(List.of(a), List.of(b)),
        List.of(
            Because.of(
                "other-source",
                "the wording is shared, the source is not",
                a.sentence(),
                b.sentence())));
  }
}
