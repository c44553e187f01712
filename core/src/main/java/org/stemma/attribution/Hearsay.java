package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what somebody has been told by somebody: "she had heard from a neighbour that ...", "he
/// was told by police that ...".
record Hearsay(Words words, List<Clause> clauses, CueSubjects subjects) {
  /// The words of the one who told, passed on by the subject of the clause.
  Optional<Citation> from(int k) {
    VerbGroup verb = clauses.get(k).verb();
    boolean hears = words.is(verb.end(), "from") && isOf(verb, "hear", "learn") && !verb.passive();
    boolean told = words.is(verb.end(), "by") && isOf(verb, "tell", "inform") && verb.passive();
    if (!hears && !told) {
      return Optional.empty();
    }
    int from = verb.end() + 1;
    Range who = new Range(from, NounPhrases.after(words, from, true));
    int end = words.is(who.to(), "that") ? contentEnd(who.to() + 1) : -1;
    return end < 0 || !SourceWords.isBearer(words, who)
        ? Optional.empty()
        : Optional.of(citation(k, who, new Range(who.to() + 1, end)));
  }

  private boolean isOf(VerbGroup verb, String... lemmas) {
    return List.of(lemmas).contains(words.lemma(verb.main()));
  }

  private int contentEnd(int start) {
    return clauses.stream()
        .filter(c -> c.verb().main() >= start && c.verb().isFinite())
        .findFirst()
        .map(Clause::end)
        .orElse(-1);
  }

  private Citation citation(int k, Range who, Range content) {
    List<Range> parties = new ArrayList<>(List.of(NounPhrases.head(words, who)));
    subjects
        .subject(k)
        .filter(s -> !words.at(s.from()).isPronoun())
        .ifPresent(s -> parties.add(NounPhrases.head(words, s)));
    return new Citation(
        words,
        parties,
        Optional.of(who),
        Optional.empty(),
        new Range(clauses.get(k).verb().first(), who.to()),
        List.of(content),
        Hedge.REPORTED,
        Basis.RELAYED,
        false,
        false,
        "heard-from");
  }
}
