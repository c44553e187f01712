package org.stemma.name;

import org.stemma.text.Span;

/// A word or sign as names see it: hyphens cut where they join a name to something else, the
/// possessive a word of its own.
///
/// @param text as printed, without the full stop of an abbreviation
/// @param lower the text folded: small letters without accents
/// @param engine what the language engine takes it for, `O` for nothing
/// @param tag the engine's part of speech
/// @param opens whether a sentence or a quotation begins here, so that a capital proves nothing
record Word(Span span, String text, String lower, String engine, String tag, boolean opens) {
  boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0)) || isWithArticle();
  }

  /// `al-Name`, `el-Name`.
  boolean isWithArticle() {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < text.length()
        && Character.isUpperCase(text.charAt(hyphen + 1))
        && Segmentation.PARTICLES.contains(
            text.substring(0, hyphen).toLowerCase(java.util.Locale.ROOT));
  }

  boolean isAllCapitals() {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  boolean isPossessive() {
    return text.equals("'s") || text.equals("’s");
  }

  boolean isLetters() {
    return Character.isLetter(text.codePointAt(0));
  }

  boolean is(String... words) {
    for (String word : words) {
      if (word.equals(lower)) {
        return true;
      }
    }
    return false;
  }
}
