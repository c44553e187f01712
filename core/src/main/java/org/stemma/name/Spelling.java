package org.stemma.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How far two spellings of one name word are from each other: the sum of weighted edits between
/// their letters.
///
/// Names carried over from other scripts differ in vowels, doubled letters, articles and a few
/// consonant pairs, hardly in the other consonants. So a vowel costs a quarter of a consonant or
/// less, a doubled letter a tenth, the Arabic article nothing, and pairs such as `dh`/`z` a fifth.
/// The cost of the whole is a number between 0 (the same) and the length; up to [#VARIANT] two
/// spellings pass for one name. Cost: the product of the lengths.
final class Spelling {
  /// The greatest distance of two spellings that pass for one name, for words of six letters or
  /// more, of five, and for
  /// shorter ones.
  private static final double VARIANT = .46;

  private static final double FIVE_VARIANT = .36;
  private static final double SHORT_VARIANT = .31;

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|an|ar|as|at|ad|az|ash|es|er|ed|et|ul)[- ](?=\\p{L}{2})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String VOWELS = "aeiouyw";
  private static final double CONSONANT = 1.0;

  private static final Map<String, Double> NEAR =
      Map.ofEntries(
          near("ie", .1),
          near("iy", .1),
          near("ey", .15),
          near("uo", .1),
          near("uw", .15),
          near("ow", .15),
          near("vw", .2),
          near("vu", .3),
          near("ae", .15),
          near("td", .5),
          near("kq", .1),
          near("kc", .1),
          near("kx", .2),
          near("gɣ", .15),
          near("tθ", .2),
          near("sθ", .3),
          near("zð", .2),
          near("dð", .2),
          near("sʃ", .4),
          near("çʃ", .2),
          near("jg", .3),
          near("jç", .4),
          near("zs", .3),
          near("fv", .4),
          near("bp", .5),
          near("hx", .3),
          near("kç", .5));

  private Spelling() {}

  private static Map.Entry<String, Double> near(String pair, double cost) {
    return Map.entry(pair, cost);
  }

  /// Lower case, without accents, with one kind of apostrophe and hyphen.
  static String fold(String name) {
    return isPlain(name) ? name.toLowerCase(Locale.ROOT) : folded(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127 || name.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return plain
        .replaceAll("[’‘`ʼ]", "'")
        .replaceAll("[‐‑–]", "-")
        .replace("ß", "ss")
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .toLowerCase(Locale.ROOT);
  }

  /// The folded word without an article before it, and without apostrophes and full stops.
  static String bare(String word) {
    String folded = fold(word);
    return ARTICLE.matcher(folded).replaceFirst("").replaceAll("['.]", "");
  }

  /// What two printings of a whole name are compared by: words without articles, hyphens and signs.
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : fold(name).strip().split("\\s+")) {
      key.append(key.isEmpty() ? "" : " ").append(bare(word).replace('-', ' ').strip());
    }
    return key.toString();
  }

  /// Whether two words are likely spellings of one name.
  static boolean isVariant(String a, String b) {
    int length = Math.min(bare(a).length(), bare(b).length());
    return distance(a, b) <= (length >= 6 ? VARIANT : length == 5 ? FIVE_VARIANT : SHORT_VARIANT);
  }

  static double distance(String a, String b) {
    double distance = edits(sounds(bare(a)), sounds(bare(b)));
    boolean glued = isArticled(a) != isArticled(b);
    return glued
        ? Math.min(distance, .1 + edits(sounds(unglued(a)), sounds(unglued(b))))
        : distance;
  }

  static boolean isArticled(String name) {
    return ARTICLE.matcher(fold(name)).find();
  }

  /// The word without an article that is written as one with it: "Alname" beside "al-Name".
  static String unglued(String name) {
    String bare = bare(name);
    return !isArticled(name) && bare.startsWith("al") && bare.length() > 4
        ? bare.substring(2)
        : bare;
  }

  /// One letter for each pair of letters that stands for one sound.
  static String sounds(String folded) {
    return folded
        .replaceAll("[^\\p{L}]", "")
        .replace("dzh", "j")
        .replace("sch", "ʃ")
        .replace("sh", "ʃ")
        .replace("kh", "x")
        .replace("gh", "ɣ")
        .replace("th", "θ")
        .replace("dh", "ð")
        .replace("zh", "ð")
        .replace("ph", "f")
        .replace("ch", "ç")
        .replace("dj", "j")
        .replace("ck", "k")
        .replace("ou", "u")
        .replace("oo", "u")
        .replace("ee", "i")
        .replaceAll("(?<=[aeiou])h$", "");
  }

  private static double edits(String a, String b) {
    double[][] cost = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 && j == 0) {
          continue;
        }
        double least = Double.MAX_VALUE;
        if (i > 0) {
          least = cost[i - 1][j] + dropped(a, i - 1);
        }
        if (j > 0) {
          least = Math.min(least, cost[i][j - 1] + dropped(b, j - 1));
        }
        if (i > 0 && j > 0) {
          least = Math.min(least, cost[i - 1][j - 1] + swapped(a.charAt(i - 1), b.charAt(j - 1)));
        }
        cost[i][j] = least;
      }
    }
    return cost[a.length()][b.length()];
  }

  private static double dropped(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return .1;
    }
    if (VOWELS.indexOf(c) >= 0) {
      boolean nisba = at == word.length() - 1 && (c == 'i' || c == 'y'); // "Tikrit", "Tikriti"
      return nisba || at == 0 && word.length() < 4 ? .5 : .25;
    }
    return c == 'h' ? .5 : CONSONANT;
  }

  private static double swapped(char a, char b) {
    if (a == b) {
      return 0;
    }
    Double near = NEAR.getOrDefault("" + a + b, NEAR.getOrDefault("" + b + a, 0.0));
    if (near > 0) {
      return near;
    }
    return VOWELS.indexOf(a) >= 0 && VOWELS.indexOf(b) >= 0 ? .25 : CONSONANT;
  }
}
