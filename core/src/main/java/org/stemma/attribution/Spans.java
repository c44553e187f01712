package org.stemma.attribution;

import java.util.Optional;
import org.stemma.text.Span;

/// Finds the words of a clause that say something, the words that attribute it and its conjunction
/// left out.
final class Spans {
  private static final int SHORTEST = 2;
  private static final int SHORTEST_INNER = 4;
  private static final int SHORTEST_BEFORE_PURPOSE = 5;

  private final Discourse discourse;

  Spans(Discourse discourse) {
    this.discourse = discourse;
  }

  Optional<Span> of(int s, Words words, Clause clause) {
    int begin = begin(words, clause);
    int end = words.trimmedEnd(begin, end(s, clause));
    boolean inner = clause.kind() == Clause.Kind.RELATIVE || clause.kind() == Clause.Kind.PURPOSE;
    if (clause.kind() == Clause.Kind.INSIDE || end - begin < (inner ? SHORTEST_INNER : SHORTEST)) {
      return Optional.empty();
    }
    int verb = words.at(clause.verb().main()).span().start();
    Span whole = words.span(begin, end);
    return Optional.of(discourse.at(verb).map(v -> cut(whole, verb, v)).orElse(whole));
  }

  private static int begin(Words words, Clause clause) {
    int begin = words.trimmedStart(clause.begin(), clause.verb().end());
    boolean ownSubject = clause.subject() < clause.verb().first() && clause.subject() > begin;
    boolean marked =
        switch (clause.kind()) {
          case COMPLEMENT -> words.is(begin, "that");
          case RELATIVE -> words.is(begin, "that") && ownSubject;
          case ADVERBIAL -> words.isSubordinator(begin) || words.is(begin, "when");
          case MAIN, COORDINATE, ASIDE, ADJUNCT, PURPOSE, INSIDE -> false;
        };
    return words.trimmedStart(
        marked && begin + 1 < clause.verb().end() ? begin + 1 : begin, clause.verb().end());
  }

  /// The end of a clause, without a purpose or relative clause that is an assertion of its own.
  private int end(int s, Clause clause) {
    if (clause.isInner()) {
      return clause.end();
    }
    for (Clause other : discourse.clauses(s)) {
      boolean purpose =
          (other.kind() == Clause.Kind.PURPOSE || other.kind() == Clause.Kind.RELATIVE)
              && other.end() - other.begin() >= SHORTEST_INNER
              && other.end() == clause.end();
      boolean complement =
          other.kind() == Clause.Kind.PURPOSE
              && discourse.words(s).tag(other.begin() - 1).startsWith("JJ");
      if (purpose
          && !complement
          && other.begin() > clause.verb().end()
          && other.begin() - clause.begin() >= SHORTEST_BEFORE_PURPOSE) {
        return other.begin();
      }
    }
    return clause.end();
  }

  /// The attribution that the clause's own verb makes.
  Optional<Voice> cueOf(int s, Words words, Clause clause) {
    int verb = words.at(clause.verb().main()).span().start();
    return discourse.voices().stream()
        .filter(
            v ->
                v.sentence() == s
                    && v.attribution()
                        .cue()
                        .filter(c -> c.start() <= verb && verb < c.end())
                        .isPresent())
        .filter(v -> !v.holds(verb))
        .findFirst();
  }

  private static boolean sameOrigin(Voice a, Voice b) {
    return a.attribution().chain().origin().name().equals(b.attribution().chain().origin().name());
  }

  /// A thought or intention of the one who speaks is part of what that one says: "I believe that
  /// they have left".
  Optional<Span> nested(Words words, Clause clause, Voice voice) {
    int verb = words.at(clause.verb().main()).span().start();
    Optional<Voice> around = discourse.at(verb);
    Span last = voice.content().getLast();
    boolean own =
        around.filter(a -> sameOrigin(a, voice)).isPresent()
            || voice.attribution().basis() == Basis.FORECAST;
    boolean within =
        own
            && around.isPresent()
            && !around.get().equals(voice)
            && clause.kind() != Clause.Kind.INSIDE
            && last.end() <= words.sentence().span().end();
    return within
        ? around.map(a -> cut(words.span(begin(words, clause), clause.end()).union(last), verb, a))
        : Optional.empty();
  }

  private static Span cut(Span whole, int verb, Voice voice) {
    for (Span piece : voice.content()) {
      if (piece.start() <= verb && verb < piece.end()) {
        return new Span(
            Math.max(piece.start(), whole.start()),
            Math.max(verb + 1, Math.min(piece.end(), whole.end())));
      }
    }
    return whole;
  }
}
