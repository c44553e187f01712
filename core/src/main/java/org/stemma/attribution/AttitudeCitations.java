package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds in a sentence who takes what attitude to what, where no words are given:
/// "the union opposes the plan", "she called for an inquiry", "the talks were criticised by the
/// governor".
///
/// Every verb with somebody before it is a candidate; `attitudes.lexicon` says which verbs with
/// which complement tell of an attitude.
final class AttitudeCitations {
  /// A verb with its complement.
  ///
  /// @param lemma the verb, with its particle: `lay_out`
  record Candidate(String lemma, Complement complement, int clause, Citation citation) {}

  private final Words words;
  private final List<Clause> clauses;
  private final CueSubjects subjects;

  private AttitudeCitations(Words words, List<Clause> clauses, List<Citation> found) {
    this.words = words;
    this.clauses = clauses;
    this.subjects = new CueSubjects(words, clauses, found);
  }

  /// @param found the citations that other rules have found in the sentence
  static List<Citation> of(Words words, List<Clause> clauses, List<Citation> found) {
    return candidates(words, clauses, found).stream()
        .filter(c -> AttitudeLexicon.ENGLISH.meaning(c.lemma(), c.complement()).isPresent())
        .map(Candidate::citation)
        .toList();
  }

  static List<Candidate> candidates(Words words, List<Clause> clauses, List<Citation> found) {
    AttitudeCitations finder = new AttitudeCitations(words, clauses, found);
    List<Candidate> candidates = new ArrayList<>();
    for (int k = 0; k < clauses.size(); k++) {
      int verb = clauses.get(k).verb().main();
      boolean free = found.stream().noneMatch(c -> c.cue().covers(verb) || c.holds(verb));
      if (free && finder.bears(clauses.get(k))) {
        finder.at(k).ifPresent(candidates::add);
      }
    }
    return candidates;
  }

  /// Whether a verb has somebody who takes the attitude: not so "to criticise the plan is easy".
  private boolean bears(Clause clause) {
    return switch (clause.verb().form()) {
      case FINITE ->
          clause.kind() != Clause.Kind.COMPLEMENT || words.tag(clause.begin() - 1).equals("CC");
      case GERUND -> clause.kind() == Clause.Kind.ADJUNCT || clause.kind() == Clause.Kind.MAIN;
      case PARTICIPLE -> clause.kind() == Clause.Kind.COORDINATE;
      case INFINITIVE, BARE -> false;
    };
  }

  private Optional<Candidate> at(int k) {
    VerbGroup verb = clauses.get(k).verb();
    Complement complement = Complement.of(words, verb);
    return verb.passive() ? passive(k, complement) : active(k, complement);
  }

  /// Whether the verb with what follows it tells of an attitude.
  static boolean isAttitude(Words words, VerbGroup verb) {
    return AttitudeLexicon.ENGLISH
        .meaning(lemma(words, verb), Complement.of(words, verb))
        .isPresent();
  }

  private String lemma(VerbGroup verb) {
    return lemma(words, verb);
  }

  private static String lemma(Words words, VerbGroup verb) {
    String lemma = words.lemma(verb.main());
    return words.tag(verb.main() + 1).equals("RP")
        ? lemma + "_" + words.lower(verb.main() + 1)
        : lemma;
  }

  private Optional<Candidate> active(int k, Complement complement) {
    VerbGroup verb = clauses.get(k).verb();
    Optional<Range> source = subjects.printed(k);
    int end = end(k, complement.start());
    Range content = new Range(complement.start(), end);
    boolean whole = AttitudeLexicon.ENGLISH.isSeeming(lemma(verb), complement);
    if (end <= complement.start() || (source.isEmpty() && !whole)) {
      return Optional.empty();
    }
    List<Range> pieces = new ArrayList<>();
    if (whole) {
      source.ifPresent(pieces::add);
      source = Optional.empty();
    }
    pieces.add(content);
    return Optional.of(candidate(k, complement, source, pieces));
  }

  /// "The plan was criticised by the mayor": the subject is what the attitude is about.
  private Optional<Candidate> passive(int k, Complement complement) {
    VerbGroup verb = clauses.get(k).verb();
    Optional<Range> about = subjects.subject(k);
    List<Range> pieces = new ArrayList<>();
    about.ifPresent(pieces::add);
    Optional<Range> agent = Optional.empty();
    int from = complement.start();
    if (words.is(verb.end(), "by")) {
      int to = NounPhrases.after(words, verb.end() + 1, true);
      agent = Optional.of(new Range(verb.end() + 1, to)).filter(r -> r.length() > 0);
      from = to;
    }
    int end = end(k, from);
    if (end > from && !words.isMark(from)) {
      pieces.add(new Range(from, end));
    }
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(candidate(k, complement.passive(agent.isPresent()), agent, pieces));
  }

  private Candidate candidate(
      int k, Complement complement, Optional<Range> source, List<Range> content) {
    VerbGroup verb = clauses.get(k).verb();
    int end = complement.isPreposition() ? complement.start() : verb.end();
    Cue cue =
        new Cue(
            lemma(verb),
            Cue.Part.VERB,
            AttitudeLexicon.ENGLISH.meaning(lemma(verb), complement).orElse(Cue.Meaning.JUDGE),
            Set.of());
    Citation citation =
        new Citation(
            words,
            source.map(s -> NounPhrases.head(words, s)).stream().toList(),
            source,
            Optional.empty(),
            new Range(verb.first(), Math.max(verb.end(), end)),
            content,
            CueHedge.of(words, verb, cue),
            CueHedge.basis(words, verb, cue),
            false,
            verb.negated(),
            "attitude");
    return new Candidate(lemma(verb), complement, k, citation);
  }

  /// The end of what belongs to the verb: before the next clause that stands beside it.
  private int end(int k, int start) {
    Clause clause = clauses.get(k);
    int end = words.size();
    for (int j = k + 1; j < clauses.size(); j++) {
      Clause other = clauses.get(j);
      if (other.begin() > clause.begin() && ends(other) && other.begin() > start) {
        end = Math.min(end, other.begin());
      } else if (other.begin() <= clause.begin()) {
        end = Math.min(end, Math.max(start, other.verb().first()));
      }
    }
    return words.trimmedEnd(start, end);
  }

  private boolean ends(Clause other) {
    return switch (other.kind()) {
      case MAIN, ADVERBIAL -> true;
      case COORDINATE -> other.verb().isFinite();
      case ADJUNCT -> words.isComma(other.begin() - 1);
      case COMPLEMENT, ASIDE, RELATIVE, PURPOSE, INSIDE -> false;
    };
  }
}
