package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.text.Span;

/// Turns content as words of a sentence into stretches of the text, with the rest of a quotation
/// that goes on before or after it.
///
/// @param words the report's sentences
record Pieces(List<Words> words, Quotations quotations) {
  /// The content as spans of the text, quotation marks left out, with the rest of a quotation that
  /// goes on.
  List<Span> of(Citation citation, int s) {
    List<Span> spans = new ArrayList<>();
    for (Range range : citation.content()) {
      int from = citation.words().trimmedStart(range.from(), range.to());
      int to = citation.words().trimmedEnd(from, range.to());
      if (to > from) {
        Span span = citation.words().span(from, to);
        spans.add(span);
        spans.addAll(rest(span, s));
      }
    }
    spans.sort(Comparator.naturalOrder());
    return spans.stream().distinct().toList();
  }

  /// The sentences before and after that the same quotation covers.
  private List<Span> rest(Span span, int s) {
    List<Span> more = new ArrayList<>();
    for (Span quotation : quotations.spans()) {
      if (!quotation.overlaps(span)) {
        continue;
      }
      for (int j = 0; j < words.size(); j++) {
        Span other = words.get(j).sentence().span();
        if (j != s
            && quotation.overlaps(other)
            && words.get(j).sentence().zone() == words.get(s).sentence().zone()) {
          more.add(
              new Span(
                  Math.max(other.start(), quotation.start()),
                  Math.min(other.end(), quotation.end())));
        }
      }
    }
    return more;
  }

  /// What a sentence holds of quotations.
  List<Span> within(Span sentence) {
    return quotations.spans().stream()
        .filter(q -> q.overlaps(sentence))
        .map(
            q -> new Span(Math.max(q.start(), sentence.start()), Math.min(q.end(), sentence.end())))
        .toList();
  }
}
