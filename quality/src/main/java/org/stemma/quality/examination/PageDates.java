package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;

/// The evaluation set of htmldate: the day on which a page was published.
///
/// A day is right when it is the wanted one; another day is wrong, none is missed; accuracy is the
/// share of right ones in all.
final class PageDates {
  private PageDates() {}

  static Measurement measure(Setting setting) throws IOException {
    JsonNode entries = Tables.json(setting.folder().resolve("eval_default.json"));
    Set<String> names = new HashSet<>();
    entries.forEach(e -> names.add(e.path("file").asText()));
    Map<String, Page> pages = new HashMap<>();
    Archive.visit(
        setting.folder().resolve("pages.tar.gz"),
        (name, bytes) -> {
          if (names.contains(name)) {
            pages.put(name, Page.of(bytes));
          }
        });
    List<Miss> misses = new ArrayList<>();
    Counts counts = Counts.NONE;
    for (JsonNode entry : entries) {
      String name = entry.path("file").asText();
      String day = pages.getOrDefault(name, Page.LACKING).day();
      String wanted = entry.path("date").asText();
      counts = counts.plus(judged(wanted, day));
      if (!day.equals(wanted)) {
        String kind = day.isEmpty() ? "no day" : "other day";
        misses.add(Miss.of(kind, name, wanted, day.isEmpty() ? "" : "found " + day));
      }
    }
    long nanoseconds = pages.values().stream().mapToLong(Page::nanoseconds).sum();
    List<Figure> figures = new ArrayList<>(figures(counts));
    figures.add(
        new Figure.Size(
            "pages per second",
            pages.size() / Math.max(1e-9, nanoseconds / 1e9),
            Page.rate(pages.size(), nanoseconds)));
    return new Measurement(entries.size(), "pages", figures, misses);
  }

  static Counts judged(String wanted, String found) {
    if (found.isEmpty()) {
      return new Counts(0, 0, 1);
    }
    return found.equals(wanted) ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
  }

  static List<Figure> figures(Counts counts) {
    long all = counts.right() + counts.wrong() + counts.missed();
    return List.of(
        Figure.f1("f1", counts),
        Figure.precision("precision", counts),
        Figure.recall("recall", counts),
        Figure.share("accuracy", counts.right(), all));
  }
}
