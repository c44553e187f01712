package org.stemma.collate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.language.Token;
import org.stemma.name.Names;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// The content words of every sentence of a story, with one key for what may be said in several
/// ways and a weight that
/// is low for words of everyday news and for the topic of the story itself.
public final class Wordings {
  /// A key carried by more than this share of the reports is the story's own topic.
  private static final double TOPIC_SHARE = 0.6;

  private static final double TOPIC_DISCOUNT = 0.35;
  private static final double LEAST_RARITY = 1.0;

  /// Weekdays, months and peoples are written large and say little; names that say something are
  /// entities.
  private static final double CAPITALISED = 2.0;

  private static final double NAME = 3.0;
  private static final double DIGITS = 2.5;
  private static final double NUMERAL = 1.5;

  private final SortedMap<ReportId, List<Wording>> byReport = new TreeMap<>();

  private Wordings() {}

  public static Wordings of(List<Reading> readings, Names names) {
    Wordings wordings = new Wordings();
    SortedMap<ReportId, List<Wording>> plain = new TreeMap<>();
    for (Reading reading : readings) {
      plain.put(reading.id(), sentences(reading, names));
    }
    SortedMap<ReportId, List<Wording>> distinct = Duplicates.collapsed(plain);
    Map<String, Integer> carriers = carriers(distinct);
    int reports = distinct.size();
    plain.forEach(
        (id, list) ->
            wordings.byReport.put(
                id, list.stream().map(w -> discounted(w, carriers, reports)).toList()));
    return wordings;
  }

  public SortedMap<ReportId, List<Wording>> all() {
    return java.util.Collections.unmodifiableSortedMap(byReport);
  }

  /// The terms of a passage that lies within one sentence.
  public Wording at(Passage passage) {
    List<Wording> sentences = byReport.getOrDefault(passage.report(), List.of());
    for (int i = firstEndingAfter(sentences, passage.span().start()); i < sentences.size(); i++) {
      if (sentences.get(i).where().span().overlaps(passage.span())) {
        return sentences.get(i).within(passage.span());
      }
    }
    throw new IllegalArgumentException("no sentence at " + passage);
  }

  /// Sentences stand in order: the first that ends after a place, by halving.
  private static int firstEndingAfter(List<Wording> sentences, int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).where().span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// How many reports carry each key.
  private static Map<String, Integer> carriers(SortedMap<ReportId, List<Wording>> plain) {
    Map<String, Integer> carriers = new HashMap<>();
    for (List<Wording> report : plain.values()) {
      Set<String> keys = new HashSet<>();
      report.forEach(w -> keys.addAll(w.keys()));
      keys.forEach(k -> carriers.merge(k, 1, Integer::sum));
    }
    return carriers;
  }

  private static Wording discounted(Wording wording, Map<String, Integer> carriers, int reports) {
    List<Term> terms = new ArrayList<>();
    for (Term term : wording.terms()) {
      double share = carriers.getOrDefault(term.key(), 0) / (double) reports;
      boolean topic = reports > 2 && share > TOPIC_SHARE && !term.isNumber();
      terms.add(
          new Term(
              term.key(),
              term.span(),
              term.word(),
              term.quoted(),
              topic ? term.weight() * TOPIC_DISCOUNT : term.weight()));
    }
    return new Wording(wording.where(), wording.sentence(), terms, wording.quoted());
  }

  private static List<Wording> sentences(Reading reading, Names names) {
    List<Span> quotes = OthersWords.quotations(reading.report().text().chars());
    List<Wording> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      found.add(
          new Wording(
              new Passage(reading.id(), sentence.span()),
              sentence,
              terms(reading, sentence, names, quotes),
              quotes.stream().filter(q -> q.overlaps(sentence.span())).toList()));
    }
    return found;
  }

  private static List<Term> terms(
      Reading reading, Sentence sentence, Names names, List<Span> quotes) {
    List<Term> terms = new ArrayList<>();
    Span named = new Span(0, 0);
    for (Token token : sentence.tokens()) {
      if (named.covers(token.span())) {
        continue;
      }
      Passage here = new Passage(reading.id(), token.span());
      boolean quoted = quotes.stream().anyMatch(q -> q.covers(token.span()));
      var entity = names.at(here);
      if (entity.isPresent()) {
        named = mention(names, sentence, here);
        terms.add(
            new Term(
                entity.get().id().toString(),
                named,
                token.word().toLowerCase(Locale.ROOT),
                quoted,
                NAME));
      } else {
        term(token, quoted, terms);
      }
    }
    return terms;
  }

  private static Span mention(Names names, Sentence sentence, Passage here) {
    return names.mentionsIn(new Passage(here.report(), sentence.span())).stream()
        .filter(m -> m.overlaps(here))
        .findFirst()
        .map(Passage::span)
        .orElse(here.span());
  }

  private static void term(Token token, boolean quoted, List<Term> terms) {
    String word = token.word().toLowerCase(Locale.ROOT).replace('’', '\'');
    if (!token.isWord() || Stopwords.contains(word, token)) {
      return;
    }
    double rarity = Background.rarity(word, token.lemma().toLowerCase(Locale.ROOT));
    if (Character.isUpperCase(token.word().charAt(0)) || token.isProperNoun()) {
      rarity = Math.min(rarity, CAPITALISED);
    }
    var number = Numerals.value(word);
    if (number.isPresent()) {
      terms.add(
          new Term(
              "#" + number.get(),
              token.span(),
              word,
              quoted,
              number.get().length() > 1 ? DIGITS : NUMERAL));
    } else if (rarity >= LEAST_RARITY) {
      String key = Synonyms.classOf(token).map(c -> "@" + c).orElseGet(() -> Stem.of(token));
      terms.add(new Term(key, token.span(), word, quoted, rarity));
    }
  }
}
