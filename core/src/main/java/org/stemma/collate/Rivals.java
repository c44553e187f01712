package org.stemma.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.evidence.Weights;
import org.stemma.text.Span;

/// Tells matches that are likeness of the subject from those of one passage: a passage has one
/// counterpart, so where the same words of a clause match another clause far better, that is
/// it.
final class Rivals {
  private static final Weights WEIGHTS = Weights.of(Collation.class, "collation.weights");
  private static final double BETTER = WEIGHTS.threshold("rival-better");
  private static final double EXPLAINED = WEIGHTS.threshold("rival-explained");

  private final List<Match> unbeaten = new ArrayList<>();
  private final Map<Span, List<Match>> byLeft = new HashMap<>();
  private final Map<Span, List<Match>> byRight = new HashMap<>();

  private Rivals() {}

  /// The matches without those that a far better one with words of the same clause explains.
  ///
  /// @param matches the best first
  static List<Match> unbeaten(List<Match> matches) {
    Rivals rivals = new Rivals();
    matches.forEach(rivals::add);
    return rivals.unbeaten;
  }

  private void add(Match match) {
    List<Match> left = byLeft.computeIfAbsent(sentence(match.a()), s -> new ArrayList<>());
    List<Match> right = byRight.computeIfAbsent(sentence(match.b()), s -> new ArrayList<>());
    boolean beaten =
        left.stream().anyMatch(better -> beats(better, match))
            || right.stream().anyMatch(better -> beats(better, match));
    if (!beaten) {
      unbeaten.add(match);
      left.add(match);
      right.add(match);
    }
  }

  private static Span sentence(Clause clause) {
    return clause.wording().sentence().span();
  }

  /// Whether a better match has a clause of one side in common, and not of the other.
  private static boolean beats(Match better, Match match) {
    boolean same =
        better.a().wording().where().overlaps(match.a().wording().where())
            != better.b().wording().where().overlaps(match.b().wording().where());
    return same
        && better.score() >= BETTER * match.score()
        && explained(better, match) >= EXPLAINED;
  }

  /// How much of what makes the match, by rarity, makes the better one too.
  private static double explained(Match better, Match match) {
    Set<String> both = new TreeSet<>(match.shared());
    both.retainAll(better.shared());
    return match.a().weightOf(both) / match.a().weightOf(match.shared());
  }
}
