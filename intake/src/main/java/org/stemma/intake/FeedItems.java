package org.stemma.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a feed lists, and how often it wants to be asked: for programs that follow it. Its
/// entries as reports are read by [Intake].
///
/// @param items those that link to a page, in the order of the feed
/// @param rest how long it does not change, as it says
/// @param silent the hours of the day, in UTC, in which it does not want to be asked
public record FeedItems(List<Item> items, Optional<Duration> rest, SortedSet<Integer> silent) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public FeedItems {
    items = List.copyOf(items);
    silent = new TreeSet<>(silent);
  }

  /// One entry.
  ///
  /// @param link the address of its page
  /// @param updated when it was last changed, as the feed says it; blank if it does not
  public record Item(String link, String updated) {}

  /// What became of reading a feed.
  public sealed interface Read {}

  /// It is one.
  public record Listed(FeedItems items) implements Read {}

  /// It is none, or cannot be read.
  public record Unread(String reason) implements Read {}

  /// Reads a feed: RSS, RDF, Atom or JSON Feed.
  ///
  /// @param charset the encoding that was told with it, blank if none was
  /// @param base its address
  public static Read of(byte[] bytes, String charset, String base, Limits limits) {
    try {
      return switch (Decoding.of(bytes, charset)) {
        case Decoding.Failed failed -> new Unread(failed.reason());
        case Decoding.Decoded decoded -> read(decoded.text(), base, limits);
      };
    } catch (RuntimeException | StackOverflowError fault) {
      return new Unread("cannot be read as a feed (" + fault.getClass().getSimpleName() + ")");
    }
  }

  private static Read read(String text, String base, Limits limits) {
    return switch (Shape.of(text)) {
      case FEED -> {
        Optional<String> unfit = Markup.unfit(text, limits);
        yield unfit.isPresent()
            ? new Unread(unfit.get())
            : listed(Feeds.parse(text, base), Feeds.rest(text), Feeds.silent(text));
      }
      case JSON, LINES -> json(text);
      case PAGE -> new Unread("is a page and no feed; give the address of its feed");
      case MAIL, NEWS, XML, TABLE, PLAIN -> new Unread("is no feed; give one of RSS, Atom or JSON");
    };
  }

  private static Read json(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return JsonFeeds.isFeed(node)
          ? listed(JsonFeeds.feed(node), Optional.empty(), Set.of())
          : new Unread("is JSON, but no JSON Feed");
    } catch (JsonProcessingException broken) {
      return new Unread("is JSON that cannot be read");
    }
  }

  private static Read listed(Feed feed, Optional<Duration> rest, Set<Integer> silent) {
    List<Item> items =
        feed.entries().stream()
            .flatMap(e -> e.link().stream().map(l -> new Item(l.strip(), e.updated().orElse(""))))
            .toList();
    return new Listed(new FeedItems(items, rest, new TreeSet<>(silent)));
  }
}
