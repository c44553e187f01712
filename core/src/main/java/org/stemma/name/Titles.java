package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.text.Resource;

/// Ranks, titles, offices and roles that stand before a name and are no part of it.
final class Titles {
  private static final Titles SHARED = new Titles();

  /// A title as found: its class, and the gender it tells, if any.
  record Title(String kind, Optional<String> gender, int length) {}

  private record Entry(List<String> words, String kind, Optional<String> gender) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, List<Entry>> byLastWord = new HashMap<>();

  private final Map<String, String> genders = new HashMap<>();

  private Titles() {
    for (List<String> row : Resource.rows(Titles.class, "titles.lexicon")) {
      boolean gendered = row.getFirst().indexOf(':') == 1;
      Optional<String> gender =
          gendered ? Optional.of(row.getFirst().substring(0, 1)) : Optional.empty();
      String kind = gendered ? row.getFirst().substring(2) : row.getFirst();
      gender.ifPresent(g -> genders.put(kind, g));
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

  /// The gender that titles of a class tell.
  Optional<String> gender(String kind) {
    return Optional.ofNullable(genders.get(kind));
  }

  /// The longest title that begins at the word and ends before `to`.
  Optional<Title> at(List<Word> words, int from, int to) {
    Optional<Title> whole = listed(words, from, to);
    Optional<Title> made = made(words, from, to);
    int listed = whole.map(Title::length).orElse(0);
    return made.filter(m -> m.length() > listed).or(() -> whole);
  }

  private Optional<Title> listed(List<Word> words, int from, int to) {
    return found(
        byFirstWord.getOrDefault(lower(words.get(from)), List.of()), words, from, to, true);
  }

  /// A title made of words: modifiers before one that is listed, or before a field and a
  /// head; of equally long ones that with the fewest modifiers, which says most of its class.
  private Optional<Title> made(List<Word> words, int from, int to) {
    Optional<Title> best = Optional.empty();
    int modifiers = TitleWords.shared().modifiers(words, from, to);
    for (int before = 0; before <= modifiers && from + before < to; before++) {
      int length = best.map(Title::length).orElse(0);
      best = behind(words, from, before, to).filter(t -> t.length() > length).or(keep(best));
    }
    return best;
  }

  private static Supplier<Optional<Title>> keep(Optional<Title> title) {
    return () -> title;
  }

  private Optional<Title> behind(List<Word> words, int from, int modifiers, int to) {
    int at = from + modifiers;
    Optional<Title> head =
        TitleWords.shared()
            .at(words, at, to)
            .map(m -> new Title(m.kind(), Optional.empty(), m.length()))
            .or(() -> modifiers == 0 ? Optional.empty() : listed(words, at, to));
    return head.map(h -> new Title(h.kind(), h.gender(), modifiers + h.length()));
  }

  /// The longest title that ends with the word before `to`.
  Optional<Title> before(List<Word> words, int from, int to) {
    if (to <= from) {
      return Optional.empty();
    }
    List<Entry> entries = byLastWord.getOrDefault(lower(words.get(to - 1)), List.of());
    boolean head = !entries.isEmpty() || TitleWords.shared().isHead(words.get(to - 1));
    for (int at = from; head && at < to - 1; at++) {
      int length = to - at;
      Optional<Title> made = made(words, at, to).filter(m -> m.length() == length);
      if (made.isPresent()) {
        Optional<Title> whole = listed(words, at, to).filter(t -> t.length() == length);
        return whole.or(keep(made));
      }
    }
    return found(entries, words, from, to, false);
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
