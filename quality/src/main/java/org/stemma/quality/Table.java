package org.stemma.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.quality.metric.Figure;

/// The lines of a run as one table of text.
final class Table {
  private static final List<String> HEAD =
      List.of(
          "set", "figure", "now", "expected", "tolerance", "change", "", "best elsewhere", "to it");

  private Table() {}

  static List<String> lines(List<Row> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths = widths(cells);
    List<String> lines = new ArrayList<>();
    for (List<String> line : cells) {
      lines.add(line(line, widths));
    }
    return lines;
  }

  private static List<String> cells(Row row) {
    if (row.isNote()) {
      return List.of(row.examination(), row.figure());
    }
    return List.of(
        row.examination(),
        row.figure(),
        row.now().map(Table::number).orElse("-"),
        row.expected().map(Table::share).orElse("-"),
        row.now()
            .filter(f -> f instanceof Figure.Score)
            .map(f -> share(row.tolerance()))
            .orElse("-"),
        change(row.now(), row.expected()),
        row.verdict().word(),
        row.best().map(b -> share(b.value()) + " " + b.whose()).orElse("-"),
        change(row.now(), row.best().map(Expectations.Best::value)));
  }

  private static String number(Figure figure) {
    return switch (figure) {
      case Figure.Score score -> share(score.value());
      case Figure.Size size -> String.format(Locale.ROOT, "%.1f", size.value());
    };
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String change(Optional<Figure> now, Optional<Double> before) {
    return now.isPresent() && before.isPresent()
        ? String.format(Locale.ROOT, "%+.3f", now.get().value() - before.get())
        : "-";
  }

  /// A line about a whole examination does not widen the columns.
  private static int[] widths(List<List<String>> cells) {
    int[] widths = new int[HEAD.size()];
    for (List<String> line : cells) {
      if (line.size() == HEAD.size()) {
        for (int i = 0; i < widths.length; i++) {
          widths[i] = Math.max(widths[i], line.get(i).length());
        }
      } else {
        widths[0] = Math.max(widths[0], line.getFirst().length());
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String blanks = " ".repeat(Math.max(0, widths[i] - cells.get(i).length()));
      boolean isNumber = i >= 2 && i <= 5 || i == 8;
      line.append(isNumber ? blanks + cells.get(i) : cells.get(i) + blanks).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
