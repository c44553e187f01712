package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the attributions of a sentence that no verb of saying marks: "according to S", "a warning
/// that ...", "there are
/// signs that ...".
final class PhraseCitations {
  private static final Set<String> GIVING =
      Set.of(
          "issue", "make", "give", "repeat", "voice", "express", "raise", "release", "offer",
          "publish", "post");

  private final Words words;
  private final List<Clause> clauses;
  private final CueLexicon cues;

  private PhraseCitations(Words words, List<Clause> clauses, CueLexicon cues) {
    this.words = words;
    this.clauses = clauses;
    this.cues = cues;
  }

  static List<Citation> of(Words words, List<Clause> clauses, CueLexicon cues) {
    PhraseCitations finder = new PhraseCitations(words, clauses, cues);
    List<Citation> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, "according") && words.is(i + 1, "to")) {
        finder.according(i).ifPresent(found::add);
      } else if (words.is(i + 1, "that") && Untruths.says(words, clauses, i)) {
        finder.untrue(i).ifPresent(found::add);
      } else if (words.is(i + 1, "that") && finder.cues.adjective(words.lower(i)).isPresent()) {
        finder.adjective(i).ifPresent(found::add);
      } else if (words.tag(i).startsWith("NN")) {
        finder.noun(i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Citation> according(int i) {
    int from = i + 2;
    int end = phraseEnd(from);
    int to = Appositions.name(words, new Range(from, end)).map(Range::to).orElse(end);
    if (to <= from) {
      return Optional.empty();
    }
    List<Range> content = new ArrayList<>();
    int start = words.trimmedStart(0, i);
    int before = words.trimmedEnd(start, i);
    if (before > start && hasVerb(start, before)) {
      content.add(new Range(start, before));
    } else if (before > start) {
      content.add(new Range(start, before));
      rest(to).ifPresent(content::add);
    } else {
      opened(to).ifPresent(content::add);
    }
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Range source = new Range(from, to);
    return Optional.of(
        new Citation(
            words,
            List.of(NounPhrases.head(words, source)),
            Optional.of(source),
            Optional.empty(),
            new Range(i, i + 2),
            content,
            CueHedge.doubted(words, source),
            Basis.STATED,
            false,
            false,
            "according-to"));
  }

  private int phraseEnd(int from) {
    int to = NounPhrases.after(words, from, true);
    while (words.is(to, "in", "from", "with", "on", "to") && !words.isQuote(to + 1)) {
      int next = NounPhrases.after(words, to + 1, true);
      if (next == to + 1) {
        break;
      }
      to = next;
    }
    return to;
  }

  private boolean hasVerb(int from, int to) {
    return clauses.stream()
        .anyMatch(c -> c.verb().main() >= from && c.verb().main() < to && c.verb().isFinite());
  }

  private Optional<Range> rest(int to) {
    int start = words.trimmedStart(to, words.size());
    int end = words.trimmedEnd(start, words.size());
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /// The main clause that follows "According to S, the mayor, ...".
  private Optional<Range> opened(int to) {
    for (Clause clause : clauses) {
      boolean main = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.ADVERBIAL;
      if (main && clause.verb().isFinite() && clause.verb().first() > to) {
        int start = words.trimmedStart(Math.max(to, clause.begin()), words.size());
        int end = words.trimmedEnd(start, words.size());
        return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "the mayor is convinced that the bridge will fail"
  private Optional<Citation> adjective(int i) {
    Cue cue = cues.adjective(words.lower(i)).orElseThrow();
    int end = contentEnd(i + 2);
    for (Clause clause : clauses) {
      boolean bears =
          clause.verb().first() <= i
              && i < clause.end()
              && clause.subject() < clause.verb().first()
              && clause.verb().isFinite();
      Range subject = NounPhrases.before(words, clause.subject(), clause.verb().first());
      if (bears && end > i + 2 && subject.length() > 0 && !words.is(subject.from(), "it")) {
        Range mark = new Range(clause.verb().first(), i + 1);
        return Optional.of(
            new Citation(
                words,
                List.of(NounPhrases.head(words, subject)),
                Optional.of(subject),
                Optional.empty(),
                mark,
                List.of(new Range(i + 2, end)),
                hedge(cue),
                Basis.STATED,
                false,
                clause.verb().negated(),
                "cue-adjective"));
      }
    }
    return Optional.empty();
  }

  /// "it is not true that the bridge has failed"
  private Optional<Citation> untrue(int i) {
    int end = contentEnd(i + 2);
    return end <= i + 2
        ? Optional.empty()
        : Optional.of(
            new Citation(
                words,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                mark(i),
                List.of(new Range(i + 2, end)),
                Hedge.DENIED,
                Basis.STATED,
                false,
                false,
                "called-untrue"));
  }

  private Optional<Citation> noun(int noun) {
    int i = noun;
    Optional<Cue> cue = cues.noun(words.lemma(i));
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int start = words.is(i + 1, "that") && !words.isVerb(i + 2) ? i + 2 : copular(i);
    int end = start < 0 ? -1 : contentEnd(start);
    if (end <= start) {
      return Optional.empty();
    }
    boolean untrue = Untruths.opposed(words, clauses, cues, i);
    Optional<Range> source = source(i);
    Hedge hedge =
        (untrue ? Hedge.DENIED : hedge(cue.get()))
            .weaker(
                clauses.stream()
                    .filter(c -> c.begin() <= i && i < c.end())
                    .map(c -> ClauseHedge.of(words, c))
                    .reduce(Hedge.ASSERTED, Hedge::weaker));
    return Optional.of(
        new Citation(
            words,
            source.map(s -> NounPhrases.head(words, s)).stream().toList(),
            source,
            Optional.empty(),
            mark(i),
            List.of(new Range(start, end)),
            hedge,
            source.isEmpty() && cue.get().meaning() == Cue.Meaning.EVIDENCE
                ? Basis.INFERRED
                : Basis.STATED,
            false,
            false,
            "cue-noun"));
  }

  /// The noun, with "there are" or "it is seen as" before it.
  private Range mark(int noun) {
    for (Clause clause : clauses) {
      boolean empty =
          words.is(clause.subject(), "it", "there")
              && clause.subject() + 1 >= clause.verb().first() - 1;
      if (empty && clause.verb().end() <= noun && noun - clause.verb().end() <= 4) {
        return new Range(clause.verb().first(), noun + 1);
      }
    }
    return new Range(noun, noun + 1);
  }

  /// "the signs are (that) the army is leaving".
  private int copular(int i) {
    boolean linked =
        words.lemma(i + 1).equals("be")
            && (words.is(i - 1, "the", "all", "every") || words.is(i + 2, "that"));
    if (!linked) {
      return -1;
    }
    int start = words.is(i + 2, "that") ? i + 3 : i + 2;
    return clauses.stream().anyMatch(c -> c.verb().isFinite() && c.verb().first() > start)
        ? start
        : -1;
  }

  private int contentEnd(int start) {
    int end = words.size();
    for (Clause clause : clauses) {
      if (clause.verb().main() >= start && clause.verb().isFinite()) {
        return Math.max(clause.end(), Math.min(end, clause.end()));
      }
    }
    return -1;
  }

  private static Hedge hedge(Cue cue) {
    return switch (cue.meaning()) {
      case SUPPOSE, EVIDENCE, FORECAST -> Hedge.BELIEVED;
      case DENY -> Hedge.DENIED;
      case DOUBT, ASK -> Hedge.POSSIBLE;
      case ASSERT, CLAIM, INTEND, PERCEIVE, JUDGE -> Hedge.REPORTED;
    };
  }

  private Optional<Range> source(int noun) {
    int i = noun - 1;
    while (i > 0 && (words.tag(i).startsWith("JJ") || words.tag(i).startsWith("NN"))) {
      i--;
    }
    if (words.tag(i).equals("PRP$")) {
      return Optional.of(new Range(i, i + 1));
    }
    if (words.tag(i).equals("POS")) {
      Range owner = NounPhrases.before(words, 0, i);
      return owner.length() > 0 ? Optional.of(owner) : Optional.empty();
    }
    for (Clause clause : clauses) {
      boolean gives =
          clause.verb().end() <= noun
              && noun - clause.verb().end() < 4
              && (GIVING.contains(words.lemma(clause.verb().main()))
                  || Untruths.isOpposing(words, cues, clause));
      if (gives && !clause.verb().passive() && clause.subject() < clause.verb().first()) {
        Range giver = NounPhrases.before(words, clause.subject(), clause.verb().first());
        return giver.length() > 0 ? Optional.of(giver) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
