package org.stemma.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.archive.Visit;
import org.stemma.archive.Visits;
import org.stemma.intake.FeedItems;

/// One poll of feeds: what is due is asked for, unless nothing has changed since; new
/// articles, and old ones whose time has come, are fetched and taken in. What goes wrong with
/// one costs no other.
public final class Following {
  /// Feeds that list more are cut; nobody publishes that much between two polls.
  private static final int LONGEST_FEED = 1_000;

  private final Turns turns;
  private final Intaking to;
  private final Fetching fetching;
  private final Manners manners;
  private final boolean summaries;

  /// @param summaries whether to take what the feed itself says in place of the articles
  public Following(
      Turns turns, Intaking to, Fetching fetching, Manners manners, boolean summaries) {
    this.turns = turns;
    this.to = to;
    this.fetching = fetching;
    this.manners = manners;
    this.summaries = summaries;
  }

  /// Polls all feeds that are due.
  ///
  /// @return whether none of them failed
  public boolean poll(List<String> feeds, Instant now) throws IOException {
    fetching.refresh(now);
    boolean fine = true;
    for (String feed : feeds) {
      Visit visit =
          turns.write(a -> a.visits().of(feed)).orElseGet(() -> Visit.begun(feed, "", now));
      if (visit.due().isAfter(now)) {
        to.noted().accept(feed + ": is not due before " + visit.due());
      } else {
        fine &= polled(visit, now);
      }
      if (!summaries) {
        new Articles(turns, to, fetching, manners).fetch(feed, now);
      }
    }
    return fine;
  }

  /// When the first of the feeds is due.
  public static Instant due(Visits visits, List<String> feeds) {
    return feeds.stream()
        .flatMap(f -> visits.of(f).stream())
        .map(Visit::due)
        .min(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }

  private boolean polled(Visit visit, Instant now) throws IOException {
    Answer answer;
    try {
      answer = fetching.get(address(visit.url()), marks(visit));
    } catch (Unfetched why) {
      return failed(visit, now, why.why(), Optional.empty());
    } catch (IOException broken) {
      return failed(visit, now, words(broken), Optional.empty());
    }
    if (answer.status() == 304) {
      Instant next = Times.feed(now, manners.every(), answer, Optional.empty(), new TreeSet<>());
      put(visit.done(now, next, "unchanged"));
      return true;
    }
    return answer.status() == 200
        ? read(visit, answer, now)
        : failed(visit, now, "answers " + answer.status(), Optional.of(answer));
  }

  /// What goes wrong on the way, in words.
  static String words(IOException broken) {
    return "cannot be fetched ("
        + broken.getClass().getSimpleName()
        + ": "
        + String.valueOf(broken.getMessage())
        + ")";
  }

  /// @throws Unfetched if it is none
  static URI address(String url) throws Unfetched {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException wrong) {
      throw new Unfetched("is no address", true);
    }
  }

  static Map<String, String> marks(Visit visit) {
    Map<String, String> marks = new LinkedHashMap<>();
    if (!visit.etag().isEmpty()) {
      marks.put("If-None-Match", visit.etag());
    }
    if (!visit.modified().isEmpty()) {
      marks.put("If-Modified-Since", visit.modified());
    }
    return marks;
  }

  private void put(Visit visit) throws IOException {
    turns.write(
        archive -> {
          archive.visits().put(visit);
          return visit;
        });
  }

  private boolean failed(Visit visit, Instant now, String why, Optional<Answer> answer)
      throws IOException {
    Instant again = Times.again(now, manners.every(), visit.failures(), answer);
    put(visit.failed(now, again, why));
    to.noted().accept(visit.url() + ": " + why + "; it is asked again after " + again);
    return false;
  }

  private boolean read(Visit visit, Answer answer, Instant now) throws IOException {
    byte[] content;
    try {
      content = answer.content(manners.bytes());
    } catch (IOException broken) {
      return failed(visit, now, words(broken), Optional.empty());
    }
    String base = answer.from().toString();
    return switch (FeedItems.of(content, answer.charset(), base, to.limits())) {
      case FeedItems.Unread unread -> failed(visit, now, unread.reason(), Optional.empty());
      case FeedItems.Listed listed -> {
        if (summaries) {
          taken(visit, content, now);
        } else {
          turns.write(a -> register(a.visits(), visit.url(), listed.items().items(), now));
        }
        Instant next =
            Times.feed(
                now, manners.every(), answer, listed.items().rest(), listed.items().silent());
        put(
            visit
                .marked(answer.field("etag"), answer.field("last-modified"))
                .done(now, next, listed.items().items().size() + " items"));
        yield true;
      }
    };
  }

  private void taken(Visit visit, byte[] content, Instant now) throws IOException {
    turns.write(
        archive ->
            archive.take(
                visit.url(),
                Capture.name(visit.url()) + ".xml",
                new ByteArrayInputStream(content),
                to.limits(),
                to.engine(),
                now,
                to.said()));
  }

  /// Remembers the pages that a feed links to; those that it says have changed are due at
  /// once.
  ///
  /// @return how many those are that it lists
  private static int register(Visits visits, String feed, List<FeedItems.Item> items, Instant now) {
    List<FeedItems.Item> all = items.subList(0, Math.min(LONGEST_FEED, items.size()));
    for (FeedItems.Item item : all) {
      Optional<Visit> known = visits.of(item.link());
      if (known.isEmpty()) {
        visits.put(Visit.begun(item.link(), feed, now));
      } else if (isLater(item.updated(), known.get().last()) && known.get().due().isAfter(now)) {
        Visit visit = known.get();
        visits.put(visit.dueAt(now));
      }
    }
    return all.size();
  }

  private static boolean isLater(String updated, Instant last) {
    try {
      return Instant.parse(updated).isAfter(last);
    } catch (java.time.DateTimeException unsaid) {
      return false;
    }
  }
}
