package org.stemma.attribution;

import java.util.Set;

/// Finds the ends of noun phrases beside a verb.
final class NounPhrases {
  private static final Set<String> LINKS =
      Set.of(
          "of",
          "for",
          "from",
          "at",
          "with",
          "close",
          "to",
          "in",
          "familiar",
          "on",
          "inside",
          "near",
          "under");
  private static final Set<String> STARTERS =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "during",
          "since",
          "despite",
          "according",
          "after",
          "before",
          "last",
          "for",
          "from",
          "with",
          "earlier",
          "later",
          "meanwhile",
          "however");

  private NounPhrases() {}

  /// The subject that ends before the verb, with all that describes it, or an empty range.
  static Range before(Words words, int floor, int verb) {
    int end = verb;
    while (end > floor && (words.isAdverb(end - 1) || words.isQuote(end - 1))) {
      end--;
    }
    if (end > floor
        && (words.isComma(end - 1) || words.isDash(end - 1) || words.is(end - 1, ")", "-rrb-"))) {
      return described(words, floor, end - 1);
    }
    int start = end;
    while (start > floor
        && isInside(words, start - 1)
        && !(start < end && opensPhrase(words, start) && words.tag(start - 1).startsWith("NN"))) {
      start--;
    }
    return new Range(withoutAdverbial(words, start, end), end);
  }

  private static boolean opensPhrase(Words words, int i) {
    return words.tag(i).equals("DT") || words.tag(i).startsWith("PRP") || words.tag(i).equals("EX");
  }

  /// A subject with an apposition or relative clause behind it: "Ann Lee, the mayor, who was
  /// there,".
  private static Range described(Words words, int floor, int end) {
    int start = floor;
    while (start < end && startsAdverbial(words, start)) {
      int comma = start;
      while (comma < end && !words.isComma(comma)) {
        comma++;
      }
      if (comma >= end) {
        break;
      }
      start = comma + 1;
    }
    return new Range(words.trimmedStart(start, end), end);
  }

  private static boolean startsAdverbial(Words words, int i) {
    return STARTERS.contains(words.lower(i))
        || words.tag(i).equals("VBG")
        || words.tag(i).equals("VBN")
        || words.tag(i).startsWith("RB");
  }

  private static int withoutAdverbial(Words words, int start, int end) {
    int begin = start;
    while (begin < end
        && (words.isMark(begin)
            || words.tag(begin).equals("CC")
            || (words.isAdverb(begin) && !words.is(begin, "all", "both", "only")))) {
      begin++;
    }
    if (begin < end && (words.tag(begin).equals("IN") || words.tag(begin).equals("TO"))) {
      int i = begin + 1;
      while (i < end && !(words.tag(i).startsWith("NN") || words.tag(i).equals("CD"))) {
        i++;
      }
      while (i < end && (words.tag(i).startsWith("NN") || words.tag(i).equals("CD"))) {
        i++;
      }
      return i < end ? withoutAdverbial(words, i, end) : end;
    }
    return begin;
  }

  private static boolean isInside(Words words, int i) {
    if ((words.isMark(i) && !words.tag(i).equals("HYPH") && !words.is(i, "&", "/"))
        || words.isSubordinator(i)
        || words.isQuestionWord(i)) {
      return words.is(i, ".") && words.is(i - 1, "mr", "mrs", "ms", "dr", "gen", "st");
    }
    String tag = words.tag(i);
    return !tag.startsWith("W")
        && !tag.equals("MD")
        && !tag.equals("VBZ")
        && !tag.equals("VBP")
        && !tag.equals("VBD")
        && !(tag.equals("IN") && !LINKS.contains(words.lower(i)));
  }

  /// Where the noun phrase ends that begins at the word: before a verb, a mark, or the start of
  /// another phrase.
  static int after(Words words, int from, boolean links) {
    if (words.tag(from).equals("PRP") || words.tag(from).equals("EX")) {
      return from + 1;
    }
    int i = from;
    boolean noun = false;
    while (words.has(i)) {
      String tag = words.tag(i);
      boolean link =
          links
              && noun
              && (words.is(i, "of", "for", "at")
                  || (words.tag(i).equals("CC") && words.isNominal(i + 1)));
      boolean starts =
          noun
              && (tag.equals("DT")
                  || tag.startsWith("PRP")
                  || tag.equals("EX")
                  || tag.equals("WDT")
                  || tag.equals("WP"));
      if ((starts && !words.is(i - 1, "of", "for", "at", "and"))
          || (!link && !isPhraseWord(words, i))) {
        break;
      }
      noun = tag.startsWith("NN") || tag.equals("CD");
      i++;
    }
    return i;
  }

  private static boolean isPhraseWord(Words words, int i) {
    String tag = words.tag(i);
    boolean attributive =
        (tag.equals("VBG") || tag.equals("VBN")) && words.tag(i + 1).startsWith("NN");
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("HYPH")
        || tag.equals("PDT")
        || words.is(i, "&")
        || attributive;
  }

  /// The words that name the thing itself: up to the first comma, relative pronoun or bracket.
  static Range head(Words words, Range phrase) {
    int end = phrase.from();
    while (end < phrase.to()
        && !words.isComma(end)
        && !words.isRelative(end)
        && !words.is(end, "(", "-lrb-")
        && !words.isDash(end)) {
      end++;
    }
    return new Range(phrase.from(), Math.max(end, Math.min(phrase.from() + 1, phrase.to())));
  }
}
