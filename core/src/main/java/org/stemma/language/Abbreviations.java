package org.stemma.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Resource;

/// Words that end in a full stop which does not end a sentence, or need not.
final class Abbreviations {
  /// What a full stop after an abbreviation means for the sentence.
  enum Kind {
    /// Something always follows: `Mr.`, `Gen.`.
    LEADING,
    /// An abbreviation only before a number: `No.`.
    NUMBERING,
    /// The sentence may end with it: `a.m.`, `Inc.`.
    CLOSING
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  private Abbreviations(List<List<String>> rows) {
    for (List<String> row : rows) {
      for (String word : row.get(1).split(" ")) {
        kinds.put(word, Kind.valueOf(row.getFirst()));
      }
    }
  }

  static Abbreviations english() {
    return new Abbreviations(Resource.rows(Abbreviations.class, "abbreviations.lexicon"));
  }

  boolean has(String word) {
    return kinds.containsKey(word);
  }

  /// The kind of a word given without its last full stop; letters with stops between them (`U.S`)
  /// may close.
  Kind kind(String word) {
    return kinds.getOrDefault(word, word.length() == 1 ? Kind.LEADING : Kind.CLOSING);
  }
}
