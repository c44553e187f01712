package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Zone;
import org.stemma.text.Resource;

/// The patterns of `furniture.rules`.
final class Rules {
  private static final int SHORT = 140;
  private static final Rules INSTANCE = new Rules();

  private final List<Rule> rules = new ArrayList<>();

  private Rules() {
    for (List<String> row : Resource.rows(Rules.class, "furniture.rules")) {
      rules.add(
          new Rule(
              Zone.valueOf(row.get(0)),
              How.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)),
              Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }
  }

  /// How much of a line a pattern has to match.
  enum How {
    LINE,
    START,
    ANY,
    TAIL
  }

  /// One pattern.
  record Rule(Zone zone, How how, Pattern pattern) {
    boolean matches(String line) {
      return switch (how) {
        case LINE -> pattern.matcher(line).matches();
        case START -> pattern.matcher(line).lookingAt();
        case ANY -> line.length() <= SHORT && pattern.matcher(line).find();
        case TAIL -> line.length() <= SHORT && pattern.matcher(line).lookingAt();
      };
    }
  }

  /// The first rule that matches the line, its blanks at both ends taken off.
  static Optional<Rule> of(String line) {
    return INSTANCE.rules.stream().filter(r -> r.matches(line)).findFirst();
  }
}
