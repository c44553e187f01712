package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where the content begins that follows a cue, over hearers, times and places: "told the
/// court on Monday that ...".
final class ContentStart {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "tonight",
          "last",
          "earlier",
          "late",
          "early",
          "later",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "afternoon",
          "evening",
          "day",
          "this");
  private static final int REACH = 14;
  private static final Set<String> LINKS =
      Set.of(
          "in", "on", "at", "during", "by", "via", "through", "from", "after", "before", "with",
          "to", "over", "of", "for", "about");

  private final Words words;
  private final List<Clause> clauses;
  private final Cue cue;
  private int verbEnd = -1;

  ContentStart(Words words, List<Clause> clauses, Cue cue) {
    this.words = words;
    this.clauses = clauses;
    this.cue = cue;
  }

  /// The first word of the content, or -1 where none follows.
  int after(int endOfVerb, Optional<Range> hearer) {
    verbEnd = endOfVerb;
    if (cue.frames().equals(Set.of(Cue.Frame.QUOTE)) || cue.meaning() == Cue.Meaning.JUDGE) {
      return firstQuote();
    }
    int i = hearer.map(Range::to).orElseGet(() -> unknownHearer());
    boolean moved = true;
    while (moved && words.has(i)) {
      int opened = opened(i);
      if (opened >= 0) {
        return opened;
      }
      int next = skipped(i);
      moved = next > i;
      i = next;
    }
    return infinitive(hearer);
  }

  /// "told a packed hall that ...": nobody that the lexicon knows, but what follows shows it.
  private int unknownHearer() {
    int end = cue.has(Cue.Frame.TELL) ? NounPhrases.after(words, verbEnd, true) : verbEnd;
    return end > verbEnd && words.is(end, "that", "in", "at", "on", "how", ":") ? end : verbEnd;
  }

  /// "described the road, in part, as 'a death trap'": the content is what is quoted.
  private int firstQuote() {
    for (int i = verbEnd; i < Math.min(words.size(), verbEnd + REACH) && !words.isStop(i); i++) {
      if (words.isOpeningQuote(i)) {
        return i;
      }
    }
    return -1;
  }

  private int opened(int i) {
    if ((words.is(i, "that") && !isPronounThat(i)) || (words.is(i, ":") && words.has(i + 1))) {
      return words.is(i + 1, ",") ? i + 2 : i + 1;
    }
    if (words.isComma(i) && words.isOpeningQuote(i + 1)) {
      return i + 1;
    }
    if (words.isOpeningQuote(i)) {
      return i;
    }
    if (words.is(i, "whether", "if", "how", "why", "what", "where", "who", "when")
        && !cue.has(Cue.Frame.QUOTE)
        && asks(i)) {
      return i;
    }
    return VerbCitations.takesBareClause(cue) || (cue.has(Cue.Frame.THAT) && words.isNominal(i))
        ? bare(i)
        : -1;
  }

  /// "said that was wrong", "said that claim is false": here "that" belongs to the subject.
  private boolean isPronounThat(int i) {
    return words.tag(i).equals("DT")
        && (words.isVerb(i + 1)
            || (words.tag(i + 1).startsWith("NN") && !words.at(i + 1).isProperNoun()));
  }

  private boolean asks(int i) {
    return words.is(i, "whether", "how", "why", "what") || cue.meaning() == Cue.Meaning.ASK;
  }

  /// A clause with its own subject that begins at the word.
  private int bare(int i) {
    if (words.isMark(i) || words.isStop(i)) {
      return -1;
    }
    for (Clause clause : clauses) {
      boolean gap =
          clause.verb().first() == i
              && clause.verb().isFinite()
              && i == verbEnd
              && VerbCitations.takesBareClause(cue);
      if (gap) {
        return i;
      }
      boolean starts =
          (clause.begin() <= i && i < clause.verb().first() && clause.verb().isFinite())
              || (clause.begin() == i
                  && clause.kind() == Clause.Kind.ADVERBIAL
                  && words.is(i, "if", "although", "though", "once", "unless", "because"));
      boolean complement =
          clause.kind() == Clause.Kind.COMPLEMENT || clause.kind() == Clause.Kind.ADVERBIAL;
      boolean timeOnly = TIMES.contains(words.lower(i)) && !words.tag(i).equals("DT");
      if (starts
          && complement
          && !timeOnly
          && ((!words.tag(i).equals("IN") && !words.isAdverb(i))
              || (clause.begin() == i && !LINKS.contains(words.lower(i)) && !timeOnly))) {
        return i;
      }
    }
    return VerbCitations.takesBareClause(cue) && hasPastLikeParticiple(i) ? i : -1;
  }

  /// "said the trains bumped into each other": a past form that reads as a participle too, where
  /// no finite verb is found for the clause.
  private boolean hasPastLikeParticiple(int i) {
    int end = placed(NounPhrases.after(words, i, true));
    int verb = words.isQuote(end) ? end + 1 : end;
    return end > i
        && words.isNominal(end - 1)
        && words.tag(verb).equals("VBN")
        && words.lower(verb).endsWith("ed")
        && clauses.stream().anyMatch(c -> c.verb().first() == verb);
  }

  /// The end of a subject with the places and times behind it: "the mill in Orsa".
  private int placed(int subject) {
    int end = subject;
    while (words.tag(end).equals("IN") && LINKS.contains(words.lower(end))) {
      int behind = NounPhrases.after(words, end + 1, true);
      if (behind <= end + 1) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  private int skipped(int i) {
    if (words.isAdverb(i)
        || TIMES.contains(words.lower(i))
        || words.tag(i).equals("CD")
        || words.is(i, "p.m.", "a.m.", "pm", "am")) {
      return i + 1;
    }
    if (i > verbEnd && describesStatement(i)) {
      return i + 1;
    }
    if (LINKS.contains(words.lower(i))) {
      int end = NounPhrases.after(words, i + 1, true);
      return end > i + 1 ? end : i;
    }
    if (words.isComma(i) && words.tag(i + 1).startsWith("NNP")) {
      int place = NounPhrases.after(words, i + 1, false);
      return words.isComma(place)
              && (words.is(place + 1, "that") || words.isOpeningQuote(place + 1))
          ? place + 1
          : i;
    }
    int object = NounPhrases.after(words, i, false);
    if (object > i
        && words.is(object, "that")
        && words.tag(object).equals("IN")
        && !words.isMark(i)) {
      return object;
    }
    return words.isComma(i) && (LINKS.contains(words.lower(i + 1)) || words.isOpeningQuote(i + 1))
        ? i + 1
        : i;
  }

  /// "said in a statement posted on its site and sent to reporters that": what was done with the
  /// statement stands before the content, which "that" opens further on.
  private boolean describesStatement(int i) {
    boolean participle = words.tag(i).equals("VBN") || words.tag(i).equals("VBD");
    boolean another = words.is(i, "and", "or") && words.tag(i + 1).startsWith("VB");
    return (participle || another) && thatBefore(clauseEnd(i), i);
  }

  private boolean thatBefore(int end, int from) {
    for (int i = from + 1; i < end; i++) {
      if (words.is(i, "that") && words.tag(i).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /// Where the next comma, quotation or finite verb stands that is no participle.
  private int clauseEnd(int from) {
    for (int i = from + 1; i < Math.min(words.size(), from + REACH); i++) {
      boolean verb =
          words.tag(i).equals("VBZ") || words.tag(i).equals("VBP") || words.tag(i).equals("MD");
      if (verb || words.isComma(i) || words.isStop(i)) {
        return i;
      }
    }
    return Math.min(words.size(), from + REACH);
  }

  /// "hopes to leave", "expects prices to fall": the content is the infinitive with its subject.
  private int infinitive(Optional<Range> hearer) {
    int i = verbEnd;
    if (cue.has(Cue.Frame.TO) && words.is(i, "to")) {
      return i;
    }
    if (!cue.has(Cue.Frame.OBJECT)) {
      return -1;
    }
    int object = words.is(i, "on", "for") ? i + 1 : i;
    int end = hearer.map(Range::to).orElseGet(() -> NounPhrases.after(words, object, true));
    boolean follows =
        end > object && (words.is(end, "to") || (words.isQuote(end) && words.is(end + 1, "to")));
    return follows
        ? (cue.meaning() == Cue.Meaning.FORECAST ? object : words.isQuote(end) ? end + 1 : end)
        : -1;
  }
}
