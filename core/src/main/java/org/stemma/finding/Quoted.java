package org.stemma.finding;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words within quotation marks.
final class Quoted {
  private static final Pattern MARKS = Pattern.compile("[“\"]([^”\"]+)[”\"]");
  private static final Pattern END = Pattern.compile("[,.;!?]+$");

  private Quoted() {}

  static List<String> in(String text) {
    return MARKS
        .matcher(text)
        .results()
        .map((MatchResult m) -> END.matcher(m.group(1)).replaceAll(""))
        .toList();
  }
}
