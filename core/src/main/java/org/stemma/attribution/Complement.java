package org.stemma.attribution;

/// What follows a verb and completes it, and where it begins.
///
/// @param frame `object`, `infinitive`, `ing`, `clause`, `quote`, `adjective`, `none`, or
///     the preposition; after a passive with `passive-` before it, or `by-` where somebody is named
///     for it
record Complement(String frame, int start) {
  static Complement of(Words words, int from) {
    int i = from;
    while (words.isAdverb(i) || words.isComma(i) && words.isAdverb(i + 1)) {
      i++;
    }
    String tag = words.tag(i);
    if (words.is(i, "to") && words.tag(words.isAdverb(i + 1) ? i + 2 : i + 1).startsWith("VB")) {
      return new Complement("infinitive", i);
    }
    if (words.isOpeningQuote(i) || words.is(i, ":")) {
      return new Complement("quote", i);
    }
    if (words.is(i, "that", "whether", "how", "why", "what", "who", "if", "where", "when")) {
      return new Complement("clause", i);
    }
    if (tag.equals("IN") || tag.equals("TO") || words.is(i, "to")) {
      return new Complement(words.lower(i), i + 1);
    }
    if (tag.equals("VBG")) {
      return new Complement("ing", i);
    }
    if (tag.startsWith("JJ") && NounPhrases.after(words, i, false) == i + 1) {
      return new Complement("adjective", i);
    }
    return NounPhrases.after(words, i, false) > i
        ? new Complement("object", i)
        : new Complement("none", from);
  }

  Complement passive(boolean agent) {
    return new Complement((agent ? "by-" : "passive-") + frame, start);
  }

  boolean hasAgent() {
    return frame.startsWith("by-");
  }

  boolean isPreposition() {
    return switch (frame) {
      case "object", "infinitive", "ing", "clause", "quote", "adjective", "none" -> false;
      default -> frame.indexOf('-') < 0;
    };
  }
}
