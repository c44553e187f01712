package org.stemma.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;

/// How far two spellings of one name word are from each other: the sum of weighted edits between
/// their letters.
///
/// Names carried over from other scripts differ in vowels, doubled letters, articles and a few
/// consonant pairs, hardly in the other consonants. So a vowel costs a quarter of a consonant, less
/// beside another vowel and more at the end, where it tells women from men; a doubled letter a
/// tenth, the Arabic article nothing, and pairs such as `dh`/`z` a fifth.
/// The kinds of edits and what each takes from the log-odds of one name stand in
/// `spelling.weights`; a distance of 1 is a consonant. Cost: the product of the lengths.
final class Spelling {
  private static final Weights WEIGHTS = Weights.of(Spelling.class, "spelling.weights");

  /// What an edit of distance 1 takes from the log-odds.
  private static final double CONSONANT = WEIGHTS.weight("consonant");

  /// The least log-odds at which two spellings pass for one name.
  private static final double LEAST = logOdds("variant");

  /// The least at which they are not two names for sure.
  private static final double NEAR = logOdds("near");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|el|an|ar|as|at|ad|az|ash|es|er|ed|et|ul)[- ](?=\\p{L}{2})");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

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
        .replaceAll("[’‘`ʼʿʾ]", "'")
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
    return hasSigns(folded) ? withoutSigns(folded) : folded;
  }

  private static boolean hasSigns(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if ("-'. ".indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutSigns(String folded) {
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
    return logOdds(a, b) >= LEAST;
  }

  /// Whether two words may be spellings of one name if more than they says so: too near to be two
  /// names for sure, as "Hanne" and "Hanna" are.
  static boolean isNear(String a, String b) {
    return logOdds(a, b) >= NEAR;
  }

  private static double logOdds(String a, String b) {
    return WEIGHTS.intercept() + distance(a, b) * CONSONANT + lengthWeight(a, b);
  }

  private static double logOdds(String threshold) {
    double probability = WEIGHTS.threshold(threshold);
    return Math.log(probability / (1 - probability));
  }

  private static double lengthWeight(String a, String b) {
    return length(a, b).map(WEIGHTS::weight).orElse(0.0);
  }

  /// The feature of short words, in which a difference weighs more.
  private static Optional<String> length(String a, String b) {
    int length = Math.min(bare(a).length(), bare(b).length());
    return length >= 6
        ? Optional.empty()
        : Optional.of(length == 5 ? "five-letters" : "fewer-letters");
  }

  /// What speaks for and against two words being spellings of one name: the edits between them.
  static Evidence evidence(String a, String b) {
    Evidence evidence = new Evidence(WEIGHTS);
    length(a, b).ifPresent(l -> evidence.counts(l, true));
    nearest(a, b).operations().forEach(o -> evidence.counts(o, true));
    return evidence;
  }

  static double distance(String a, String b) {
    return nearest(a, b).cost();
  }

  /// The cheapest way from one word to the other, with an article that is written as one with its
  /// word taken off where only one of both has it.
  private static Edits nearest(String a, String b) {
    Edits whole = Edits.between(Sounds.of(bare(a)), Sounds.of(bare(b)));
    if (isArticled(a) == isArticled(b)) {
      return whole;
    }
    Edits unglued =
        Edits.between(Sounds.of(unglued(a)), Sounds.of(unglued(b))).after("glued-article");
    return unglued.cost() < whole.cost() ? unglued : whole;
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
}
