package org.stemma.collate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// A report as a row of words, each the reporter's own or somebody else's. Headline, body and
/// captions count; furniture, bylines and credits are nobody's report.
final class Script {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  private final ReportId report;
  private final int[] words;
  private final List<Span> spans;
  private final BitSet others;

  private Script(ReportId report, int[] words, List<Span> spans, BitSet others) {
    this.report = report;
    this.words = words;
    this.spans = spans;
    this.others = others;
  }

  /// @param vocabulary the number of every word met so far; new ones are added
  static Script of(Report report, Map<String, Integer> vocabulary) {
    List<Span> spans = new ArrayList<>();
    List<Integer> words = new ArrayList<>();
    BitSet cited = OthersWords.in(report);
    BitSet others = new BitSet();
    for (Segment segment : report.segments()) {
      if (isTold(segment.zone())) {
        Matcher matcher = WORD.matcher(report.text().chars());
        matcher.region(segment.span().start(), segment.span().end());
        while (matcher.find()) {
          others.set(spans.size(), cited.get(matcher.start()));
          spans.add(new Span(matcher.start(), matcher.end()));
          words.add(vocabulary.computeIfAbsent(plain(matcher.group()), w -> vocabulary.size()));
        }
      }
    }
    return new Script(
        report.id(), words.stream().mapToInt(Integer::intValue).toArray(), spans, others);
  }

  private static boolean isTold(Zone zone) {
    return switch (zone) {
      case HEADLINE, DATELINE, BODY, CAPTION, EMBED -> true;
      case BYLINE, CREDIT, FURNITURE -> false;
    };
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  ReportId report() {
    return report;
  }

  int length() {
    return words.length;
  }

  int word(int at) {
    return words[at];
  }

  /// Whether the word is somebody else's.
  boolean isOthers(int at) {
    return others.get(at);
  }

  /// How many words are the reporter's own.
  int own() {
    return length() - others.cardinality();
  }

  /// From the first of so many words to the last.
  Span span(int from, int many) {
    return spans.get(from).union(spans.get(from + many - 1));
  }

  /// A number for so many words from here on: equal for equal words, seldom for others.
  long gram(int from, int many) {
    long gram = 1;
    for (int i = from; i < from + many; i++) {
      gram = gram * 0x9E3779B97F4A7C15L + words[i];
    }
    return gram;
  }
}
