package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the subject of a verb of saying: its own, the noun a relative clause hangs on, or the one
/// it shares.
///
/// @param found the citations of the sentence so far, to which later ones are added
record CueSubjects(Words words, List<Clause> clauses, List<Citation> found) {
  private static final Set<String> MESSAGES =
      Set.of("statement", "tweet", "letter", "message", "post", "email", "memo", "note");

  boolean isDependent(int k) {
    Clause.Kind kind = clauses.get(k).kind();
    return k > 0
        && (kind == Clause.Kind.ADJUNCT
            || kind == Clause.Kind.COORDINATE
            || kind == Clause.Kind.INSIDE
            || kind == Clause.Kind.PURPOSE);
  }

  /// The words of the subject with all that describes it.
  Optional<Range> subject(int k) {
    Clause clause = clauses.get(k);
    if (clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.ASIDE) {
      return antecedent(clause);
    }
    if (!isSpoken(clause) || clause.subject() >= clause.verb().first()) {
      return inherited(k);
    }
    Range range = NounPhrases.before(words, clause.subject(), clause.verb().first());
    return range.length() > 0 && hasName(range) ? Optional.of(range) : inherited(k);
  }

  /// The words of the subject, a relative pronoun included that stands for it: "Holm, who".
  Optional<Range> printed(int k) {
    Clause clause = clauses.get(k);
    boolean relative =
        (clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.ASIDE)
            && words.isRelative(clause.begin());
    return subject(k)
        .map(
            s ->
                relative && s.to() <= clause.begin() && clause.begin() - s.to() <= 1
                    ? new Range(s.from(), clause.begin() + 1)
                    : s);
  }

  private boolean hasName(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (words.isNominal(i) || words.tag(i).startsWith("JJ") || words.tag(i).equals("DT")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> antecedent(Clause clause) {
    Range own = NounPhrases.before(words, clause.subject(), clause.verb().first());
    if (own.length() > 0 && own.from() > clause.begin() && hasName(own)) {
      return Optional.of(own);
    }
    int end = words.isComma(clause.begin() - 1) ? clause.begin() - 1 : clause.begin();
    int floor = 0;
    for (Clause other : clauses) {
      if (other.verb().end() <= end - 1) {
        floor = Math.max(floor, other.verb().end());
      }
    }
    Range range = NounPhrases.before(words, floor, end);
    if (range.length() > 0 && MESSAGES.contains(words.lemma(range.to() - 1))) {
      return sender(floor).or(() -> Optional.of(range));
    }
    return range.length() > 0 ? Optional.of(NounPhrases.head(words, range)) : Optional.empty();
  }

  /// Who issued the statement that says something: the subject of the verb before it.
  private Optional<Range> sender(int verbEnd) {
    for (int j = 0; j < clauses.size(); j++) {
      if (clauses.get(j).verb().end() == verbEnd && !clauses.get(j).verb().passive()) {
        return subject(j);
      }
    }
    return Optional.empty();
  }

  /// The subject of the clause that this one hangs on: "police said ..., adding that ...".
  private Optional<Range> inherited(int k) {
    boolean adding =
        clauses.get(k).kind() == Clause.Kind.ADJUNCT
            || clauses.get(k).kind() == Clause.Kind.COORDINATE
            || clauses.get(k).kind() == Clause.Kind.INSIDE;
    for (int j = k - 1; j >= 0; j--) {
      Clause other = clauses.get(j);
      Optional<Citation> cited =
          found.stream()
              .filter(c -> c.cue().covers(other.verb().first()) && !c.parties().isEmpty())
              .findFirst();
      if (adding && cited.isPresent()) {
        return cited.get().source();
      }
      boolean bears =
          other.verb().isFinite()
              && other.subject() < other.verb().first()
              && other.kind() != Clause.Kind.RELATIVE;
      boolean near =
          clauses.get(k).kind() == Clause.Kind.COORDINATE
              && !words.isComma(clauses.get(k).begin() - 2);
      if (bears && (!adding || other.kind() == Clause.Kind.MAIN || near)) {
        return subject(j);
      }
    }
    return Optional.empty();
  }

  static boolean isSpoken(Clause clause) {
    return clause.verb().isFinite() || clause.kind() == Clause.Kind.MAIN;
  }
}
