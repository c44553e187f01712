package org.stemma.chronology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Resource;

/// The words that tell which event is meant, read from `events.lexicon` and `stopwords.lexicon`.
final class EventWords {
  private static final Map<String, Map<String, String>> CLASSES = classes();
  private static final Set<String> EVENTS = folds("event");
  private static final Set<String> ASPECTS = folds("aspect");
  private static final Set<String> SIDES = folds("side");
  private static final Set<String> STOP = stop();
  private static final int SHORTEST_STEM = 4;

  private EventWords() {}

  private static Map<String, Map<String, String>> classes() {
    Map<String, Map<String, String>> classes = new HashMap<>();
    for (List<String> row : Resource.rows(EventWords.class, "events.lexicon")) {
      Map<String, String> words = classes.computeIfAbsent(row.get(0), k -> new HashMap<>());
      for (String word : row.get(2).split("\\|")) {
        words.put(word, row.get(1));
      }
    }
    return classes;
  }

  private static Set<String> folds(String kind) {
    return new HashSet<>(CLASSES.getOrDefault(kind, Map.of()).values());
  }

  private static Set<String> stop() {
    Set<String> words = new HashSet<>();
    for (String line : Resource.lines(EventWords.class, "stopwords.lexicon")) {
      words.addAll(List.of(line.split(" ")));
    }
    return words;
  }

  private static Optional<String> in(String kind, String word) {
    return Optional.ofNullable(CLASSES.getOrDefault(kind, Map.of()).get(word));
  }

  static boolean isPhase(String word) {
    return in("phase", lower(word)).isPresent();
  }

  static boolean isTurn(String word) {
    return in("turn", lower(word)).isPresent();
  }

  static boolean isEvent(String folded) {
    return EVENTS.contains(folded);
  }

  static boolean isAspect(String folded) {
    return ASPECTS.contains(folded);
  }

  static boolean isSide(String folded) {
    return SIDES.contains(folded);
  }

  /// The key under which the word is compared; empty for one that says nothing of the event.
  static Optional<String> folded(String word) {
    String plain = lower(word).replaceAll("['’]s?$", "");
    if (plain.length() < 2 || !Character.isLetter(plain.charAt(0))) {
      return Optional.empty();
    }
    Optional<String> known =
        in("side", plain)
            .or(() -> in("event", plain))
            .or(() -> in("aspect", plain))
            .or(() -> in("thing", plain));
    if (known.isPresent()) {
      return known;
    }
    return STOP.contains(plain) ? Optional.empty() : Optional.of(stem(plain));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// A word without its commonest endings: enough to see the plural and the past.
  private static String stem(String word) {
    for (String ending :
        List.of("ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e", "y")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
