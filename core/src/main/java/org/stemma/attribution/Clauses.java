package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence into clauses by its verb groups and the words that stand between them.
///
/// The cut needs parts of speech only, so that it is the same with and without a parse. Between two
/// verb groups it looks
/// for the rightmost word that opens a clause; where there is none, the second verb resumes a
/// clause that a relative
/// clause has interrupted, or begins what a verb of saying introduces.
final class Clauses {
  private static final Set<String> TEMPORAL =
      Set.of(
          "after", "before", "by", "without", "while", "since", "despite", "when", "until", "upon");

  private record Opening(int begin, int subject, Clause.Kind kind) {}

  private final Words words;
  private final CueLexicon cues;
  private final List<VerbGroup> groups;
  private final Boundaries boundaries;
  private final List<Opening> openings = new ArrayList<>();
  private int pending = 0;
  private Clause.Kind pendingKind = Clause.Kind.MAIN;

  private Clauses(Words words, CueLexicon cues) {
    this.words = words;
    this.cues = cues;
    this.groups = VerbGroup.of(words);
    this.boundaries = new Boundaries(words);
  }

  static List<Clause> of(Words words, CueLexicon cues) {
    return new Clauses(words, cues).cut();
  }

  private List<Clause> cut() {
    for (int k = 0; k < groups.size(); k++) {
      VerbGroup group = groups.get(k);
      int from = k == 0 ? 0 : groups.get(k - 1).end();
      openings.add(
          switch (group.form()) {
            case FINITE -> finite(k, outer(k), from);
            case INFINITIVE -> infinitive(k, from);
            case BARE -> bare(k, from);
            case GERUND, PARTICIPLE -> participle(k, from);
          });
    }
    return ended();
  }

  /// The last verb before that has a clause of its own; the participles between belong to the
  /// subject.
  private int outer(int k) {
    int j = k - 1;
    while (j > 0
        && openings.get(j).kind() == Clause.Kind.INSIDE
        && !words.is(groups.get(j).first(), "to")) {
      j--;
    }
    return j;
  }

  private Opening finite(int k, int outer, int near) {
    int from = outer >= 0 && takesClause(outer) ? groups.get(outer).end() : near;
    int verb = groups.get(k).first();
    int before = verb - 1;
    while (before >= from && (words.isAdverb(before) || words.isQuote(before))) {
      before--;
    }
    if (before >= from && boundaries.isRelativeAt(before)) {
      return relative(k, from, before);
    }
    if (before >= from && words.tag(before).equals("CC") && k > 0) {
      return new Opening(before + 1, before + 1, Clause.Kind.COORDINATE);
    }
    if (before < from
        || words.isComma(before)
        || words.isDash(before)
        || words.is(before, ")", "-rrb-")) {
      return afterInterruption(k, from, Math.max(before, from));
    }
    int boundary = boundaries.before(k, from, before);
    boolean joined =
        boundary >= from && words.tag(boundary).equals("CC") && !words.isComma(boundary - 1);
    if (boundary >= from
        && !(joined && saysBefore(k, from) && boundaries.hasNominal(from, boundary))) {
      return atBoundary(k, from, boundary);
    }
    return withoutBoundary(k, from, before);
  }

  /// Whether a verb of saying stands directly before: what follows it is one subject, "and" or not.
  private boolean saysBefore(int k, int from) {
    boolean says =
        k > 0
            && cues.verb(words.lemma(groups.get(k - 1).main()))
                .filter(c -> c.has(Cue.Frame.CLAUSE))
                .isPresent();
    return says && !words.isComma(from) && !words.isQuote(from);
  }

  private Opening relative(int k, int from, int marker) {
    int begin = marker;
    while (begin > from
        && (words.tag(begin - 1).equals("IN")
            || (words.tag(begin - 1).equals("CD") && words.is(begin, "of")))) {
      begin--;
    }
    suspend(k, from, begin);
    boolean aside = words.isComma(begin - 1) || words.isDash(begin - 1);
    if (words.tag(begin - 1).equals("CC") && k > 0) {
      return new Opening(begin, begin, openings.get(k - 1).kind());
    }
    return new Opening(begin, begin, aside ? Clause.Kind.ASIDE : Clause.Kind.RELATIVE);
  }

  /// Remembers the clause whose subject stands before the relative clause that begins here.
  private void suspend(int k, int from, int relative) {
    if (k == 0) {
      return;
    }
    int boundary = boundaries.before(k, from, relative - 1);
    if (boundary >= from && boundaries.hasNominal(boundary, relative)) {
      Opening opening = atBoundary(k, from, boundary);
      pending = opening.begin();
      pendingKind = opening.kind();
    } else if (takesClause(k - 1)) {
      pending = from;
      pendingKind = Clause.Kind.COMPLEMENT;
    }
  }

  /// A verb that follows a comma, or nothing: its subject stands further left, or is the one of the
  /// verb before.
  private Opening afterInterruption(int k, int from, int comma) {
    if (pending >= 0) {
      return resume();
    }
    int left = comma - 1;
    while (left > from && !words.isComma(left) && !words.isQuote(left)) {
      left--;
    }
    if (left > from && boundaries.hasNominal(from, left)) {
      int boundary = boundaries.before(k, from, left - 1);
      return boundary >= from
          ? atBoundary(k, from, boundary)
          : new Opening(from, from, Clause.Kind.MAIN);
    }
    return new Opening(groups.get(k).first(), groups.get(k).first(), Clause.Kind.COORDINATE);
  }

  private Opening resume() {
    Opening opening = new Opening(pending, pending, pendingKind);
    pending = -1;
    return opening;
  }

  private Opening atBoundary(int k, int from, int boundary) {
    boolean interrupts = words.isRelative(boundary) || words.is(boundary, "that");
    if (pending >= 0 && ((k > 0 && boundary > pending) || (k == 0 && !interrupts))) {
      pending = -1;
    }
    if (words.isComma(boundary)
        || words.is(boundary, ";", ":", "…", "...")
        || words.isDash(boundary)) {
      return new Opening(boundary + 1, boundary + 1, Clause.Kind.MAIN);
    }
    if (words.tag(boundary).equals("CC")) {
      return new Opening(boundary + 1, boundary + 1, coordinated(k));
    }
    if (words.is(boundary, "that")
        && cues.isNoun(words.lemma(boundary - 1))
        && boundary + 1 < groups.get(k).first()) {
      return new Opening(boundary, boundary + 1, Clause.Kind.COMPLEMENT);
    }
    if (words.isRelative(boundary) && !words.is(boundary, "what")) {
      int begin = boundary > from && words.tag(boundary - 1).equals("IN") ? boundary - 1 : boundary;
      suspend(k, from, begin);
      return new Opening(
          begin, boundary + 1, words.isComma(begin - 1) ? Clause.Kind.ASIDE : Clause.Kind.RELATIVE);
    }
    if (k == 0 && boundary > 0 && words.is(boundary, "that")) {
      return new Opening(
          boundary,
          boundary + 1,
          words.isNominal(boundary - 1) && !cues.isNoun(words.lemma(boundary - 1))
              ? Clause.Kind.RELATIVE
              : Clause.Kind.COMPLEMENT);
    }
    return new Opening(boundary, boundary + 1, marked(boundary));
  }

  private Clause.Kind coordinated(int k) {
    Clause.Kind before = k == 0 ? Clause.Kind.MAIN : openings.get(k - 1).kind();
    return before == Clause.Kind.COMPLEMENT || before == Clause.Kind.ADVERBIAL
        ? before
        : Clause.Kind.MAIN;
  }

  private Clause.Kind marked(int marker) {
    if (words.is(marker, "that")) {
      boolean ofNoun =
          words.tag(marker - 1).startsWith("NN") && !cues.isNoun(words.lemma(marker - 1));
      return ofNoun ? Clause.Kind.RELATIVE : Clause.Kind.COMPLEMENT;
    }
    if (words.is(marker, "where")) {
      return words.isComma(marker - 1) ? Clause.Kind.ASIDE : Clause.Kind.RELATIVE;
    }
    boolean question = words.is(marker, "what", "how", "why", "whether");
    return question ? Clause.Kind.COMPLEMENT : Clause.Kind.ADVERBIAL;
  }

  private Opening withoutBoundary(int k, int from, int before) {
    if (k == 0) {
      pending = -1;
      return new Opening(0, 0, Clause.Kind.MAIN);
    }
    if (takesClause(outer(k))) {
      return new Opening(from, from, Clause.Kind.COMPLEMENT);
    }
    if (pending >= 0) {
      return resume();
    }
    if (words.tag(before).equals("PRP") && words.tag(before - 1).startsWith("NN")) {
      return new Opening(before, before, Clause.Kind.RELATIVE);
    }
    Opening previous = openings.get(k - 1);
    openings.set(k - 1, new Opening(previous.begin(), previous.subject(), Clause.Kind.INSIDE));
    return previous;
  }

  private boolean takesClause(int k) {
    return k >= 0 && cues.takesClause(words.lemma(groups.get(k).main()));
  }

  private Opening infinitive(int k, int from) {
    int first = groups.get(k).first();
    if (words.is(first - 2, "in") && words.is(first - 1, "order")) {
      return new Opening(first - 2, first - 2, Clause.Kind.PURPOSE);
    }
    boolean catenative =
        k > 0
            && first - from <= 1
            && (first == from || words.isAdverb(from) || words.isQuote(from));
    if (k == 0
        || catenative
        || pending == 0
        || words.is(first - 1, "able", "likely", "unable", "about", "set", "due", "ready")) {
      return inside(first);
    }
    return new Opening(first, first, Clause.Kind.PURPOSE);
  }

  private Opening bare(int k, int from) {
    int first = groups.get(k).first();
    boolean opens = first == 0 || (words.isQuote(first - 1) && first == from + 1);
    if (opens) {
      pending = -1;
      return new Opening(first, first, Clause.Kind.MAIN);
    }
    if (k > 0
        && words.tag(first - 1).equals("CC")
        && openings.get(k - 1).kind() != Clause.Kind.INSIDE) {
      return new Opening(
          first,
          first,
          openings.get(k - 1).kind() == Clause.Kind.PURPOSE
              ? Clause.Kind.PURPOSE
              : Clause.Kind.COORDINATE);
    }
    return inside(first);
  }

  private Opening participle(int k, int from) {
    VerbGroup group = groups.get(k);
    int first = group.first();
    int before = first - 1;
    while (before > from && words.isAdverb(before)) {
      before--;
    }
    if (group.form() == VerbGroup.Form.GERUND && TEMPORAL.contains(words.lower(before))) {
      return new Opening(before, first, Clause.Kind.ADJUNCT);
    }
    if (words.isComma(before)
        && k == 0
        && boundaries.hasNominal(0, before)
        && takesClause(k)
        && !words.tag(group.end()).equals("IN")) {
      pending = -1;
      return new Opening(0, 0, Clause.Kind.MAIN);
    }
    if (words.isComma(before) || before < 0 || words.isDash(before)) {
      return new Opening(before + 1, first, Clause.Kind.ADJUNCT);
    }
    if (words.tag(before).equals("CC")
        && k > 0
        && !openings.get(k - 1).kind().equals(Clause.Kind.INSIDE)) {
      boolean adjunct = openings.get(k - 1).kind() == Clause.Kind.ADJUNCT;
      return new Opening(before + 1, first, adjunct ? Clause.Kind.ADJUNCT : Clause.Kind.COORDINATE);
    }
    return inside(first);
  }

  private Opening inside(int first) {
    return new Opening(first, first, Clause.Kind.INSIDE);
  }

  private List<Clause> ended() {
    List<Clause> clauses = new ArrayList<>();
    for (int k = 0; k < groups.size(); k++) {
      Opening opening = openings.get(k);
      VerbGroup group = groups.get(k);
      int end = Math.max(words.trimmedEnd(opening.begin(), end(k)), group.end());
      int subject = Math.min(opening.subject(), group.first());
      clauses.add(new Clause(opening.begin(), subject, end, group, opening.kind()));
    }
    return clauses;
  }

  /// Where the next clause begins that is no part of this one, or where an earlier one goes on.
  private int end(int k) {
    Opening own = openings.get(k);
    int end = words.size();
    for (int j = k + 1; j < groups.size(); j++) {
      Opening other = openings.get(j);
      if (other.begin() <= own.begin()) {
        end = Math.min(end, groups.get(j).first());
      } else if (!isInner(other) || (isInner(own) && other.kind() != Clause.Kind.INSIDE)) {
        end = Math.min(end, other.begin());
      }
    }
    return end;
  }

  private static boolean isInner(Opening opening) {
    return opening.kind() == Clause.Kind.INSIDE
        || opening.kind() == Clause.Kind.RELATIVE
        || opening.kind() == Clause.Kind.PURPOSE;
  }
}
