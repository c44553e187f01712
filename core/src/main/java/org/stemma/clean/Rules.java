package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Zone;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// What page furniture says of itself: the patterns of `furniture.rules`, first one first.
final class Rules {
  private static final int LONGEST_LINE = 800;
  private static final int LONGEST_CUE = 50;
  private static final int LONGEST_CAPTION = 110;
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu})");
  private static final Rules INSTANCE = new Rules();

  private final List<Rule> rules = new ArrayList<>();

  private Rules() {
    for (List<String> row : Resource.rows(Rules.class, "furniture.rules")) {
      if (row.size() == 4) {
        rules.add(
            new Rule(
                Zone.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                Reach.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                row.get(2),
                Pattern.compile(
                    row.get(3),
                    Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE
                        | Pattern.UNICODE_CHARACTER_CLASS)));
      }
    }
  }

  /// How far a rule reaches: its line; the lines after it up to running text; all that follow; the
  /// rest of its own line.
  enum Reach {
    LINE,
    LIST,
    END,
    FROM
  }

  /// One rule.
  record Rule(Zone zone, Reach reach, String name, Pattern pattern) {
    boolean fits(String line) {
      return pattern.matcher(line).find();
    }
  }

  /// The first rule that fits a whole line; a line too long to be furniture has none, and one that
  /// is long for furniture can only be about a picture.
  static Optional<Rule> of(String line, int words) {
    if (line.length() > LONGEST_LINE || words > LONGEST_CAPTION) {
      return Optional.empty();
    }
    String parted = GLUED.matcher(line).replaceAll(" ");
    boolean glued = !parted.equals(line);
    for (Rule rule : INSTANCE.rules) {
      boolean mayFit =
          rule.reach() != Reach.FROM && (words <= LONGEST_CUE || rule.zone() == Zone.CAPTION);
      if (mayFit && (rule.fits(parted) || glued && rule.fits(line))) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /// Where something else begins within a line, up to the line's end.
  static Optional<Span> rest(String line) {
    for (Rule rule : INSTANCE.rules) {
      Matcher matcher = rule.pattern().matcher(line);
      if (rule.reach() == Reach.FROM && matcher.find() && matcher.start() > 0) {
        return Optional.of(new Span(matcher.start(), line.length()));
      }
    }
    return Optional.empty();
  }

  static List<Rule> all() {
    return List.copyOf(INSTANCE.rules);
  }
}
