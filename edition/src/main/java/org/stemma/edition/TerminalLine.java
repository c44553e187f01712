package org.stemma.edition;

import java.util.ArrayList;
import java.util.List;

/// One line of terminal text in pieces, cut to the width at a word.
final class TerminalLine {
  private enum Style {
    PLAIN(""),
    GREY("\033[90m"),
    GAP("\033[1;33m"),
    STRONG("\033[1m");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }

  private record Piece(String words, Style style) {}

  private final List<Piece> pieces = new ArrayList<>();
  private int width;

  static TerminalLine of(String words) {
    return new TerminalLine().plain(words);
  }

  TerminalLine plain(String words) {
    return add(words, Style.PLAIN);
  }

  /// For what is inferred.
  TerminalLine grey(String words) {
    return add(words, Style.GREY);
  }

  /// For outlets that outnumber the lines behind them.
  TerminalLine gap(String words) {
    return add(words, Style.GAP);
  }

  TerminalLine strong(String words) {
    return add(words, Style.STRONG);
  }

  /// Spaces up to the column, two at least if it is already passed.
  TerminalLine to(int column) {
    return plain(" ".repeat(width < column ? column - width : 2));
  }

  int width() {
    return width;
  }

  private TerminalLine add(String words, Style style) {
    pieces.add(new Piece(words, style));
    width += Columns.width(words);
    return this;
  }

  String print(int columns, boolean colour) {
    StringBuilder out = new StringBuilder();
    int left = width <= columns ? columns : columns - 1;
    for (Piece piece : pieces) {
      int needed = Columns.width(piece.words());
      if (needed > left) {
        append(out, Wording.head(piece.words(), left).stripTrailing() + "…", piece.style(), colour);
        break;
      }
      append(out, piece.words(), piece.style(), colour);
      left -= needed;
    }
    return out.toString().stripTrailing();
  }

  private static void append(StringBuilder out, String words, Style style, boolean colour) {
    boolean styled = colour && !style.code.isEmpty() && !words.isBlank();
    out.append(styled ? style.code + words + "\033[0m" : words);
  }
}
