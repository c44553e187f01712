package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;
import org.stemma.text.ReportId;

/// The entries of a feed as documents: the title, a blank line, and the content or, without one,
/// the summary.
final class Entries {
  private static final int LONGEST_ID = 120;

  private Entries() {}

  static void read(Place place, Feed feed) {
    if (feed.entries().isEmpty()) {
      place.rejected("is a feed without entries; give one that has some");
    }
    Warnings warnings = new Warnings(place);
    int number = 0;
    for (Feed.Entry entry : feed.entries()) {
      number++;
      entry(place.part("#item-" + number), place.id(number), feed, entry, warnings);
    }
    warnings.end("entries");
  }

  private static void entry(
      Place place, ReportId unnamed, Feed feed, Feed.Entry entry, Warnings warnings) {
    Document page = Pages.read(unnamed, place.source(), html(entry), place.limits());
    if (page.text().chars().isBlank()) {
      warnings.add(place, "has neither a title nor a text; give the page it links to");
    } else {
      place.read(
          new Document(
              entry.id().flatMap(Entries::id).orElse(unnamed),
              place.source(),
              page.text(),
              false,
              page.blocks(),
              stated(feed, entry)));
    }
  }

  private static String html(Feed.Entry entry) {
    String title = entry.title().map(t -> "<h1>" + Entities.escape(t) + "</h1>").orElse("");
    String body = entry.content().or(entry::summary).orElse("");
    return "<html><body><article>" + title + body + "</article></body></html>";
  }

  /// The id that the feed gives, if it can be typed.
  private static Optional<ReportId> id(String given) {
    return given.length() > LONGEST_ID || given.chars().anyMatch(c -> c <= ' ' || c == '=')
        ? Optional.empty()
        : Records.id(given);
  }

  private static List<Stated> stated(Feed feed, Feed.Entry entry) {
    List<Stated> stated = new ArrayList<>();
    add(stated, What.TITLE, entry.title(), "feed title");
    add(stated, What.URL, entry.link(), "feed link");
    add(stated, What.PUBLISHED, entry.published(), "feed published");
    add(stated, What.MODIFIED, entry.updated(), "feed updated");
    if (entry.source().isPresent()) {
      add(stated, What.OUTLET, entry.source(), "feed source");
    } else {
      add(stated, What.OUTLET, feed.title(), "feed title of the feed");
    }
    List<String> authors = entry.authors().isEmpty() ? feed.authors() : entry.authors();
    authors.forEach(a -> add(stated, What.AUTHOR, Optional.of(a), "feed author"));
    entry.credits().forEach(c -> add(stated, What.CREDIT, Optional.of(c), "feed publisher"));
    add(stated, What.LANGUAGE, entry.language().or(feed::language), "feed language");
    return stated;
  }

  private static void add(List<Stated> stated, What what, Optional<String> value, String from) {
    value
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .filter(v -> what != What.URL || v.toLowerCase(Locale.ROOT).startsWith("http"))
        .ifPresent(v -> stated.add(new Stated(what, v, from)));
  }
}
