package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words that one party passes on from another: "state television quoted officials as
/// saying ...", "Lee said, citing residents".
///
/// @param found the citations of the sentence so far, to which these are added
record Relays(
    Words words,
    List<Clause> clauses,
    CueLexicon cues,
    CueSubjects subjects,
    ContentsAfter contents,
    List<Citation> found) {
  /// "X quoted S as saying C", "S said, quoting T".
  void quoting(int k) {
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
    Optional<Range> content = contents.after(said, say);
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
    if (isBearer(who)
        && clauses.get(k).verb().form().equals(VerbGroup.Form.GERUND)
        && !found.isEmpty()
        && found.getLast().cue().to() <= clauses.get(k).verb().first()) {
      relayed(found.size() - 1, who);
    }
  }

  /// The same where they come first: "Citing residents, Lee said", "Lee, citing residents, said".
  void fronted() {
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i == 0 || words.isMark(i - 1) || words.tag(i - 1).equals("CC");
      if (opens && words.is(i, "citing", "quoting")) {
        fronted(new Range(i + 1, NounPhrases.after(words, i + 1, true)));
      }
    }
  }

  private void fronted(Range who) {
    boolean named = Appositions.name(words, who).isPresent();
    for (int c = 0; c < found.size() && (named || isBearer(who)); c++) {
      if (found.get(c).cue().from() >= who.to() && isNext(who, found.get(c))) {
        relayed(c, who);
        return;
      }
    }
  }

  private boolean isBearer(Range who) {
    return who.length() > 0 && words.at(who.to() - 1).isNoun() && SourceWords.isBearer(words, who);
  }

  /// Whether no other verb that has a tense stands between.
  private boolean isNext(Range who, Citation citation) {
    return !citation.parties().isEmpty()
        && clauses.stream()
            .noneMatch(
                c ->
                    c.verb().isFinite()
                        && c.verb().first() >= who.to()
                        && c.verb().end() <= citation.cue().from());
  }

  private void relayed(int at, Range who) {
    Citation said = found.get(at);
    List<Range> parties = new ArrayList<>(List.of(who));
    parties.addAll(said.parties());
    found.set(
        at,
        new Citation(
            words,
            parties,
            Optional.of(who),
            said.medium(),
            said.cue(),
            said.content(),
            said.hedge(),
            Basis.RELAYED,
            said.shared(),
            said.negated(),
            "quoting"));
  }

  /// "Residents reportedly saw a convoy": they are the origin of what they are reported to have
  /// seen.
  boolean witness(int k) {
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
}
