package org.stemma.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stemma.text.Span;

/// A stretch of text cut where marks begin and end, so that marks may overlap.
final class Pieces {
  /// Something to be shown on a span.
  ///
  /// @param css its classes
  /// @param href where a click leads, blank for nowhere
  record Mark(Span span, String id, String css, String href, String title) {}

  /// Text under the same marks throughout.
  ///
  /// @param ids the marks that begin here
  record Piece(String words, List<String> ids, String css, String href, String title) {
    boolean isMarked() {
      return !css.isEmpty();
    }
  }

  private Pieces() {}

  /// The pieces of the stretch, in order; the shortest mark over a piece says where it leads.
  static List<Piece> of(String text, Span stretch, List<Mark> marks) {
    List<Mark> here = marks.stream().filter(m -> m.span().overlaps(stretch)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(stretch.start(), stretch.end()));
    here.forEach(
        m -> {
          cuts.add(Math.max(stretch.start(), m.span().start()));
          cuts.add(Math.min(stretch.end(), m.span().end()));
        });
    List<Piece> pieces = new ArrayList<>();
    List<Integer> ends = List.copyOf(cuts);
    for (int i = 0; i + 1 < ends.size(); i++) {
      pieces.add(piece(text, new Span(ends.get(i), ends.get(i + 1)), stretch, here));
    }
    return pieces;
  }

  private static Piece piece(String text, Span span, Span stretch, List<Mark> marks) {
    List<Mark> over =
        marks.stream()
            .filter(m -> m.span().covers(span))
            .sorted(Comparator.comparingInt(m -> m.span().length()))
            .toList();
    List<String> ids =
        over.stream()
            .filter(m -> isStart(m, span, stretch))
            .map(Mark::id)
            .filter(id -> !id.isEmpty())
            .toList();
    String css = String.join(" ", new TreeSet<>(over.stream().map(Mark::css).toList()));
    String href = over.stream().map(Mark::href).filter(h -> !h.isEmpty()).findFirst().orElse("");
    String title =
        String.join(
            "\n", over.stream().map(Mark::title).filter(t -> !t.isEmpty()).distinct().toList());
    return new Piece(span.of(text), ids, css, href, title);
  }

  private static boolean isStart(Mark mark, Span piece, Span stretch) {
    return mark.span().start() == piece.start() && mark.span().start() >= stretch.start();
  }
}
