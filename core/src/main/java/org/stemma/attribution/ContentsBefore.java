package org.stemma.attribution;

import java.util.List;
import java.util.Optional;

/// Finds the content that stands before a cue or around it: "*the bridge is closed*, police said".
///
/// @param found the citations of the sentence so far, to which later ones are added
record ContentsBefore(Words words, List<Clause> clauses, List<Citation> found) {
  /// The content before the cue: "the bridge is closed, police said".
  Optional<Range> before(int k, Cue cue, int subject, boolean hasRight) {
    Clause clause = clauses.get(k);
    boolean inverted = subject == clause.verb().first();
    boolean joined = inverted && words.tag(subject - 1).equals("CC");
    boolean allowed =
        cue.has(Cue.Frame.PAREN)
            && CueSubjects.isSpoken(clause)
            && clause.kind() != Clause.Kind.RELATIVE
            && !joined;
    int before = subject - 1;
    while (before >= 0 && (words.tag(before).equals("CC") && words.isComma(before - 1))) {
      before--;
    }
    if (!allowed
        || before < 1
        || !(words.isComma(before)
            || words.isClosingQuote(before)
            || words.isDash(before)
            || words.isStop(before))) {
      return Optional.empty();
    }
    boolean quoted = words.isClosingQuote(before) || words.isClosingQuote(before - 1);
    if ((hasRight && !quoted)
        || clause.kind() == Clause.Kind.ASIDE
        || (!quoted && !hasVerb(before))) {
      return Optional.empty();
    }
    int start = leftStart(before);
    int end = words.trimmedEnd(start, before + 1);
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private boolean hasVerb(int before) {
    return clauses.stream().anyMatch(c -> c.verb().main() < before && c.verb().isFinite());
  }

  /// A cue between commas in the middle of what it introduces: "Too often, Lee said, the road is
  /// closed".
  List<Range> around(Clause clause, Cue cue, int subject) {
    int after = clause.verb().end();
    boolean enclosed =
        cue.has(Cue.Frame.PAREN)
            && clause.verb().isFinite()
            && subject > 1
            && words.isComma(subject - 1)
            && words.isComma(after);
    boolean verbless =
        !hasVerb(subject)
            && clauses.stream().anyMatch(c -> c.verb().isFinite() && c.verb().first() > after);
    int start = words.trimmedStart(0, subject - 1);
    int end = words.trimmedEnd(after + 1, words.size());
    return enclosed && verbless && start < subject - 1 && end > after + 1
        ? List.of(new Range(start, subject - 1), new Range(after + 1, end))
        : List.of();
  }

  /// The start of what stands before the cue: after an earlier cue that closed its own content.
  private int leftStart(int before) {
    int start = 0;
    for (Citation citation : found) {
      if (citation.content().stream().anyMatch(c -> c.from() < citation.cue().from())
          && citation.cue().to() < before) {
        start =
            Math.max(
                start, Math.max(citation.cue().to(), citation.source().map(Range::to).orElse(0)));
      }
    }
    return words.trimmedStart(start, before);
  }

  /// What goes on after a speaker in the middle: "'A,' said Lee, 'and B'".
  Optional<Range> afterwards(int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.isQuote(i)) {
        int end = words.trimmedEnd(i + 1, words.size());
        return end > i + 1 ? Optional.of(new Range(i + 1, end)) : Optional.empty();
      }
      if (clauses.stream().anyMatch(c -> c.begin() > from && c.verb().first() <= from)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
