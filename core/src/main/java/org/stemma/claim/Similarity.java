package org.stemma.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.collate.Alignment;
import org.stemma.evidence.Weights;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// How likely two propositions answer one question, 0..1: the words they share by their rarity, an
/// alignment that covers
/// both, or one event of one agent. Likeness only proposes; [#vetoes] decides against.
final class Similarity {
  private static final Weights WEIGHTS = Weights.of(Similarity.class, "similarity.weights");

  /// How much wording two events of unnamed agents must share besides: "the attack began" is any
  /// attack.
  private static final double LEAST_WORDS = WEIGHTS.threshold("words-of-unnamed");

  private static final double FULL_SCORE = WEIGHTS.threshold("full-score");
  private static final double OF_SHORTER = WEIGHTS.weight("share-of-shorter");
  private static final double OF_LONGER = WEIGHTS.weight("share-of-longer");

  private final Map<ReportId, Map<ReportId, List<Alignment>>> alignments = new HashMap<>();

  Similarity(List<Alignment> alignments) {
    for (Alignment alignment : alignments) {
      this.alignments
          .computeIfAbsent(alignment.a().report(), r -> new HashMap<>())
          .computeIfAbsent(alignment.b().report(), r -> new java.util.ArrayList<>())
          .add(alignment);
    }
  }

  double of(Proposition a, Proposition b) {
    if (a.overlaps(b) || vetoes(a, b)) {
      return 0;
    }
    return Math.max(Math.max(words(a, b), aligned(a, b)), structure(a, b));
  }

  /// Whether they cannot be one claim: other agents of one kind of event, or nothing but a number
  /// in common.
  boolean vetoes(Proposition a, Proposition b) {
    boolean events = a.event().isPresent() && b.event().isPresent();
    boolean sameEvent = events && a.event().equals(b.event());
    boolean agents = a.agent().isPresent() && b.agent().isPresent();
    boolean named = agents && a.agent().get().startsWith("E") && b.agent().get().startsWith("E");
    return sameEvent
        && named
        && !a.agent().equals(b.agent())
        && words(a, b) < WEIGHTS.threshold("words-of-other-agents");
  }

  /// Whether the denial of one speaks against the other: one event, or nearly the same words.
  static boolean oppose(Proposition a, Proposition b) {
    boolean event = a.event().isPresent() && a.event().equals(b.event());
    return event && words(a, b) >= LEAST_WORDS
        || words(a, b) >= WEIGHTS.threshold("words-of-opposites");
  }

  private static double words(Proposition a, Proposition b) {
    Set<String> shared = new TreeSet<>(a.wording().keys());
    shared.retainAll(b.wording().keys());
    boolean content = shared.stream().anyMatch(k -> !k.startsWith("E") && !k.startsWith("#"));
    if (!content || shared.size() < 2) {
      return 0;
    }
    double common = Math.min(a.wording().weightOf(shared), b.wording().weightOf(shared));
    double weightA = a.wording().weight();
    double weightB = b.wording().weight();
    double least = Math.min(weightA, weightB);
    double most = Math.max(weightA, weightB);
    if (least <= 0) {
      return 0;
    }
    double share = OF_SHORTER * common / least + OF_LONGER * common / most;
    return Math.min(1, share * Math.log1p(common) / FULL_SCORE);
  }

  /// An alignment of which both are the better part, or that is the better part of both.
  private double aligned(Proposition a, Proposition b) {
    boolean ordered = a.assertion().where().compareTo(b.assertion().where()) <= 0;
    Proposition first = ordered ? a : b;
    Proposition second = ordered ? b : a;
    List<Alignment> between =
        alignments
            .getOrDefault(first.assertion().where().report(), Map.of())
            .getOrDefault(second.assertion().where().report(), List.of());
    double best = 0;
    for (Alignment alignment : between) {
      double fit =
          Math.min(
              fit(alignment.a(), first.assertion().where()),
              fit(alignment.b(), second.assertion().where()));
      if (fit >= 0.5 && words(a, b) > 0.2) {
        best =
            Math.max(
                best,
                WEIGHTS.weight("aligned")
                    + WEIGHTS.weight("alignment-score") * alignment.score() * fit);
      }
    }
    return best;
  }

  private static double fit(Passage aligned, Passage asserted) {
    double shared = aligned.span().shared(asserted.span());
    return shared / Math.max(1, Math.max(aligned.span().length(), asserted.span().length()));
  }

  /// One event of one agent, places not apart.
  private static double structure(Proposition a, Proposition b) {
    if (Counts.isOneToll(a, b)) {
      return WEIGHTS.weight("one-toll");
    }
    boolean event = a.event().isPresent() && a.event().equals(b.event());
    boolean agent = same(a.agent(), b.agent(), a.event());
    boolean theme = same(a.theme(), b.theme(), a.event());
    if (!event || !agent && !theme) {
      return 0;
    }
    boolean placed = !a.places().isEmpty() && !b.places().isEmpty();
    Set<String> common = new TreeSet<>(a.places());
    common.retainAll(b.places());
    if (placed && common.isEmpty()) {
      return words(a, b);
    }
    boolean named =
        agent && a.agent().orElse("").startsWith("E")
            || theme && a.theme().orElse("").startsWith("E");
    if (!named && words(a, b) < LEAST_WORDS) {
      return 0;
    }
    return WEIGHTS.weight("one-event")
        + (named ? WEIGHTS.weight("named-role") : 0)
        + (agent && theme ? WEIGHTS.weight("both-roles") : 0)
        + (common.isEmpty() ? 0 : WEIGHTS.weight("one-place"));
  }

  /// Whether both roles have one filler that is not just the event again.
  private static boolean same(
      Optional<String> one, Optional<String> other, Optional<String> event) {
    return one.isPresent() && one.equals(other) && !one.get().equals("@" + event.orElse(""));
  }
}
