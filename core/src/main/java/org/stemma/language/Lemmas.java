package org.stemma.language;

/// Dictionary forms of words.
final class Lemmas {
  static Lemmas english() {
    return new Lemmas();
  }

  String of(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    return word.toLowerCase(java.util.Locale.ROOT);
  }
}
