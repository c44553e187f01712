package org.stemma.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// What pages call their dates, from `date-words.tsv`: the day of the report, of a change, or of
/// something else.
final class DateWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Map<String, Pattern> WORDS = read();

  private DateWords() {}

  private static Map<String, Pattern> read() {
    Map<String, Pattern> words = new HashMap<>();
    for (List<String> row : Resource.rows(DateWords.class, "date-words.tsv")) {
      if (row.size() == 2) {
        String whole = row.get(1).replace("*", "\\p{L}*");
        words.put(
            row.getFirst(),
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + whole + ")(?![\\p{L}])", FLAGS));
      }
    }
    return words;
  }

  private static boolean has(String kind, String words) {
    return Objects.requireNonNull(WORDS.get(kind), kind).matcher(words).find();
  }

  /// Whether words around a date call it the day of publication.
  static boolean callPublished(String words) {
    return has("published", words);
  }

  /// Whether the last words before a date that call it anything call it the day of a change.
  static boolean lastCallsChanged(String words) {
    return last("changed", words) > last("published", words);
  }

  private static int last(String kind, String words) {
    return Objects.requireNonNull(WORDS.get(kind), kind)
        .matcher(words)
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElse(-1);
  }

  /// Whether words around a date give it to something else, such as an event or a reader.
  static boolean callOther(String words) {
    return has("other", words);
  }

  /// Whether a line begins with what calls its date the day of publication.
  static boolean begin(String line) {
    return Objects.requireNonNull(WORDS.get("published")).matcher(line).lookingAt();
  }
}
