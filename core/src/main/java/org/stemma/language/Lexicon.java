package org.stemma.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.text.Resource;

/// All forms of the known words with their parts of speech and dictionary forms, in lower case.
final class Lexicon {
  private static final Set<String> FUNCTIONS =
      Set.of("DT", "IN", "PRP", "PRP$", "CC", "TO", "WDT", "WP", "WRB");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final int RANK = 15;
  private static final int SECOND = 12;
  private static final int SHORT = 7;

  private final Transitions transitions;
  private final Map<String, List<Choice>> choices = new HashMap<>(1 << 16);
  private final Set<String> irregularVerbs = new HashSet<>();
  private final Set<String> irregularNouns = new HashSet<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> doubling = new HashSet<>();
  private final Set<String> doublingForSome = new HashSet<>();

  Lexicon(Transitions transitions) {
    this.transitions = transitions;
    Resource.rows(Lexicon.class, "irregular.lexicon").forEach(this::irregular);
    Map<String, TreeMap<String, Integer>> bases = new TreeMap<>();
    for (List<String> row : Resource.rows(Lexicon.class, "words.lexicon")) {
      for (String word : row.get(1).split(" ")) {
        base(bases.computeIfAbsent(word, key -> new TreeMap<>()), row.getFirst());
      }
    }
    bases.forEach((word, classes) -> classes.forEach((kind, cost) -> inflect(word, kind, cost)));
    for (List<String> row : Resource.rows(Lexicon.class, "closed.lexicon")) {
      closed(row.getFirst().split(" "), row.get(1).split(" "));
    }
  }

  /// The parts of speech of a form, empty for an unknown one.
  List<Choice> choices(String form) {
    return choices.getOrDefault(form, List.of());
  }

  /// Whether it is an article, preposition, pronoun, conjunction or auxiliary: hardly ever a name.
  boolean isFunctionWord(String form) {
    return functionWords.contains(form);
  }

  /// A row with several classes outranks one with a single class.
  private static void base(Map<String, Integer> classes, String row) {
    for (int i = 0; i < row.length(); i++) {
      String kind = row.substring(i, i + 1);
      int cost = i * RANK;
      classes.merge(kind, cost, row.length() > 1 ? (old, now) -> now : (old, now) -> old);
    }
  }

  /// A word of a closed class is nothing else; it keeps the lemmas of its irregular forms.
  private void closed(String[] tags, String[] words) {
    for (String word : words) {
      List<Choice> row = new ArrayList<>(tags.length);
      for (int i = 0; i < tags.length; i++) {
        row.add(transitions.choice(tags[i], i * SECOND, lemma(word, tags[i])));
      }
      choices.put(word, row);
      if (FUNCTIONS.contains(tags[0])) {
        functionWords.add(word);
      }
    }
  }

  private String lemma(String form, String tag) {
    return choices(form).stream()
        .filter(choice -> choice.tag().equals(tag))
        .map(Choice::lemma)
        .findFirst()
        .orElse("");
  }

  private void irregular(List<String> row) {
    switch (row.getFirst()) {
      case "VERB" -> {
        irregularVerbs.add(row.get(1));
        add(row.get(2).split("/"), "VBD", row.get(1));
        add(row.get(3).split("/"), "VBN", row.get(1));
      }
      case "NOUN" -> {
        irregularNouns.add(row.get(1));
        add(row.get(2).split("/"), "NNS", row.get(1));
      }
      case "FORM" -> {
        if (AUXILIARIES.contains(row.get(2))) {
          functionWords.add(row.get(1));
        }
        for (String tag : row.get(3).split(" ")) {
          add(new String[] {row.get(1)}, tag, row.get(2));
        }
      }
      case "DOUBLE" -> doubling.addAll(List.of(row.get(1).split(" ")));
      case "BOTH" -> doublingForSome.addAll(List.of(row.get(1).split(" ")));
      default ->
          throw new IllegalStateException(
              "irregular.lexicon: no such kind of row: " + row.getFirst());
    }
  }

  private void add(String[] forms, String tag, String lemma) {
    for (String form : forms) {
      add(form, tag, 0, lemma);
    }
  }

  /// Adds a reading of a form; of two with one tag the cheaper cost counts, and the lemma that came
  /// first.
  private void add(String form, String tag, int cost, String lemma) {
    List<Choice> known = choices.computeIfAbsent(form, key -> new ArrayList<>(2));
    for (int i = 0; i < known.size(); i++) {
      Choice choice = known.get(i);
      if (choice.tag().equals(tag)) {
        known.set(i, choice.costing(Math.min(0, cost - choice.cost())));
        return;
      }
    }
    known.add(transitions.choice(tag, cost, lemma));
  }

  private void inflect(String base, String kind, int cost) {
    switch (kind) {
      case "V" -> verb(base, cost);
      case "N" -> {
        add(base, "NN", cost, base);
        if (!irregularNouns.contains(base)) {
          add(Inflection.withS(base), "NNS", Math.max(0, cost - SHORT), base);
        }
      }
      case "J" -> adjective(base, cost);
      case "A" -> add(base, "RB", cost, base);
      default -> throw new IllegalStateException("words.lexicon: no such class: " + kind);
    }
  }

  private void verb(String base, int cost) {
    add(base, "VB", cost, base);
    add(base, "VBP", cost + SHORT, base);
    add(Inflection.withS(base), "VBZ", cost + SHORT, base);
    boolean doubled = doubling.contains(base) || Inflection.isShortAndClosed(base);
    participles(base, doubled, cost);
    if (doublingForSome.contains(base)) {
      participles(base, true, cost);
    }
  }

  private void participles(String base, boolean doubled, int cost) {
    String present = Inflection.present(base, doubled);
    add(present, "VBG", Math.min(cost, SHORT), base);
    add(present, "NN", cost + RANK, present);
    add(present, "JJ", cost + 2 * RANK, present);
    if (!irregularVerbs.contains(base)) {
      String past = Inflection.past(base, doubled);
      add(past, "VBD", Math.min(cost, SHORT), base);
      add(past, "VBN", Math.min(cost, SHORT), base);
      add(past, "JJ", cost + 2 * RANK, past);
    }
  }

  private void adjective(String base, int cost) {
    add(base, "JJ", isParticiple(base) ? cost + SHORT : cost, base);
    if (base.length() <= SHORT) {
      add(Inflection.compared(base, "er"), "JJR", cost + SHORT, base);
      add(Inflection.compared(base, "est"), "JJS", cost, base);
    }
  }

  private static boolean isParticiple(String adjective) {
    return adjective.endsWith("ed") || adjective.endsWith("ing");
  }
}
