package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Sentence;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;

/// Makes the clauses of a report into assertions: what each says, without the words that attribute
/// it.
///
/// A clause that does nothing but attribute is none, unless it stands in somebody else's words; a
/// piece of content
/// without a verb ("described it as 'a death trap'") is one, and so is each part of a headline
/// without a verb.
final class Assertions {
  private static final Set<Zone> READ = Set.of(Zone.HEADLINE, Zone.BODY, Zone.CAPTION, Zone.EMBED);

  /// Up to three words without a capital, which would make a title of them.
  private static final Pattern SCARE = Pattern.compile("\\p{Ll}[\\p{Ll}-]*( \\p{Ll}+){0,2},?");

  /// @param at the position whose voice it is
  /// @param floor how unsure it is at least
  private record Draft(Span span, int at, Optional<Clause> clause, Hedge floor, boolean taken) {}

  private final Discourse discourse;
  private final Spans spans;
  private final List<Assertion> made = new ArrayList<>();
  private final int first;

  private Assertions(Discourse discourse, int first) {
    this.discourse = discourse;
    this.spans = new Spans(discourse);
    this.first = first;
  }

  static List<Assertion> of(Discourse discourse, int first) {
    Assertions assertions = new Assertions(discourse, first);
    List<Sentence> sentences = discourse.reading().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (READ.contains(sentences.get(s).zone())) {
        assertions.sentence(s);
      }
    }
    return assertions.made;
  }

  private void sentence(int s) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : discourse.clauses(s)) {
      clause(s, clause).ifPresent(drafts::add);
    }
    for (Voice voice : discourse.voices()) {
      if (voice.sentence() == s && voice.attribution().chain().isSourced()) {
        verbless(s, voice, drafts);
      }
    }
    Words words = discourse.words(s);
    if (words.sentence().zone() == Zone.HEADLINE) {
      for (Span part : Headlines.parts(words)) {
        if (drafts.stream().noneMatch(d -> d.span().overlaps(part))) {
          drafts.add(new Draft(part, part.start(), Optional.empty(), Hedge.ASSERTED, false));
        }
      }
    }
    for (Span event : Nominals.events(words)) {
      drafts.add(new Draft(event, event.start(), Optional.empty(), Hedge.ASSERTED, true));
    }
    drafts.sort(Comparator.comparing(Draft::span));
    Span before = new Span(0, 0);
    for (Draft draft : drafts) {
      if (!draft.span().equals(before)) {
        make(s, draft);
      }
      before = draft.span();
    }
  }

  private Optional<Draft> clause(int s, Clause clause) {
    Words words = discourse.words(s);
    int verb = words.at(clause.verb().main()).span().start();
    Optional<Voice> cue = spans.cueOf(s, words, clause);
    Optional<Span> span =
        cue.isPresent() ? spans.nested(words, clause, cue.get()) : spans.of(s, words, clause);
    Hedge floor = cue.map(v -> v.attribution().hedge()).orElse(Hedge.ASSERTED);
    return span.map(
        at ->
            new Draft(
                at,
                verb,
                Optional.of(clause),
                floor,
                ClauseBasis.presupposes(words, clause, discourse.clauses(s))));
  }

  /// Content without a clause of its own.
  private void verbless(int s, Voice voice, List<Draft> drafts) {
    Span sentence = discourse.words(s).sentence().span();
    boolean spoken =
        voice.content().stream()
            .anyMatch(p -> drafts.stream().anyMatch(d -> overlapsMuch(d.span(), p)));
    for (Span piece : voice.content()) {
      boolean own =
          !spoken
              || (discourse.quotations().of(piece) == Quotation.DIRECT
                  && drafts.stream().noneMatch(d -> overlapsMuch(d.span(), piece)));
      if (own && sentence.covers(piece) && piece.length() > 3) {
        drafts.add(new Draft(piece, piece.start(), Optional.empty(), Hedge.ASSERTED, false));
      }
    }
  }

  private static boolean overlapsMuch(Span a, Span piece) {
    return 3 * a.shared(piece) >= piece.length();
  }

  private void make(int s, Draft draft) {
    Words words = discourse.words(s);
    Sentence sentence = words.sentence();
    Optional<Voice> voice = discourse.at(draft.at()).filter(v -> sentence.zone() != Zone.HEADLINE);
    Optional<Attribution> sourced =
        voice.map(Voice::attribution).filter(a -> a.chain().isSourced());
    Hedge hedge = hedge(words, draft, voice);
    boolean contradicted =
        voice.map(Voice::negated).orElse(false)
            && hedge != Hedge.UNKNOWN
            && hedge != Hedge.POSSIBLE
            && hedge != Hedge.DENIED;
    boolean negated = draft.clause().map(c -> c.verb().negated()).orElse(false) != contradicted;
    made.add(
        new Assertion(
            new AssertionId(first + made.size()),
            discourse.reading().report().passage(draft.span()),
            discourse.reading().report().passage(sentence.span()),
            sentence.zone(),
            sourced.map(Attribution::chain).orElseGet(() -> discourse.unattributed(s)),
            hedge,
            sourced.map(Attribution::quotation).orElse(Quotation.NONE),
            basis(words, draft, voice),
            negated,
            why(draft, voice)));
  }

  private Hedge hedge(Words words, Draft draft, Optional<Voice> voice) {
    Hedge own =
        draft
            .clause()
            .map(c -> ClauseHedge.of(words, c))
            .orElse(Hedge.ASSERTED)
            .weaker(draft.floor())
            .weaker(isDistanced(draft) ? Hedge.REPORTED : Hedge.ASSERTED);
    Hedge said = voice.map(v -> v.attribution().hedge()).orElse(Hedge.ASSERTED);
    boolean aside = draft.clause().filter(c -> c.kind() == Clause.Kind.ASIDE).isPresent();
    if (aside && (said == Hedge.BELIEVED || said == Hedge.POSSIBLE)) {
      said = Hedge.REPORTED; // what is added in passing is not part of the guess
    }
    boolean asked = words.is(words.size() - 1, "?") && !draft.taken();
    return asked ? Hedge.UNKNOWN : said.weaker(own);
  }

  /// Whether a word or two of it stand in quotation marks: somebody else's words, which the outlet
  /// does not make its own.
  private boolean isDistanced(Draft draft) {
    return discourse.quotations().spans().stream()
        .filter(q -> draft.span().covers(q) && q.length() + 2 < draft.span().length())
        .map(discourse.reading()::of)
        .anyMatch(words -> SCARE.matcher(words).matches());
  }

  private static Basis basis(Words words, Draft draft, Optional<Voice> voice) {
    if (draft.taken()) {
      return Basis.PRESUPPOSED;
    }
    Optional<Attribution> attribution = voice.map(Voice::attribution);
    return draft
        .clause()
        .map(c -> ClauseBasis.of(words, c, attribution))
        .orElseGet(() -> attribution.map(Attribution::basis).orElse(Basis.STATED));
  }

  private List<Because> why(Draft draft, Optional<Voice> voice) {
    return voice
        .map(v -> v.attribution().why())
        .orElseGet(
            () ->
                List.of(
                    Because.of(
                        "outlet-voice",
                        "nobody else is named for it",
                        discourse.reading().report().passage(draft.span()))));
  }
}
