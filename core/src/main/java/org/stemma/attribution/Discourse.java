package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.name.Names;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// A report read from its beginning: its sentences cut into clauses, and whose voice is heard
/// where.
///
/// Attributions whose cue stands in the reporter's words come first in each paragraph, then those
/// inside quotations, so
/// that "I think" within a quotation finds who is quoted.
final class Discourse {
  private static final Set<Zone> READ = Set.of(Zone.BODY, Zone.CAPTION, Zone.EMBED);

  private final Reading reading;
  private final List<Words> words;
  private final List<List<Clause>> clauses = new ArrayList<>();
  private final Quotations quotations;
  private final Pieces pieces;
  private final Chains chains;
  private final List<Voice> voices = new ArrayList<>();
  private final List<Voice> attitudes = new ArrayList<>();

  private Discourse(Reading reading, Names names) {
    this.reading = reading;
    this.words = reading.sentences().stream().map(Words::new).toList();
    this.words.forEach(w -> clauses.add(Clauses.of(w, CueLexicon.ENGLISH)));
    this.quotations = Quotations.of(reading);
    this.pieces = new Pieces(words, quotations);
    this.chains = new Chains(reading, names, new Speakers(reading, names));
  }

  static Discourse of(Reading reading, Names names) {
    Discourse discourse = new Discourse(reading, names);
    discourse.listen();
    return discourse;
  }

  Reading reading() {
    return reading;
  }

  Quotations quotations() {
    return quotations;
  }

  Words words(int sentence) {
    return words.get(sentence);
  }

  List<Clause> clauses(int sentence) {
    return clauses.get(sentence);
  }

  List<Voice> voices() {
    return voices;
  }

  /// Everything attributed in the report, in order: what is said, and what somebody wants, favours
  /// or plans.
  List<Attribution> attributions() {
    List<Attribution> attributions = new ArrayList<>(Continuations.merged(voices));
    attitudes.forEach(v -> attributions.add(v.attribution()));
    attributions.sort(Comparator.comparingInt(a -> a.content().getFirst().start()));
    return attributions;
  }

  /// The voice nearest to the position: the one with the least content around it, the later found
  /// of two.
  Optional<Voice> at(int position) {
    return voices.reversed().stream()
        .filter(v -> v.holds(position))
        .min(Comparator.comparingInt(Voice::length));
  }

  Chain outlet() {
    return chains.outlet();
  }

  /// On whose word a sentence of an embedded post stands when it names nobody.
  Chain unattributed(int sentence) {
    return chains.account(sentence).map(chains::ofAccount).orElseGet(chains::outlet);
  }

  private void listen() {
    int i = 0;
    while (i < words.size()) {
      int j = i;
      while (j < words.size() && sentence(j).paragraph() == sentence(i).paragraph()) {
        j++;
      }
      if (READ.contains(sentence(i).zone())) {
        paragraph(i, j);
      }
      i = j;
    }
    Cataphora.resolve(voices, reading);
    voices.sort(Comparator.comparingInt(v -> v.content().getFirst().start()));
  }

  private Sentence sentence(int i) {
    return words.get(i).sentence();
  }

  private void paragraph(int from, int to) {
    List<List<Citation>> inside = new ArrayList<>();
    List<Voice> taken = new ArrayList<>();
    for (int s = from; s < to; s++) {
      List<Citation> outer = new ArrayList<>();
      List<Citation> inner = new ArrayList<>();
      for (Citation citation : SentenceCitations.of(words.get(s), clauses.get(s))) {
        boolean quoted =
            quotations.at(citation.words().at(citation.cue().from()).span().start()).isPresent();
        (quoted ? inner : outer).add(citation);
      }
      inside.add(inner);
      for (Citation citation : SentenceCitations.outermostFirst(outer)) {
        hear(citation, s, true);
      }
      taken.addAll(attitudes(s, outer));
      if (outer.stream().allMatch(Citation::isAgentless)) {
        withoutCue(s);
      }
    }
    for (int s = from; s < to; s++) {
      for (Citation citation : inside.get(s - from)) {
        hear(citation, s, false);
      }
    }
    taken.stream().filter(v -> at(start(v)).isEmpty()).forEach(attitudes::add);
  }

  private static int start(Voice voice) {
    return voice.attribution().cue().map(Span::start).orElse(0);
  }

  /// The attitudes that a sentence tells of outside quotations, each unless another holds it.
  private List<Voice> attitudes(int s, List<Citation> found) {
    List<Voice> taken = new ArrayList<>();
    for (Citation citation : AttitudeCitations.of(words.get(s), clauses.get(s), found)) {
      int cue = citation.words().at(citation.cue().from()).span().start();
      boolean held = taken.stream().anyMatch(v -> v.holds(cue)) || quotations.at(cue).isPresent();
      List<Span> content = held ? List.of() : pieces.of(citation, s);
      if (!content.isEmpty()) {
        chains
            .voice(citation, s, content, Optional.empty(), quotations, false)
            .ifPresent(taken::add);
      }
    }
    return taken;
  }

  private void hear(Citation citation, int s, boolean aloud) {
    List<Span> content = pieces.of(citation, s);
    if (content.isEmpty()) {
      return;
    }
    Optional<Voice> parent = at(citation.words().at(citation.cue().from()).span().start());
    chains.voice(citation, s, content, parent, quotations, aloud).ifPresent(voices::add);
  }

  /// A sentence that is nothing but quotation goes on with the last speaker; any other may bring in
  /// a person.
  private void withoutCue(int s) {
    Span span = sentence(s).span();
    if (voices.stream()
        .anyMatch(v -> v.content().stream().anyMatch(c -> 2 * c.shared(span) > span.length()))) {
      return;
    }
    int quoted = quotations.spans().stream().mapToInt(q -> q.shared(span)).sum();
    boolean closed = reading.of(span).matches("(?s).*[.?!,…][\\s\"”’']*");
    if (quoted < span.length() - 4 || quoted < 8 || !closed) {
      chains.introduce(words.get(s), clauses.get(s), s);
      return;
    }
    previous(s)
        .flatMap(
            p ->
                voices.stream()
                    .filter(v -> speaks(v, p))
                    .max(Comparator.comparingInt(Voice::length)))
        .ifPresent(v -> voices.add(chains.continued(v, s, pieces.within(span), quotations)));
  }

  /// Whether the voice is the outermost one heard in the sentence and quotes somebody.
  private boolean speaks(Voice voice, int s) {
    Span span = sentence(s).span();
    boolean there =
        voice.sentence() == s || voice.content().stream().anyMatch(c -> c.overlaps(span));
    return there && voice.attribution().chain().isSourced();
  }

  /// The sentence of the running text before this one.
  private Optional<Integer> previous(int s) {
    for (int j = s - 1; j >= 0; j--) {
      if (sentence(j).zone() == Zone.BODY) {
        return Optional.of(j);
      }
    }
    return Optional.empty();
  }
}
