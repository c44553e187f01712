package org.stemma.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds of how many a number is a part: "3,000 of the 6,000 miners".
final class Wholes {
  /// The whole, and what both count.
  record Found(Range whole, String counted) {}

  private static final Pattern OF =
      Pattern.compile(
          "^\\s+(?:[\\p{L}-]+\\s+)?(?:out\\s+)?of(?:\\s+(?:the|its|their|his|her|our|an|a|these|those|all|total))*\\s+"
              + "(?=[\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private Wholes() {}

  /// @param after the words behind the number
  static Optional<Found> behind(String after) {
    Matcher of = OF.matcher(after);
    if (!of.find()) {
      return Optional.empty();
    }
    return Written.next(after, of.end())
        .filter(w -> w.start() == of.end() && w.second().isEmpty() && w.sign().isEmpty())
        .flatMap(w -> found(w, after.substring(w.end())));
  }

  private static Optional<Found> found(Written whole, String behind) {
    String words = CountedWords.behind(behind, false).words();
    return words.isEmpty()
        ? Optional.empty()
        : whole.range().map(r -> new Found(r, words.toLowerCase(Locale.ROOT)));
  }
}
