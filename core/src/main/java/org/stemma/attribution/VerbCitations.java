package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the attributions of a sentence that a verb marks: "police said ...", "..., he told the
/// court".
final class VerbCitations {
  private static final Set<Cue.Frame> BARE_CLAUSE = Set.of(Cue.Frame.CLAUSE, Cue.Frame.TELL);

  private static final Set<String> SENSES = Set.of("see", "hear", "witness");

  private final Words words;
  private final List<Clause> clauses;
  private final CueLexicon cues;
  private final List<Citation> found = new ArrayList<>();
  private final CueSubjects subjects;
  private final Hearers hearers;

  private VerbCitations(Words words, List<Clause> clauses, CueLexicon cues) {
    this.words = words;
    this.clauses = clauses;
    this.cues = cues;
    this.subjects = new CueSubjects(words, clauses, found);
    this.hearers = new Hearers(words);
  }

  static List<Citation> of(Words words, List<Clause> clauses, CueLexicon cues) {
    VerbCitations finder = new VerbCitations(words, clauses, cues);
    for (int k = 0; k < clauses.size(); k++) {
      finder.at(k);
    }
    return finder.found;
  }

  private void at(int k) {
    Clause clause = clauses.get(k);
    if (found.stream().anyMatch(c -> c.cue().covers(clause.verb().main()))) {
      return;
    }
    int verb = clause.verb().main();
    Optional<Cue> cue = cue(clause.verb()).or(() -> besideQuotation(clause));
    if (words.lemma(verb).equals("quote") || words.lemma(verb).equals("cite")) {
      quoting(k);
    } else if (SENSES.contains(words.lemma(verb)) && witness(k)) {
      return;
    } else if (cue.isPresent() && !isFalse(clause)) {
      if (clause.verb().passive()) {
        passive(k, cue.get());
      } else {
        active(k, cue.get());
      }
    }
  }

  /// The cue a verb is, with its particle if that makes another verb of it: "rule out".
  private Optional<Cue> cue(VerbGroup verb) {
    String lemma = words.lemma(verb.main());
    Optional<Cue> particled =
        words.is(verb.main() + 1, "out")
            ? cues.verb(lemma + "_" + words.lower(verb.main() + 1))
            : Optional.empty();
    return particled.or(() -> cues.verb(lemma));
  }

  private boolean isFalse(Clause clause) {
    int verb = clause.verb().main();
    return (words.is(clause.verb().first() - 2, "that")
            && words.is(clause.verb().first() - 1, "is")
            && words.is(verb, "say"))
        || (words.is(clause.verb().end(), "to")
            && words.isVerb(clause.verb().end() + 1)
            && cue(clause.verb())
                .filter(c -> c.has(Cue.Frame.TO) || c.has(Cue.Frame.OBJECT))
                .isEmpty()
            && !clause.verb().passive())
        || (clause.verb().form() == VerbGroup.Form.PARTICIPLE && clause.kind() != Clause.Kind.MAIN)
        || (clause.verb().form() == VerbGroup.Form.BARE
            && words.isNominal(verb - 1)
            && !words.isQuote(verb - 1));
  }

  private void active(int k, Cue cue) {
    Clause clause = clauses.get(k);
    Optional<Range> right = right(k, cue);
    Optional<Inversion> inversion =
        right.isEmpty() || isQuoteBefore(clause.verb().first())
            ? inversion(clause, cue)
            : Optional.empty();
    int start = inversion.isPresent() ? clause.verb().first() : subjectStart(clause);
    Optional<Range> left = left(k, cue, start, right.isPresent());
    List<Range> content = new ArrayList<>();
    left.ifPresent(content::add);
    if (right.isEmpty() && left.isEmpty()) {
      content.addAll(around(clause, cue, start));
    } else if (inversion.isEmpty() || left.isEmpty()) {
      right.ifPresent(content::add);
    } else {
      afterwards(inversion.get().subject().to()).ifPresent(content::add);
    }
    if ((right.isPresent() && left.isEmpty() && right.get().length() == 0) || content.isEmpty()) {
      return;
    }
    emit(k, cue, content, inversion.map(Inversion::subject));
  }

  private record Inversion(Range subject) {}

  private void emit(int k, Cue cue, List<Range> content, Optional<Range> inverted) {
    Clause clause = clauses.get(k);
    Optional<Range> subject = inverted.or(() -> subjects.subject(k));
    boolean shared = inverted.isEmpty() && subjects.isDependent(k);
    int cueEnd =
        Math.max(
            clause.verb().end(), hearers.hearer(clause.verb().end(), cue).map(Range::to).orElse(0));
    Range mark =
        new Range(clause.verb().first(), inverted.isPresent() ? clause.verb().end() : cueEnd);
    Optional<Range> medium =
        hearers.medium(clause.verb().end(), inverted.map(Range::to).orElse(cueEnd), cue);
    List<Range> parties = new ArrayList<>();
    subject.map(s -> NounPhrases.head(words, s)).ifPresent(parties::add);
    found.add(
        new Citation(
            words,
            parties,
            inverted.or(() -> subjects.printed(k)),
            medium,
            mark,
            content,
            CueHedge.of(words, clause.verb(), cue),
            CueHedge.basis(words, clause.verb(), cue),
            shared,
            clause.verb().negated(),
            rule(cue)));
  }

  /// Any verb is a cue between a quotation and its speaker, or before a colon and a quotation:
  /// "'No,' he grinned".
  private Optional<Cue> besideQuotation(Clause clause) {
    VerbGroup verb = clause.verb();
    Range subject = NounPhrases.before(words, clause.subject(), verb.first());
    int before = subject.length() > 0 ? subject.from() - 1 : -1;
    boolean behind =
        words.isClosingQuote(before)
            && words.is(before - 1, ",", "?", "!")
            && (words.isStop(verb.end()) || words.isComma(verb.end()));
    boolean colon = false;
    for (int i = verb.end(); i < Math.min(words.size() - 1, verb.end() + 8); i++) {
      colon |= words.is(i, ":") && words.isOpeningQuote(i + 1);
    }
    boolean speaks =
        verb.isFinite()
            && !verb.passive()
            && (behind || (colon && subject.length() > 0 && SourceWords.isBearer(words, subject)));
    return speaks
        ? Optional.of(
            new Cue(
                words.lemma(verb.main()),
                Cue.Part.VERB,
                Cue.Meaning.ASSERT,
                Set.of(Cue.Frame.QUOTE, Cue.Frame.PAREN)))
        : Optional.empty();
  }

  private static String rule(Cue cue) {
    return switch (cue.meaning()) {
      case PERCEIVE -> "cue-perceive";
      case ASK -> "cue-ask";
      case EVIDENCE -> "cue-evidence";
      default -> "cue-verb";
    };
  }

  private boolean isQuoteBefore(int i) {
    return words.isClosingQuote(i - 1) || (words.isComma(i - 1) && words.isClosingQuote(i - 2));
  }

  private int subjectStart(Clause clause) {
    Range subject = NounPhrases.before(words, clause.subject(), clause.verb().first());
    return subject.length() > 0 ? subject.from() : clause.verb().first();
  }

  /// A subject behind its verb: "..., said Ann Lee".
  private Optional<Inversion> inversion(Clause clause, Cue cue) {
    int verb = clause.verb().first();
    boolean opens =
        verb == 0
            || words.isComma(verb - 1)
            || words.isClosingQuote(verb - 1)
            || words.isStop(verb - 1)
            || words.isDash(verb - 1);
    if (!opens
        || !cue.has(Cue.Frame.PAREN)
        || clause.verb().main() != verb
        || !clause.verb().isFinite()) {
      return Optional.empty();
    }
    int from = clause.verb().end();
    int to = NounPhrases.after(words, from, true);
    boolean bears = to > from && (words.isNominal(to - 1) || words.at(to - 1).isNoun());
    return bears && !cue.has(Cue.Frame.TELL)
        ? Optional.of(new Inversion(new Range(from, to)))
        : Optional.empty();
  }

  // ---- what

  /// The content behind the cue, or nothing.
  private Optional<Range> right(int k, Cue cue) {
    Clause clause = clauses.get(k);
    int start =
        new ContentStart(words, clauses, cue)
            .after(clause.verb().end(), hearers.hearer(clause.verb().end(), cue));
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

  private boolean hasQuoteAfter(int from) {
    for (int i = from; i < Math.min(words.size(), from + 6); i++) {
      if (words.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(Clause clause, Cue cue) {
    return new ContentStart(words, clauses, cue)
            .after(clause.verb().end(), hearers.hearer(clause.verb().end(), cue))
        < 0;
  }

  /// The content before the cue: "the bridge is closed, police said".
  private Optional<Range> left(int k, Cue cue, int subject, boolean hasRight) {
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
  private List<Range> around(Clause clause, Cue cue, int subject) {
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
  private Optional<Range> afterwards(int from) {
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

  // ---- other shapes

  /// "X quoted S as saying C", "S said, quoting T".
  private void quoting(int k) {
    Clause clause = clauses.get(k);
    int from = clause.verb().end();
    int to = NounPhrases.after(words, from, true);
    while (words.is(to, "in", "from")
        && words.isNominal(NounPhrases.after(words, to + 1, true) - 1)) {
      to = NounPhrases.after(words, to + 1, true);
    }
    Optional<Range> reporter = clause.verb().passive() ? Optional.empty() : subjects.subject(k);
    int said = saying(k, clause.verb().passive() ? from : to);
    if (said < 0) {
      origin(k, new Range(from, to));
      return;
    }
    Optional<Range> origin =
        clause.verb().passive() ? subjects.subject(k) : Optional.of(new Range(from, to));
    Cue say = cues.verb(words.lemma(clauses.get(said).verb().main())).orElseThrow();
    Optional<Range> content = right(said, say);
    if (content.isEmpty() || origin.isEmpty()) {
      return;
    }
    List<Range> parties = new ArrayList<>(List.of(NounPhrases.head(words, origin.get())));
    reporter
        .filter(r -> !r.equals(origin.get()))
        .map(r -> NounPhrases.head(words, r))
        .ifPresent(parties::add);
    Hedge doubt = reporter.map(r -> CueHedge.doubted(words, r)).orElse(Hedge.REPORTED);
    found.add(
        new Citation(
            words,
            parties,
            origin,
            Optional.empty(),
            new Range(clause.verb().first(), clauses.get(said).verb().end()),
            List.of(content.get()),
            doubt,
            Basis.RELAYED,
            false,
            false,
            "quoted-as-saying"));
  }

  private int saying(int k, int from) {
    for (int j = k + 1; j < clauses.size() && clauses.get(j).verb().first() <= from + 2; j++) {
      VerbGroup verb = clauses.get(j).verb();
      if (verb.first() >= from
          && cues.verb(words.lemma(verb.main())).isPresent()
          && verb.form() == VerbGroup.Form.GERUND) {
        return j;
      }
    }
    return -1;
  }

  /// Puts the one who is quoted before the one who says so: "Lee said, citing residents".
  private void origin(int k, Range who) {
    if (who.length() == 0
        || !clauses.get(k).verb().form().equals(VerbGroup.Form.GERUND)
        || found.isEmpty()) {
      return;
    }
    Citation last = found.getLast();
    boolean bearer = words.at(who.to() - 1).isNoun() && SourceWords.isBearer(words, who);
    if (bearer && last.cue().to() <= clauses.get(k).verb().first() && !last.parties().isEmpty()) {
      List<Range> parties = new ArrayList<>(List.of(who));
      parties.addAll(last.parties());
      found.set(
          found.size() - 1,
          new Citation(
              words,
              parties,
              Optional.of(who),
              last.medium(),
              last.cue(),
              last.content(),
              last.hedge(),
              Basis.RELAYED,
              last.shared(),
              last.negated(),
              "quoting"));
    }
  }

  /// "Residents reportedly saw a convoy": they are the origin of what they are reported to have
  /// seen.
  private boolean witness(int k) {
    Clause clause = clauses.get(k);
    boolean reported = false;
    for (int i = clause.subject(); i < clause.verb().main(); i++) {
      reported |= words.is(i, "reportedly", "allegedly");
    }
    Optional<Range> who =
        reported && clause.verb().isFinite() ? subjects.subject(k) : Optional.empty();
    if (who.isEmpty() || !SourceWords.isBearer(words, who.get())) {
      return false;
    }
    found.add(
        new Citation(
            words,
            List.of(NounPhrases.head(words, who.get())),
            who,
            Optional.empty(),
            new Range(clause.begin(), clause.begin() + 1),
            List.of(new Range(clause.begin(), clause.end())),
            Hedge.REPORTED,
            Basis.OBSERVED,
            false,
            false,
            "reported-witness"));
    return true;
  }

  /// "S is believed to have left", "it is thought that ...", "S was described as 'a hero'".
  private void passive(int k, Cue cue) {
    Clause clause = clauses.get(k);
    int after = clause.verb().end();
    boolean infinitive =
        words.is(after, "to") || (words.isAdverb(after) && words.is(after + 1, "to"));
    boolean impersonal =
        words.is(clause.subject(), "it") && clause.subject() + 1 >= clause.verb().first() - 1;
    boolean described = words.is(after, "as") && hasQuoteAfter(after);
    if ((!infinitive && !impersonal && !described)
        || (cue.meaning() == Cue.Meaning.INTEND && !impersonal)
        || cue.has(Cue.Frame.TELL)) {
      return;
    }
    Range content = new Range(clause.begin(), clause.end());
    if (impersonal) {
      Optional<Range> right = right(k, cue);
      if (right.isEmpty()) {
        return;
      }
      content = right.get();
    }
    found.add(
        new Citation(
            words,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new Range(clause.verb().first(), clause.verb().end()),
            List.of(content),
            CueHedge.of(words, clause.verb(), cue),
            CueHedge.basis(words, clause.verb(), cue),
            false,
            clause.verb().negated(),
            "agentless"));
  }

  static boolean takesBareClause(Cue cue) {
    return BARE_CLAUSE.stream().anyMatch(cue::has);
  }
}
