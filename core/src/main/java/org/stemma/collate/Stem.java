package org.stemma.collate;

import java.util.List;
import java.util.Locale;
import org.stemma.language.Token;

/// A stem that brings the noun, verb and adjective of one root together where plain suffixes do:
/// `isolat` for
/// "isolate", "isolated", "isolation". Lighter than Porter's: news is compared within one story, so
/// rest collisions are
/// rare and a missed relative costs little.
final class Stem {
  private static final List<String> SUFFIXES =
      List.of(
          "ations", "ation", "ities", "ments", "ment", "ness", "ions", "ity", "ing", "ers", "ive",
          "ion", "ed", "er", "ly", "es", "s", "e", "y");
  private static final int LEAST = 4;

  private Stem() {}

  static String of(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT).replace("-", "").replace('’', '\'');
    for (String suffix : SUFFIXES) {
      if (lemma.endsWith(suffix) && lemma.length() - suffix.length() >= LEAST) {
        return lemma.substring(0, lemma.length() - suffix.length());
      }
    }
    return lemma;
  }
}
