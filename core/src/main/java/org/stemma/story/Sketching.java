package org.stemma.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.stemma.text.Interval;
import org.stemma.text.Resource;

/// Makes the sketch of one text.
final class Sketching {
  private static final Set<String> STOP =
      Set.copyOf(Resource.lines(Sketching.class, "stopwords.lexicon"));

  /// Words of the text, after the title, that count as its beginning.
  private static final int LEDE = 90;

  /// So much more does a word of the title count among all.
  private static final int TITLE = 3;

  private static final int MOST = 120;
  private static final int MOST_NAMES = 40;

  private final List<Words.Word> title;
  private final List<Words.Word> text;

  Sketching(String title, String text) {
    this.title = Words.of(title);
    this.text = Words.of(text);
  }

  Sketch sketch(String id, Interval published, String outlet) {
    Map<String, Integer> all = new HashMap<>();
    count(title, TITLE, all);
    count(text, 1, all);
    Map<String, Integer> head = new HashMap<>();
    count(title, 1, head);
    Map<String, Integer> lede = new HashMap<>(head);
    count(text.subList(0, Math.min(LEDE, text.size())), 1, lede);
    return new Sketch(
        id,
        bag(all, Background::rarity, MOST),
        bag(head, Background::rarity, MOST),
        bag(lede, Background::rarity, MOST),
        bag(names(), name -> Background.rarity(Stem.of(name)), MOST_NAMES),
        bag(numbers(), number -> 1, MOST_NAMES),
        published,
        outlet);
  }

  private static Bag bag(Map<String, Integer> counts, ToDoubleFunction<String> rarity, int most) {
    Map<String, Double> weighed = new HashMap<>();
    counts.forEach((w, n) -> weighed.put(w, (1 + Math.log(n)) * rarity.applyAsDouble(w)));
    return Bag.of(weighed, most);
  }

  private static void count(List<Words.Word> words, int times, Map<String, Integer> counts) {
    for (Words.Word word : words) {
      String plain = Stem.plain(word.text());
      if (!STOP.contains(plain)) {
        counts.merge(Stem.of(plain), times, Integer::sum);
      }
    }
  }

  /// What is once written with a capital where no sentence begins, wherever it has one.
  private Map<String, Integer> names() {
    Set<String> known = new HashSet<>();
    for (Words.Word word : text) {
      if (word.isCapital() && !word.opens()) {
        known.add(Stem.plain(word.text()));
      }
    }
    known.removeAll(STOP);
    Map<String, Integer> names = new HashMap<>();
    countNames(title, known, names);
    countNames(text, known, names);
    return names;
  }

  private static void countNames(
      List<Words.Word> words, Set<String> known, Map<String, Integer> names) {
    for (Words.Word word : words) {
      if (word.isCapital() && known.contains(Stem.plain(word.text()))) {
        names.merge(Stem.plain(word.text()), 1, Integer::sum);
      }
    }
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new HashMap<>();
    for (List<Words.Word> part : List.of(title, text)) {
      part.stream()
          .filter(w -> w.isNumber() && w.text().length() > 1)
          .forEach(w -> numbers.merge(w.text(), 1, Integer::sum));
    }
    return numbers;
  }
}
