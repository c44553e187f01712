package org.stemma.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/// JSON Feed, versions 1 and 1.1.
final class JsonFeeds {
  private JsonFeeds() {}

  static boolean isFeed(JsonNode value) {
    return value.path("version").asText().contains("jsonfeed.org/version/")
        && value.path("items").isArray();
  }

  static void read(Place place, JsonNode feed) {
    Entries.read(place, feed(feed));
  }

  static Feed feed(JsonNode feed) {
    List<Feed.Entry> entries = new ArrayList<>();
    feed.path("items").forEach(i -> entries.add(entry(i)));
    return new Feed(
        text(feed, "feed_url"),
        text(feed, "title"),
        text(feed, "home_page_url"),
        text(feed, "language"),
        authors(feed),
        Optional.empty(),
        Optional.empty(),
        text(feed, "description"),
        entries);
  }

  private static Feed.Entry entry(JsonNode item) {
    Optional<String> published = text(item, "date_published").map(Timestamps::isoOrAsIs);
    Optional<String> content =
        text(item, "content_html")
            .map(h -> SafeMarkup.of(h, ""))
            .or(() -> text(item, "content_text").map(JsonFeeds::paragraphs));
    return new Feed.Entry(
        text(item, "id"),
        text(item, "title"),
        text(item, "url").or(() -> text(item, "external_url")),
        authors(item),
        published,
        text(item, "date_modified").map(Timestamps::isoOrAsIs),
        text(item, "summary").map(JsonFeeds::paragraphs),
        content,
        Optional.empty(),
        List.of(),
        text(item, "language"));
  }

  private static String paragraphs(String text) {
    StringBuilder html = new StringBuilder();
    text.lines()
        .filter(l -> !l.isBlank())
        .forEach(l -> html.append("<p>").append(Entities.escape(l)).append("</p>"));
    return html.toString();
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    node.path("authors").forEach(a -> text(a, "name").ifPresent(authors::add));
    if (authors.isEmpty()) {
      text(node.path("author"), "name").ifPresent(authors::add);
    }
    return authors;
  }

  private static Optional<String> text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText().strip()).filter(v -> !v.isEmpty())
        : Optional.empty();
  }
}
