package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Resource;

/// Ranks, titles, offices and roles that stand before a name and are no part of it.
final class Titles {
  private static final Titles SHARED = new Titles();

  /// A title as found: its class, and the gender it tells, if any.
  record Title(String kind, Optional<String> gender, int length) {}

  private record Entry(List<String> words, String kind, Optional<String> gender) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, List<Entry>> byLastWord = new HashMap<>();

  private Titles() {
    for (List<String> row : Resource.rows(Titles.class, "titles.lexicon")) {
      boolean gendered = row.getFirst().indexOf(':') == 1;
      Optional<String> gender =
          gendered ? Optional.of(row.getFirst().substring(0, 1)) : Optional.empty();
      String kind = gendered ? row.getFirst().substring(2) : row.getFirst();
      for (String form : row.get(1).split("\\|")) {
        List<String> words =
            Segmentation.of(form).stream().map(w -> Spelling.fold(w).replace(".", "")).toList();
        Entry entry = new Entry(words, kind, gender);
        byFirstWord.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(entry);
        byLastWord.computeIfAbsent(words.getLast(), w -> new ArrayList<>()).add(entry);
      }
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    byLastWord.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  static Titles shared() {
    return SHARED;
  }

  /// The longest title that begins at the word and ends before `to`.
  Optional<Title> at(List<Word> words, int from, int to) {
    return found(
        byFirstWord.getOrDefault(lower(words.get(from)), List.of()), words, from, to, true);
  }

  /// The longest title that ends with the word before `to`.
  Optional<Title> before(List<Word> words, int from, int to) {
    return to <= from
        ? Optional.empty()
        : found(
            byLastWord.getOrDefault(lower(words.get(to - 1)), List.of()), words, from, to, false);
  }

  private static Optional<Title> found(
      List<Entry> entries, List<Word> words, int from, int to, boolean atStart) {
    for (Entry entry : entries) {
      int length = entry.words().size();
      if (length <= to - from && fits(entry, words, atStart ? from : to - length)) {
        return Optional.of(new Title(entry.kind(), entry.gender(), length));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Entry entry, List<Word> words, int from) {
    for (int i = 0; i < entry.words().size(); i++) {
      if (!lower(words.get(from + i)).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Word word) {
    return word.lower().replace(".", "");
  }
}
