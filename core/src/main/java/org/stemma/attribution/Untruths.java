package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Words that call what follows untrue without a verb of denying: "it was not true that ...",
/// "there is no truth in reports that ...", "she challenged the claim that ...".
final class Untruths {
  private static final Set<String> TRUE = Set.of("true", "correct", "right", "accurate");
  private static final Set<String> UNTRUE =
      Set.of("untrue", "false", "wrong", "incorrect", "inaccurate", "nonsense");
  private static final Set<String> OPPOSING =
      Set.of("challenge", "contradict", "counter", "debunk");
  private static final int NEAR = 4;

  private Untruths() {}

  /// Whether the adjective, with "it" and a form of "be" before it, says so of the clause
  /// behind it.
  static boolean says(Words words, List<Clause> clauses, int adjective) {
    boolean plain = TRUE.contains(words.lower(adjective));
    if (!plain && !UNTRUE.contains(words.lower(adjective))) {
      return false;
    }
    return verb(clauses, adjective)
        .filter(c -> words.is(c.subject(), "it") || words.is(c.verb().first() - 1, "it"))
        .filter(c -> words.lemma(c.verb().main()).equals("be"))
        .filter(c -> c.verb().negated() == plain)
        .isPresent();
  }

  /// Whether the noun names a claim that the clause speaks against.
  static boolean opposed(Words words, List<Clause> clauses, CueLexicon cues, int noun) {
    boolean truth = words.is(noun - 2, "truth", "substance") && words.is(noun - 3, "no");
    return truth || verb(clauses, noun).filter(c -> isOpposing(words, cues, c)).isPresent();
  }

  static boolean isOpposing(Words words, CueLexicon cues, Clause clause) {
    String lemma = words.lemma(clause.verb().main());
    boolean denies = cues.verb(lemma).filter(c -> c.meaning() == Cue.Meaning.DENY).isPresent();
    return (denies || OPPOSING.contains(lemma))
        && !clause.verb().negated()
        && !clause.verb().passive();
  }

  /// The clause whose verb stands directly before the word.
  private static Optional<Clause> verb(List<Clause> clauses, int word) {
    return clauses.stream()
        .filter(c -> c.verb().end() <= word && word - c.verb().end() < NEAR)
        .reduce((a, b) -> b);
  }
}
