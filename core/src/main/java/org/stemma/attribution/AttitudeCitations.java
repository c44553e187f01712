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
  /// What a verb would attribute if it tells of an attitude.
  private record Candidate(AttitudePredicate predicate, int clause, Citation citation) {}

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
        .filter(c -> c.predicate().meaning().isPresent())
        .map(Candidate::citation)
        .toList();
  }

  private static List<Candidate> candidates(
      Words words, List<Clause> clauses, List<Citation> found) {
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
    AttitudePredicate predicate = AttitudePredicate.of(words, clauses.get(k).verb());
    return predicate.passive() ? passive(k, predicate) : active(k, predicate);
  }

  /// Whether the verb with what follows it tells of an attitude.
  static boolean isAttitude(Words words, VerbGroup verb) {
    return AttitudePredicate.of(words, verb).meaning().isPresent();
  }

  private Optional<Candidate> active(int k, AttitudePredicate predicate) {
    Optional<Range> source = subjects.printed(k);
    int start = predicate.complement().start();
    int end = end(k, start);
    if (end <= start || (source.isEmpty() && !predicate.isSeeming())) {
      return Optional.empty();
    }
    List<Range> pieces = new ArrayList<>();
    if (predicate.isSeeming()) {
      source.ifPresent(pieces::add);
      source = Optional.empty();
    }
    pieces.add(new Range(start, end));
    return Optional.of(candidate(k, predicate, source, pieces));
  }

  /// "The plan was criticised by the mayor": the subject is what the attitude is about.
  private Optional<Candidate> passive(int k, AttitudePredicate predicate) {
    VerbGroup verb = clauses.get(k).verb();
    List<Range> pieces = new ArrayList<>();
    subjects.subject(k).ifPresent(pieces::add);
    Optional<Range> agent = Optional.empty();
    int from = predicate.complement().start();
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
        : Optional.of(candidate(k, predicate.by(agent.isPresent()), agent, pieces));
  }

  private Candidate candidate(
      int k, AttitudePredicate predicate, Optional<Range> source, List<Range> content) {
    VerbGroup verb = clauses.get(k).verb();
    Cue.Meaning meaning = predicate.meaning().orElse(Cue.Meaning.JUDGE);
    Cue cue = new Cue(predicate.lemma(), Cue.Part.VERB, meaning, Set.of());
    Citation citation =
        new Citation(
            words,
            source.map(s -> NounPhrases.head(words, s)).stream().toList(),
            source,
            Optional.empty(),
            new Range(verb.first(), Math.max(verb.end(), predicate.cueEnd())),
            content,
            CueHedge.of(words, verb, cue),
            CueHedge.basis(words, verb, cue),
            false,
            verb.negated(),
            "attitude");
    return new Candidate(predicate, k, citation);
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
