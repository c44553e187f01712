package org.stemma.language;

/// The regular forms of English words.
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  /// The plural of a noun, which is also the third person of a verb.
  static String withS(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hisses =
        base.endsWith("s")
            || base.endsWith("x")
            || base.endsWith("z")
            || base.endsWith("ch")
            || base.endsWith("sh");
    boolean does = base.length() < 6 && base.endsWith("o") && !isVowel(base, base.length() - 2);
    return base + (hisses || does ? "es" : "s");
  }

  static String past(String base, boolean doubled) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return stem(base, doubled) + "ed";
  }

  static String present(String base, boolean doubled) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean mute =
        base.endsWith("e")
            && base.length() > 2
            && !base.endsWith("ee")
            && !base.endsWith("oe")
            && !base.endsWith("ye");
    return (mute ? base.substring(0, base.length() - 1) : stem(base, doubled)) + "ing";
  }

  /// The comparative (`er`) or superlative (`est`) of an adjective.
  static String compared(String base, String ending) {
    if (base.endsWith("e")) {
      return base + ending.substring(1);
    }
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "i" + ending;
    }
    return stem(base, isShortAndClosed(base)) + ending;
  }

  /// Whether the last letter of a word of one syllable is doubled before an ending: `stop`, but not
  /// `stoop` or `fix`.
  static boolean isShortAndClosed(String base) {
    int last = base.length() - 1;
    return last >= 2
        && !isVowel(base, last)
        && "wxy".indexOf(base.charAt(last)) < 0
        && isVowel(base, last - 1)
        && vowelGroups(base) == 1
        && (!isVowel(base, last - 2)
            || base.charAt(last - 2) == 'u' && base.charAt(last - 3 < 0 ? 0 : last - 3) == 'q');
  }

  private static int vowelGroups(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i) && (i == 0 || !isVowel(word, i - 1))) {
        groups++;
      }
    }
    return groups;
  }

  private static String stem(String base, boolean doubled) {
    return doubled ? base + base.charAt(base.length() - 1) : base;
  }

  private static boolean endsInConsonantAndY(String base) {
    return base.length() > 1 && base.endsWith("y") && !isVowel(base, base.length() - 2);
  }

  private static boolean isVowel(String word, int i) {
    return i >= 0 && VOWELS.indexOf(word.charAt(i)) >= 0;
  }
}
