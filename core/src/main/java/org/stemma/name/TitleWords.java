package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Resource;

/// The words that titles are made of, by `title-words.lexicon`: “Harbour Master” is a field
/// and a head, “Acting Deputy” may stand before any title.
final class TitleWords {
  private static final int MOST_MODIFIERS = 3;
  private static final int MOST_FIELDS = 2;
  private static final TitleWords SHARED = new TitleWords();

  /// A title of a field and a head, in words.
  record Made(String kind, int length) {}

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  private TitleWords() {
    for (List<String> row : Resource.rows(TitleWords.class, "title-words.lexicon")) {
      List<String> words = List.of(row.get(1).split(" "));
      Map<String, String> of = classes.computeIfAbsent(row.getFirst(), k -> new HashMap<>());
      words.forEach(w -> of.put(w, words.getFirst()));
    }
  }

  static TitleWords shared() {
    return SHARED;
  }

  private Optional<String> of(String kind, Word word) {
    return Optional.ofNullable(
        classes.getOrDefault(kind, Map.of()).get(word.lower().replace(".", "")));
  }

  /// How many words from the given one on only modify a title.
  int modifiers(List<Word> words, int from, int to) {
    int at = from;
    while (at < to && at - from < MOST_MODIFIERS && of("modifier", words.get(at)).isPresent()) {
      at++;
    }
    return at - from;
  }

  boolean isHead(Word word) {
    return of("head", word).isPresent();
  }

  /// The field and head that begin at the word.
  Optional<Made> at(List<Word> words, int from, int to) {
    List<String> said = new ArrayList<>();
    int at = from;
    while (at < to && said.size() < MOST_FIELDS && of("field", words.get(at)).isPresent()) {
      of("field", words.get(at)).ifPresent(said::add);
      at++;
    }
    if (said.isEmpty() || at >= to) {
      return Optional.empty();
    }
    int length = at + 1 - from;
    return of("head", words.get(at))
        .map(head -> new Made(String.join(" ", said) + " " + head, length));
  }
}
