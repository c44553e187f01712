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
  private final ContentsAfter contents;
  private final ContentsBefore before;
  private final Relays relays;
  private final Hearsay hearsay;

  private VerbCitations(Words words, List<Clause> clauses, CueLexicon cues) {
    this.words = words;
    this.clauses = clauses;
    this.cues = cues;
    this.subjects = new CueSubjects(words, clauses, found);
    this.hearers = new Hearers(words);
    this.contents = new ContentsAfter(words, clauses, cues);
    this.before = new ContentsBefore(words, clauses, found);
    this.relays = new Relays(words, clauses, cues, subjects, contents, found);
    this.hearsay = new Hearsay(words, clauses, subjects);
  }

  static List<Citation> of(Words words, List<Clause> clauses, CueLexicon cues) {
    VerbCitations finder = new VerbCitations(words, clauses, cues);
    for (int k = 0; k < clauses.size(); k++) {
      finder.at(k);
    }
    finder.relays.fronted();
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
      relays.quoting(k);
    } else if (SENSES.contains(words.lemma(verb)) && relays.witness(k)) {
      return;
    } else if (hearsay.from(k).map(found::add).isPresent()) {
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
    Optional<Range> right = contents.after(k, cue);
    Optional<Inversion> inversion =
        right.isEmpty() || isQuoteBefore(clause.verb().first())
            ? inversion(clause, cue)
            : Optional.empty();
    int start = inversion.isPresent() ? clause.verb().first() : subjectStart(clause);
    Optional<Range> left = before.before(k, cue, start, right.isPresent());
    List<Range> content = new ArrayList<>();
    left.ifPresent(content::add);
    if (right.isEmpty() && left.isEmpty()) {
      content.addAll(before.around(clause, cue, start));
    } else if (inversion.isEmpty() || left.isEmpty()) {
      right.ifPresent(content::add);
    } else {
      before.afterwards(inversion.get().subject().to()).ifPresent(content::add);
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

  /// "S is believed to have left", "it is thought that ...", "S was described as 'a hero'".
  private void passive(int k, Cue cue) {
    Clause clause = clauses.get(k);
    int after = clause.verb().end();
    boolean infinitive =
        words.is(after, "to") || (words.isAdverb(after) && words.is(after + 1, "to"));
    boolean impersonal =
        words.is(clause.subject(), "it") && clause.subject() + 1 >= clause.verb().first() - 1;
    boolean described = words.is(after, "as") && contents.hasQuoteAfter(after);
    if ((!infinitive && !impersonal && !described)
        || (cue.meaning() == Cue.Meaning.INTEND && !impersonal)
        || cue.has(Cue.Frame.TELL)) {
      return;
    }
    Range content = new Range(clause.begin(), clause.end());
    if (impersonal) {
      Optional<Range> right = contents.after(k, cue);
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
