package org.stemma.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Tells whether a page says of its own article that it is taken back: in its headline, or in
/// a notice, by the patterns of `retractions.rules`.
public final class Retractions {
  /// How far below the article a notice may stand; further down are comments and other pages.
  private static final int BELOW = 400;

  private static final List<Rule> RULES =
      Resource.rows(Retractions.class, "retractions.rules").stream()
          .filter(row -> row.size() == 3)
          .map(Rule::of)
          .toList();

  private Retractions() {}

  /// Where such words may stand.
  enum Where {
    HEADLINE,
    NOTICE
  }

  /// One rule.
  record Rule(Where where, String name, Pattern pattern) {
    private static Rule of(List<String> row) {
      return new Rule(
          Where.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
          row.get(1),
          Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /// The report, remarked if it says that it is taken back.
  static Report marked(Report report) {
    return notice(report)
        .map(n -> report.retracted("“" + flat(report.text().of(n.span())) + "”"))
        .orElse(report);
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /// Where a report says that it is taken back.
  public static Optional<Passage> notice(Report report) {
    Optional<Span> title = report.title().filter(t -> fits(Where.HEADLINE, report.text().of(t)));
    return title
        .or(() -> lines(report).stream().filter(l -> says(report, l)).findFirst())
        .map(report::passage);
  }

  private static boolean says(Report report, Span line) {
    return fits(Where.NOTICE, report.text().of(line));
  }

  /// Whether words say so in such a place.
  static boolean fits(Where where, String words) {
    String flat = flat(words);
    return RULES.stream().anyMatch(r -> r.where() == where && r.pattern().matcher(flat).find());
  }

  /// The lines that may be a notice of the outlet's own.
  private static List<Span> lines(Report report) {
    int end = report.text().length();
    for (Segment segment : report.segments()) {
      end = segment.zone() == Zone.BODY ? segment.span().end() + BELOW : end;
    }
    List<Span> lines = new ArrayList<>();
    for (Span line : report.text().lines()) {
      Span trimmed = report.text().trim(line);
      boolean near = trimmed.length() > 0 && trimmed.start() <= end;
      if (near && report.zoneAt(trimmed.start()) != Zone.EMBED) {
        lines.add(trimmed);
      }
    }
    return lines;
  }
}
