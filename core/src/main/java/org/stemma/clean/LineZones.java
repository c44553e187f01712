package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Zones of a text that comes as lines, as scrapers leave it: judged by length, punctuation, position, repetition and the
/// phrases of `furniture.rules`. Prose is body unless something speaks against it.
final class LineZones {
  private static final Pattern BYLINE =
      Pattern.compile("(?i)(by|from|reporting by|written by|words by)[\\s\\u00a0]+\\p{Lu}.{2,80}|.{0,40}\\b(staff writer|correspondent|staff reporter)s?\\W*");
  private static final Pattern POSTED = Pattern.compile(".*\\(@\\w{2,20}\\).{0,40}|.{0,60}@\\w{2,20}\\s*[·•|-].{0,30}");
  private static final Pattern POST_LINK = Pattern.compile(".*(t\\.co/|pic\\.twitter\\.com/)\\S+.*");
  private static final int TITLE_LINES = 12;

  private final Text text;
  private final List<Span> lines;
  private final Optional<String> statedTitle;
  private final List<Zone> zones = new ArrayList<>();
  private final List<String> why = new ArrayList<>();

  LineZones(Text text, List<Span> lines, Optional<String> statedTitle) {
    this.text = text;
    this.lines = lines.stream().map(text::trim).toList();
    this.statedTitle = statedTitle;
  }

  /// The zones, and the span of the headline's first printing.
  record Zoned(List<Segment> segments, Optional<Span> title) {}

  Zoned zoned() {
    for (int i = 0; i < lines.size(); i++) {
      zones.add(Zone.BODY);
      why.add("prose");
    }
    int title = title();
    byRules();
    repeated(title);
    embeds();
    captions(title);
    if (title >= 0) {
      set(title, Zone.HEADLINE, "first line that reads as a headline");
    }
    return new Zoned(segments(), title < 0 ? Optional.empty() : Optional.of(lines.get(title)));
  }

  private String line(int i) {
    return text.of(lines.get(i));
  }

  private void set(int i, Zone zone, String reason) {
    zones.set(i, zone);
    why.set(i, reason);
  }

  /// Which line is the headline, -1 for none: the stated one if it is printed, else the first short line that is neither
  /// date, rule of furniture nor byline, unless prose came before it.
  private int title() {
    int seen = 0;
    for (int i = 0; i < lines.size() && seen < TITLE_LINES; i++) {
      String line = line(i);
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      if (statedTitle.isPresent() && statedTitle.get().startsWith(line) && line.length() > 12) {
        return i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = line(i);
      if (line.isEmpty() || Dates.isDateLine(line) || Rules.of(line).isPresent() || BYLINE.matcher(line).matches()) {
        continue;
      }
      boolean prose = words(line) > 25 || line.matches(".*[.!…][\"”’)]?") && words(line) > 14;
      return prose || words(line) < 3 ? -1 : i;
    }
    return -1;
  }

  private void byRules() {
    boolean tail = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = line(i);
      Optional<Rules.Rule> rule = Rules.of(line);
      tail = tail && !isProse(line, rule);
      if (rule.isPresent()) {
        set(i, rule.get().zone(), "reads like " + rule.get().pattern().pattern().replaceAll("[\\\\^$()|?{}\\[\\]]+", " ").strip());
        tail = tail || rule.get().how() == Rules.How.TAIL;
      } else if (tail && !line.isEmpty()) {
        set(i, Zone.FURNITURE, "stands among related links or comments");
      } else if (Dates.isDateLine(line)) {
        set(i, Zone.DATELINE, "is only a date");
      } else if (BYLINE.matcher(line).matches() && words(line) <= 14 && i < lines.size() / 2) {
        set(i, Zone.BYLINE, "names an author");
      }
    }
  }

  private static boolean isProse(String line, Optional<Rules.Rule> rule) {
    return rule.isEmpty() && words(line) >= 25 && line.matches(".*[.!?…][\"”’')]?");
  }

  /// A line printed before is not printed for reading.
  private void repeated(int title) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = line(i);
      if (line.length() < 12) {
        continue;
      }
      Integer before = first.putIfAbsent(line, i);
      if (before != null) {
        set(i, Zone.FURNITURE, "repeats line " + (before + 1));
        if (before != title && zones.get(before) == Zone.BODY) {
          set(before, Zone.CAPTION, "is printed twice");
        }
      }
    }
  }

  /// A line with handle and date signs a post, and the paragraph before it is the post.
  private void embeds() {
    for (int i = 0; i < lines.size(); i++) {
      if (POST_LINK.matcher(line(i)).matches() && words(line(i)) < 80) {
        set(i, Zone.EMBED, "ends in a link as posts do");
      }
      if (POSTED.matcher(line(i)).matches() && words(line(i)) <= 14) {
        set(i, Zone.EMBED, "signs a post");
        int before = i - 1;
        while (before >= 0 && line(before).isEmpty()) {
          before--;
        }
        if (before >= 0 && zones.get(before) == Zone.BODY) {
          set(before, Zone.EMBED, "is the post signed below");
        }
      }
    }
  }

  /// Short lines without a full stop between paragraphs: captions, pull quotes and cross-heads. A pull quote repeats words
  /// of the body; a cross-head is very short.
  private void captions(int title) {
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = line(i);
      boolean prose = zones.get(i) == Zone.BODY && words(line) >= 14;
      begun = begun || prose && i != title;
      boolean unfinished = !line.matches(".*[.!?…:;][\"”’')]*") && !line.matches("[\"“‘'].*") && !line.matches(".*[\"”]$");
      boolean candidate = zones.get(i) == Zone.BODY && i != title && !line.isEmpty() && unfinished;
      if (candidate && pullQuote(line)) {
        set(i, Zone.FURNITURE, "repeats words of the article");
      } else if (candidate && (words(line) >= 5 || !begun) && !isCrossHead(i, line)) {
        set(i, Zone.CAPTION, "short, without a full stop, among paragraphs");
      }
    }
  }

  private boolean pullQuote(String line) {
    String[] words = line.split("\\s+");
    if (words.length < 6) {
      return false;
    }
    String start = String.join(" ", java.util.Arrays.asList(words).subList(0, words.length - 2));
    int at = text.chars().indexOf(start);
    return at >= 0 && text.chars().indexOf(start, at + 1) >= 0;
  }

  /// A cross-head is short and stands before prose.
  private boolean isCrossHead(int i, String line) {
    int next = i + 1;
    while (next < lines.size() && line(next).isEmpty()) {
      next++;
    }
    return words(line) <= 6 && next < lines.size() && words(line(next)) >= 12 && i > 0 && line(i - 1).isEmpty();
  }

  private static int words(String line) {
    return line.isBlank() ? 0 : line.strip().split("[\\s\\u00a0]+").length;
  }

  /// One segment a line, the blanks around it included, so that they cover the text.
  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isEmpty()) {
        continue;
      }
      int end = lines.get(i).end();
      Span span = new Span(start, end);
      segments.add(new Segment(zones.get(i), span, List.of(Because.of("line-evidence", why.get(i)))));
      start = end;
    }
    if (start < text.length()) {
      segments.add(new Segment(Zone.FURNITURE, new Span(start, text.length()), List.of(Because.of("line-evidence", "blank"))));
    }
    return segments;
  }
}
