package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;

/// The evaluation set of trafilatura: pieces of text that the body must hold and pieces that it
/// must not, white space aside; besides title and day.
///
/// A title is right if it is the wanted one or a part of it, or the wanted one a part of it. Pages
/// that could not be read miss everything.
final class Trafilatura {
  /// What is wanted of one page.
  record Wanted(String name, List<String> with, List<String> without, String title, String day) {
    Wanted {
      with = List.copyOf(with);
      without = List.copyOf(without);
    }

    static Wanted of(JsonNode entry) {
      return new Wanted(
          entry.path("file").asText(),
          Tables.strings(entry.path("with")),
          Tables.strings(entry.path("without")),
          entry.path("title").asText(""),
          entry.path("date").asText(""));
    }
  }

  private final List<Miss> misses = new ArrayList<>();
  private Counts snippets = Counts.NONE;
  private long rejected;
  private int titles;
  private int titlesRight;
  private Counts days = Counts.NONE;
  private long nanoseconds;

  static Measurement measure(Setting setting) throws IOException {
    Map<String, Page> pages = new HashMap<>();
    Map<String, Wanted> wanted = new HashMap<>();
    JsonNode entries = Tables.json(setting.folder().resolve("evaldata.json"));
    entries.forEach(e -> wanted.put(e.path("file").asText(), Wanted.of(e)));
    Archive.visit(
        setting.folder().resolve("pages.tar.gz"),
        (name, bytes) -> {
          if (wanted.containsKey(name)) {
            pages.put(name, Page.of(bytes));
          }
        });
    Trafilatura examination = new Trafilatura();
    for (JsonNode entry : entries) {
      Wanted one = Wanted.of(entry);
      examination.add(one, pages.getOrDefault(one.name(), Page.LACKING));
    }
    return new Measurement(
        entries.size(), "pages", examination.figures(entries.size()), examination.misses);
  }

  private void add(Wanted wanted, Page page) {
    if (!page.trouble().isEmpty()) {
      misses.add(Miss.of("not read", wanted.name(), "", page.trouble()));
    }
    nanoseconds += page.nanoseconds();
    add(wanted, page.body(), page.title(), page.day());
  }

  void add(Wanted wanted, String body, String title, String day) {
    String plain = Page.plain(body);
    for (String piece : wanted.with()) {
      boolean there = plain.contains(Page.plain(piece));
      snippets = snippets.plus(there ? new Counts(1, 0, 0) : new Counts(0, 0, 1));
      if (!there) {
        misses.add(Miss.of("body lacks", wanted.name(), piece, ""));
      }
    }
    for (String piece : wanted.without()) {
      boolean there = plain.contains(Page.plain(piece));
      snippets = snippets.plus(new Counts(0, there ? 1 : 0, 0));
      rejected += there ? 0 : 1;
      if (there) {
        misses.add(Miss.of("body has too much", wanted.name(), piece, ""));
      }
    }
    addTitle(wanted, Page.plain(title));
    addDay(wanted, day);
  }

  private void addTitle(Wanted wanted, String title) {
    String right = Page.plain(wanted.title());
    if (!right.isEmpty()) {
      titles++;
      if (!title.isEmpty() && (right.contains(title) || title.contains(right))) {
        titlesRight++;
      } else {
        misses.add(Miss.of("title", wanted.name(), right, "found “" + title + "”"));
      }
    }
  }

  private void addDay(Wanted wanted, String day) {
    if (!wanted.day().isEmpty()) {
      days = days.plus(PageDates.judged(wanted.day(), day));
      if (!day.equals(wanted.day())) {
        misses.add(Miss.of("day", wanted.name(), wanted.day(), "found “" + day + "”"));
      }
    }
  }

  List<Figure> figures(int pages) {
    long all = snippets.right() + snippets.wrong() + snippets.missed() + rejected;
    return List.of(
        Figure.f1("snippets.f1", snippets),
        Figure.precision("snippets.precision", snippets),
        Figure.recall("snippets.recall", snippets),
        Figure.share("snippets.accuracy", snippets.right() + rejected, all),
        Figure.share("title", titlesRight, titles),
        Figure.share("date.accuracy", days.right(), days.right() + days.wrong() + days.missed()),
        Figure.precision("date.precision", days),
        new Figure.Size(
            "pages per second",
            pages / Math.max(1e-9, nanoseconds / 1e9),
            Page.rate(pages, nanoseconds)));
  }
}
