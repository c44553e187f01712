package org.stemma.language;

import org.stemma.text.Span;

/// A word or sign of a sentence.
///
/// @param span in the report's text
/// @param word as printed
/// @param lemma dictionary form, lower case except for names
/// @param tag Penn Treebank part of speech
/// @param name `PERSON`, `ORGANIZATION`, `LOCATION`, or `O`: what the engine takes the token for
/// @param head index in the sentence of the token this one depends on, -1 for the root or without a
///     parse
/// @param relation Universal Dependencies relation to the head, empty without a parse
public record Token(
    Span span, String word, String lemma, String tag, String name, int head, String relation) {
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /// Whether it has a letter or digit at all.
  public boolean isWord() {
    int at = 0;
    while (at < word.length()) {
      int codePoint = word.codePointAt(at);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }
}
