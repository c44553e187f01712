package org.stemma.attribution;

import java.util.List;
import java.util.Optional;

/// Finds the content that follows a cue, and where it ends: "police said *the bridge was closed*".
record ContentsAfter(Words words, List<Clause> clauses, CueLexicon cues) {
  /// The content behind the cue, or nothing.
  Optional<Range> after(int k, Cue cue) {
    Clause clause = clauses.get(k);
    int start =
        new ContentStart(words, clauses, cue)
            .after(clause.verb().end(), new Hearers(words).hearer(clause.verb().end(), cue));
    if (start < 0) {
      return Optional.empty();
    }
    int end = cue.meaning() == Cue.Meaning.JUDGE ? lastQuote(k, start) : end(k, start);
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /// The end of the last quotation before the next verb.
  private int lastQuote(int k, int start) {
    int limit = words.size();
    for (Clause clause : clauses) {
      if (clause.verb().first() > clauses.get(k).verb().end() && clause.verb().isFinite()) {
        limit = Math.min(limit, Math.max(start + 1, clause.verb().first()));
      }
    }
    int end = start + 1;
    for (int i = start + 1; i < limit; i++) {
      end = words.isClosingQuote(i) ? i + 1 : end;
    }
    return words.trimmedEnd(start, end > start + 1 ? end : limit);
  }

  /// Where the content ends: at the next cue of the same speaker, at a cue that closes the
  /// sentence, or with it.
  private int end(int k, int start) {
    int limit = interrupted(k);
    if (words.isQuote(start) && words.is(start - 1, ":")) {
      return limit;
    }
    for (int j = k + 1; j < clauses.size(); j++) {
      Clause next = clauses.get(j);
      if (next.begin() > start && next.begin() < limit && endsContent(next)) {
        limit = next.begin();
      }
    }
    for (int i = start + 1; i < limit; i++) {
      if (words.is(i, "according") && words.is(i + 1, "to") && !words.isComma(start - 1)) {
        limit = i;
      }
    }
    return words.trimmedEnd(start, limit);
  }

  /// The end of a clause that is itself inside another one's subject: "the city, which the envoy
  /// says is lost, fell".
  private int interrupted(int k) {
    Clause clause = clauses.get(k);
    int limit = words.size();
    for (int j = k + 1; j < clauses.size(); j++) {
      if (clauses.get(j).begin() < clause.begin()
          && words.isComma(clauses.get(j).verb().first() - 1)) {
        limit = Math.min(limit, clauses.get(j).verb().first());
      }
    }
    return limit;
  }

  private boolean endsContent(Clause next) {
    return closesBefore(next) || turnsAway(next);
  }

  /// "..., but he opposes the plan": after "but", or a comma and "and", whoever speaks is told of
  /// anew.
  private boolean turnsAway(Clause next) {
    boolean joined =
        words.tag(next.begin() - 1).equals("CC")
            && (words.isComma(next.begin() - 2) || words.is(next.begin() - 1, "but"));
    return joined
        && next.verb().isFinite()
        && !next.verb().passive()
        && !next.isInner()
        && AttitudeCitations.isAttitude(words, next.verb());
  }

  private boolean closesBefore(Clause next) {
    Optional<Cue> cue = cues.verb(words.lemma(next.verb().main()));
    if (cue.isEmpty() && !words.lemma(next.verb().main()).equals("cite")) {
      return false;
    }
    boolean comma =
        words.isComma(next.begin() - 1)
            || words.isComma(next.begin() - 2)
            || words.isQuote(next.begin() - 1);
    return switch (next.kind()) {
      case ADJUNCT -> comma && (cue.isEmpty() || cue.get().has(Cue.Frame.PAREN));
      case COORDINATE -> (comma || hasQuoteAfter(next.verb().end())) && cue.isPresent();
      case MAIN ->
          comma && cue.isPresent() && cue.get().has(Cue.Frame.PAREN) && closes(next, cue.get());
      default -> false;
    };
  }

  boolean hasQuoteAfter(int from) {
    for (int i = from; i < Math.min(words.size(), from + 6); i++) {
      if (words.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(Clause clause, Cue cue) {
    return new ContentStart(words, clauses, cue)
            .after(clause.verb().end(), new Hearers(words).hearer(clause.verb().end(), cue))
        < 0;
  }
}
