package org.stemma.language;

import java.util.Locale;

/// Dictionary forms: those of the known words by their tag, those of all others by their ending.
final class Lemmas {
  private Lemmas() {}

  static String of(String word, Choice choice) {
    if (!choice.lemma().isEmpty()) {
      return choice.lemma();
    }
    String tag = choice.tag();
    if (tag.equals("NNP")) {
      return word;
    }
    if (tag.equals("NNPS")) {
      return withoutS(word);
    }
    return guess(word.toLowerCase(Locale.ROOT), tag);
  }

  private static String guess(String form, String tag) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length() - 1) {
      return form.substring(0, hyphen + 1) + guess(form.substring(hyphen + 1), tag);
    }
    return switch (tag) {
      case "NNS", "VBZ" -> withoutS(form);
      case "VBD", "VBN" -> form.endsWith("ed") ? withoutEnding(form, 2, "ied") : form;
      case "VBG" -> form.endsWith("ing") ? withoutEnding(form, 3, "-") : form;
      default -> form;
    };
  }

  private static String withoutS(String form) {
    int length = form.length();
    if (form.endsWith("ies") && length > 4) {
      return form.substring(0, length - 3) + "y";
    }
    if (form.endsWith("sses")
        || form.endsWith("xes")
        || form.endsWith("ches")
        || form.endsWith("shes")
        || form.endsWith("zzes")) {
      return form.substring(0, length - 2);
    }
    if (form.endsWith("men") && length > 4) {
      return form.substring(0, length - 3) + "man";
    }
    boolean plural =
        length > 2 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us");
    return plural ? form.substring(0, length - 1) : form;
  }

  /// The verb without `ed` or `ing`: `ied` is a `y`, a doubled letter single, a missing `e` put
  /// back.
  private static String withoutEnding(String form, int ending, String asY) {
    String stem = form.substring(0, form.length() - ending);
    if (form.endsWith(asY) && stem.length() > 3) {
      return stem.substring(0, stem.length() - 1) + "y";
    }
    int last = stem.length() - 1;
    if (last < 2) {
      return last < 1 ? form : stem;
    }
    char c = stem.charAt(last);
    if (stem.endsWith("ck") && stem.charAt(last - 2) == 'i' && stem.length() > 5) {
      return stem.substring(0, last);
    }
    if (c == stem.charAt(last - 1) && "lszf".indexOf(c) < 0) {
      return stem.substring(0, last);
    }
    return lacksE(stem) ? stem + "e" : stem;
  }

  private static boolean lacksE(String stem) {
    for (String ending :
        new String[] {
          "at", "iz", "is", "ys", "as", "os", "us", "ur", "ut", "ak", "ik", "ok", "id", "ud", "od",
          "ad", "in", "an"
        }) {
      if (stem.endsWith(ending)) {
        return !isVowel(stem.charAt(stem.length() - 3));
      }
    }
    return "vcguz".indexOf(stem.charAt(stem.length() - 1)) >= 0
        || stem.endsWith("rs")
        || stem.endsWith("ns")
        || stem.endsWith("bl")
        || stem.endsWith("tl")
        || stem.endsWith("dl")
        || stem.endsWith("pl")
        || stem.endsWith("gl");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
