package org.stemma.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// Finds the words for what is counted, behind a number: "17 [suicide car bombs] from …".
final class CountedWords {
  /// The words, lower case, and how far into the text they reach; 0 if nothing is counted.
  record Found(String words, int length) {
    static final Found NOTHING = new Found("", 0);
  }

  private static final Map<String, Set<String>> KINDS = kinds();
  private static final Pattern WORD =
      Pattern.compile("[\\s\\u00a0]+([\\p{L}][\\p{L}\\p{N}'’.-]*[\\p{L}\\p{N}]|\\p{L})");
  private static final Pattern PARTITIVE =
      Pattern.compile(
          "^\\s+(?:more\\s+)?of(?:\\s+(?:the|their|its|his|her|our|these|those|all)\\b)*",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_WORDS = 4;

  private CountedWords() {}

  private static Map<String, Set<String>> kinds() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (List<String> row : Resource.rows(CountedWords.class, "nouns.lexicon")) {
      kinds
          .computeIfAbsent(row.get(0), k -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    return kinds;
  }

  static boolean isOf(String kind, String word) {
    return KINDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /// The phrase behind the number, up to its head.
  ///
  /// @param one whether the number is one, so that the head is in the singular
  static Found behind(String text, boolean one) {
    Matcher partitive = PARTITIVE.matcher(text);
    int from = partitive.find() ? partitive.end() : 0;
    Matcher word = WORD.matcher(text);
    int end = 0;
    boolean head = false;
    int taken = 0;
    for (int at = from;
        taken < MOST_WORDS && word.find(at) && word.start() == at;
        at = word.end(1), taken++) {
      String next = word.group(1);
      boolean many = isMany(next);
      boolean stop =
          isOf("stop", next)
              || (head && (!many || isOf("after", next)))
              || (one && taken > 0 && isParticiple(next));
      if (stop) {
        break;
      }
      if (isOf("after", next)) {
        // "50 injured": what is counted is left unsaid
        return new Found(next.toLowerCase(Locale.ROOT), 0);
      }
      if (many || one) {
        head = true;
        end = word.end(1);
        if (one && taken > 0) {
          break;
        }
      }
    }
    if (!head) {
      return Found.NOTHING;
    }
    String kept =
        text.substring(from, end).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return new Found(kept, end);
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /// Whether a word reads as the plural of a noun, or as a word for many.
  static boolean isMany(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (isOf("plural", plain) || isOf("after", plain)) {
      return true;
    }
    boolean plural =
        plain.endsWith("s")
            && !plain.endsWith("ss")
            && !plain.endsWith("us")
            && !plain.endsWith("is");
    return plural && plain.length() > 3 && !plain.endsWith("'s") && !plain.endsWith("’s");
  }
}
