package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// The stretches of a report that stand in quotation marks, the marks left out.
///
/// A quotation that a paragraph leaves open goes on if the next paragraph opens with a mark of its
/// own; otherwise it ends
/// with its paragraph. Straight marks open before a letter after a blank, and close otherwise.
final class Quotations {
  private final String text;
  private final List<Span> spans = new ArrayList<>();

  private Quotations(String text) {
    this.text = text;
  }

  static Quotations of(Reading reading) {
    Quotations quotations = new Quotations(reading.report().text().chars());
    List<Sentence> sentences = reading.sentences();
    int i = 0;
    while (i < sentences.size()) {
      int j = i;
      while (j + 1 < sentences.size()
          && sentences.get(j + 1).paragraph() == sentences.get(i).paragraph()) {
        j++;
      }
      if (sentences.get(i).zone() != Zone.FURNITURE) {
        Span paragraph = new Span(sentences.get(i).span().start(), sentences.get(j).span().end());
        quotations.scan(paragraph, "\"“„«", "\"”»");
        quotations.scan(paragraph, "'‘", "'’");
      }
      i = j + 1;
    }
    Collections.sort(quotations.spans);
    return quotations;
  }

  List<Span> spans() {
    return Collections.unmodifiableList(spans);
  }

  /// The quotation that holds the position.
  Optional<Span> at(int position) {
    return spans.stream().filter(s -> s.start() <= position && position < s.end()).findFirst();
  }

  /// How a stretch is given: wholly, partly or not at all in quotation marks.
  Quotation of(Span content) {
    int inside = spans.stream().mapToInt(s -> s.shared(content)).max().orElse(0);
    int all = Math.min(content.length(), spans.stream().mapToInt(s -> s.shared(content)).sum());
    if (all >= content.length() - 4 && content.length() > 0) {
      return Quotation.DIRECT;
    }
    return inside > 0 ? Quotation.PARTIAL : Quotation.INDIRECT;
  }

  private void scan(Span paragraph, String opening, String closing) {
    boolean single = opening.indexOf('\'') >= 0;
    int open = -1;
    int end = Math.min(text.length(), paragraph.end() + 2);
    for (int i = paragraph.start(); i < end; i++) {
      char c = text.charAt(i);
      if (opening.indexOf(c) >= 0 && opensAt(i)) {
        if (open >= 0 && !single) {
          add(open, i);
        }
        open = i + 1;
      } else if (open >= 0 && closing.indexOf(c) >= 0 && closesAt(i, single)) {
        add(open, i);
        open = -1;
      }
    }
    if (open >= 0 && !single) {
      add(open, paragraph.end());
    }
  }

  private boolean opensAt(int i) {
    boolean before =
        i == 0
            || Character.isWhitespace(text.charAt(i - 1))
            || "([-–—“\"‘'…".indexOf(text.charAt(i - 1)) >= 0;
    boolean after =
        i + 1 < text.length()
            && (Character.isLetterOrDigit(text.charAt(i + 1))
                || "[('‘“…$£#@".indexOf(text.charAt(i + 1)) >= 0);
    return "“‘„«".indexOf(text.charAt(i)) >= 0 || (before && after);
  }

  private boolean closesAt(int i, boolean single) {
    boolean letterAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    return !(single && letterAfter);
  }

  private void add(int start, int end) {
    int to = end;
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > start) {
      Span span = new Span(start, to);
      boolean nested = spans.stream().anyMatch(s -> s.covers(span));
      if (!nested) {
        spans.add(span);
      }
    }
  }
}
