package org.stemma.claim;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/// Tells what two mentions have in common.
final class Traits {
  private static final double RAREST = 5;

  /// Words of one class that begin alike, so many letters, are of one root: "kill", "killing".
  private static final int STEM = 4;

  private Traits() {}

  static SortedMap<String, Double> of(Mention a, Mention b, Documents documents) {
    SortedMap<String, Double> values = new TreeMap<>();
    count(
        a,
        b,
        documents.alike(a.document(), b.document()),
        (trait, value) -> values.merge(trait.key, value, Double::sum));
    return values;
  }

  /// @param document how much their reports share
  static void count(Mention a, Mention b, double document, ObjDoubleConsumer<Trait> to) {
    boolean head = a.key().equals(b.key()) || a.lemma().equals(b.lemma());
    heads(a, b, head, to);
    words(a, b, to);
    entities(a, b, to);
    roles(a, b, to);
    around(a, b, head, to);
    to.accept(Trait.DOCUMENT, document);
    to.accept(Trait.HEAD_AND_DOCUMENT, head ? document : 0);
    place(a, b, head, to);
  }

  private static void heads(Mention a, Mention b, boolean head, ObjDoubleConsumer<Trait> to) {
    boolean lemma = a.lemma().equals(b.lemma());
    holds(Trait.SAME_HEAD, lemma, to);
    boolean stem = a.lemma().regionMatches(0, b.lemma(), 0, STEM);
    holds(Trait.SAME_STEM, head && !lemma && stem, to);
    holds(Trait.SAME_CLASS, head && !lemma && !stem, to);
    to.accept(Trait.SAME_RARITY, head ? Math.min(a.rarity(), b.rarity()) / RAREST : 0);
    holds(Trait.VERB_AND_NOUN, head && a.head().isVerb() != b.head().isVerb(), to);
    holds(Trait.NUMBER_APART, isPlural(a) != isPlural(b), to);
    holds(Trait.PRONOUN, a.isPronoun() || b.isPronoun(), to);
  }

  private static boolean isPlural(Mention mention) {
    return mention.head().tag().endsWith("S");
  }

  private static void words(Mention a, Mention b, ObjDoubleConsumer<Trait> to) {
    double common = a.words().common(b.words());
    boolean both = a.words().size() > 0 && b.words().size() > 0;
    double share = a.words().ofHeavier(b.words(), common);
    holds(Trait.SAME_WORDS, both && share > .99, to);
    to.accept(Trait.WORDS, a.words().ofLighter(b.words(), common));
    holds(Trait.WORDS_APART, both && common == 0, to);
    double heads = Math.max(a.words().weightOf(b.headTerm()), b.words().weightOf(a.headTerm()));
    holds(Trait.HEAD_WITHIN, heads > 0 && !a.key().equals(b.key()), to);
  }

  private static void entities(Mention a, Mention b, ObjDoubleConsumer<Trait> to) {
    boolean both = a.entity().isPresent() && b.entity().isPresent();
    holds(Trait.ENTITY, same(a.entity(), b.entity()), to);
    holds(Trait.ENTITIES_APART, both && !a.entity().equals(b.entity()), to);
    holds(Trait.ONE_NAMED, a.entity().isPresent() != b.entity().isPresent(), to);
  }

  private static void roles(Mention a, Mention b, ObjDoubleConsumer<Trait> to) {
    boolean agent = same(a.agent(), b.agent());
    boolean theme = same(a.theme(), b.theme());
    holds(Trait.AGENT, agent, to);
    holds(Trait.AGENTS_APART, !agent && a.agent().isPresent() && b.agent().isPresent(), to);
    holds(Trait.THEME, theme, to);
    holds(Trait.THEMES_APART, !theme && a.theme().isPresent() && b.theme().isPresent(), to);
    boolean crossed = same(a.agent(), b.theme()) || same(a.theme(), b.agent());
    holds(Trait.ROLE_CROSSED, crossed && !agent && !theme, to);
  }

  private static void around(Mention a, Mention b, boolean head, ObjDoubleConsumer<Trait> to) {
    double near = a.near().common(b.near());
    to.accept(Trait.NEAR, a.near().ofLighter(b.near(), near));
    double around = a.around().common(b.around());
    double sentence = a.around().ofLighter(b.around(), around);
    to.accept(Trait.SENTENCE, sentence);
    to.accept(Trait.SENTENCE_OF_LONGER, a.around().ofHeavier(b.around(), around));
    to.accept(Trait.HEAD_AND_SENTENCE, head ? sentence : 0);
    things(Trait.NAMES, Trait.NAMES_APART, a.names(), b.names(), to);
    things(Trait.NUMBERS, Trait.NUMBERS_APART, a.numbers(), b.numbers(), to);
  }

  private static void things(Trait meet, Trait apart, Bag a, Bag b, ObjDoubleConsumer<Trait> to) {
    boolean both = a.size() > 0 && b.size() > 0;
    boolean common = both && a.common(b) > 0;
    holds(meet, common, to);
    holds(apart, both && !common, to);
  }

  private static void place(Mention a, Mention b, boolean head, ObjDoubleConsumer<Trait> to) {
    boolean report = a.isOfTheReportOf(b);
    int sentences = Math.abs(a.sentence() - b.sentence());
    holds(Trait.ONE_REPORT, report, to);
    holds(Trait.HEAD_AND_REPORT, report && head, to);
    holds(Trait.ONE_SENTENCE, report && sentences == 0, to);
    to.accept(Trait.DISTANCE, report ? Math.log1p(sentences) : 0);
  }

  private static boolean same(Optional<String> a, Optional<String> b) {
    return a.isPresent() && a.equals(b);
  }

  private static void holds(Trait trait, boolean holds, ObjDoubleConsumer<Trait> to) {
    if (holds) {
      to.accept(trait, 1);
    }
  }
}
