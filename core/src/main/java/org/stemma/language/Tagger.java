package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Penn parts of speech: each word proposes some, by the lexicon or by its shape, and the cheapest
/// sequence wins
/// (Viterbi's algorithm over [Transitions], linear in the number of words).
final class Tagger {
  private static final int NOT_A_NAME = 30;
  private static final int LIKELY_A_NAME = 10;
  private static final int MAYBE_A_NAME = 25;

  private final Lexicon lexicon;
  private final Guesser guesser;
  private final Transitions transitions = Transitions.english();
  private final List<Choice> lowerCaseName = List.of(transitions.choice("NNP", 0));
  private final List<Choice> apostrophe =
      List.of(transitions.choice("POS", 0), transitions.choice("''", 10));

  Tagger() {
    this.lexicon = new Lexicon(transitions);
    this.guesser = new Guesser(lexicon, transitions);
  }

  /// The words' parts of speech.
  List<Choice> tags(List<String> words, Spellings spellings) {
    boolean title = Spellings.isTitle(words);
    List<List<Choice>> choices = new ArrayList<>(words.size());
    boolean begins = true;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      List<Choice> found = choices(words, i, begins, title, spellings);
      choices.add(found);
      boolean sign = !Character.isLetterOrDigit(word.charAt(0));
      begins = sign ? begins || found.getFirst().tag().equals("``") || word.equals(":") : false;
    }
    return cheapest(choices);
  }

  private List<Choice> choices(
      List<String> words, int i, boolean begins, boolean title, Spellings spellings) {
    String word = words.get(i);
    String form = word.toLowerCase(Locale.ROOT);
    int first = word.codePointAt(0);
    List<Choice> known = lexicon.choices(form);
    if (isPossessive(words, i)) {
      return apostrophe;
    }
    if (Character.isDigit(first)) {
      return guesser.number(word);
    }
    if (!Character.isLetter(first)) {
      return known.isEmpty() ? other(words, i) : known;
    }
    if (Character.isLowerCase(first)) {
      if (guesser.isLowerCaseName(word)) {
        return lowerCaseName;
      }
      return known.isEmpty() ? guesser.unknown(form) : known;
    }
    return capitalised(word, form, known, begins, title, spellings);
  }

  private List<Choice> other(List<String> words, int i) {
    String word = words.get(i);
    if (word.length() > 2 && "'’".indexOf(word.charAt(0)) >= 0) {
      return guesser.number(word);
    }
    if (word.length() > 1 && "@#".indexOf(word.charAt(0)) >= 0) {
      return lowerCaseName;
    }
    long before = words.subList(0, i).stream().filter(word::equals).count();
    return guesser.sign(word, before % 2 == 0 && i < words.size() - 1);
  }

  private static boolean isPossessive(List<String> words, int i) {
    String word = words.get(i);
    return i > 0
        && (word.equals("’") || word.equals("'"))
        && words.get(i - 1).toLowerCase(Locale.ROOT).endsWith("s");
  }

  private List<Choice> capitalised(
      String word,
      String form,
      List<Choice> known,
      boolean begins,
      boolean title,
      Spellings spellings) {
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    List<Choice> name = guesser.name(word);
    if (form.equals("i") || !known.isEmpty() && known.getFirst().tag().equals("NNP")) {
      return known;
    }
    if (!shouted && !begins && lexicon.isFunctionWord(form)) {
      return with(known, name, 15);
    }
    if (!begins && !title
        || name.getFirst().tag().equals("JJ")
        || shouted && !title && !spellings.small().contains(form)) {
      return name;
    }
    if (known.isEmpty()) {
      return spellings.small().contains(form)
          ? guesser.unknown(form)
          : with(name, guesser.unknown(form), 15);
    }
    if (spellings.small().contains(form)) {
      return with(known, name, NOT_A_NAME);
    }
    boolean named = spellings.large().contains(form) && !lexicon.isFunctionWord(form);
    return named ? with(name, known, LIKELY_A_NAME) : with(known, name, MAYBE_A_NAME);
  }

  private static List<Choice> with(List<Choice> likely, List<Choice> others, int cost) {
    List<Choice> both = new ArrayList<>(likely);
    others.forEach(choice -> both.add(choice.costing(cost)));
    return both;
  }

  private List<Choice> cheapest(List<List<Choice>> choices) {
    List<Step> steps = List.of();
    for (List<Choice> options : choices) {
      steps = next(steps, options);
    }
    Step best = steps.getFirst();
    for (Step step : steps) {
      best = step.cost < best.cost ? step : best;
    }
    return best.path();
  }

  /// The cheapest way into each context that a word's options lead to.
  private List<Step> next(List<Step> steps, List<Choice> options) {
    List<Step> found = new ArrayList<>();
    for (Choice choice : options) {
      if (steps.isEmpty()) {
        int start = transitions.context(Transitions.START);
        keep(found, step(Optional.empty(), start, 0, choice));
      }
      for (Step step : steps) {
        keep(found, step(Optional.of(step), step.context, step.cost, choice));
      }
    }
    return found;
  }

  private Step step(Optional<Step> before, int context, int cost, Choice choice) {
    int more = choice.cost() - transitions.weight(context, choice.number());
    return new Step(before, transitions.next(context, choice), cost + more, choice);
  }

  private static void keep(List<Step> steps, Step step) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).context == step.context) {
        if (step.cost < steps.get(i).cost) {
          steps.set(i, step);
        }
        return;
      }
    }
    steps.add(step);
  }

  /// A word read in one way after the best reading of all words before it.
  private record Step(Optional<Step> before, int context, int cost, Choice choice) {
    List<Choice> path() {
      List<Choice> path = new ArrayList<>();
      for (Optional<Step> at = Optional.of(this); at.isPresent(); at = at.get().before) {
        path.add(at.get().choice);
      }
      return path.reversed();
    }
  }
}
