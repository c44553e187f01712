package org.stemma.report;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// A post of a social network that a report embeds: a source of its own, with its own author and
/// its own date.
///
/// @param span all of it as printed, its signature too
/// @param words what it says, without who signs it and when; empty of a signature alone
/// @param author by name, as printed
/// @param handle by account, with its `@`
/// @param link the post's own address, where the page keeps it
public record Post(
    Platform platform,
    Span span,
    Span words,
    Optional<Byline> author,
    Optional<Byline> handle,
    Optional<Dated> published,
    Optional<String> link,
    List<Because> why) {
  public Post {
    why = List.copyOf(why);
  }

  /// What to call whoever wrote it: the name, else the account; empty where neither is printed.
  public Optional<Byline> signed() {
    return author.or(() -> handle);
  }

  /// Where it was posted, as far as its address or the form of its signature tells.
  public enum Platform {
    X,
    FACEBOOK,
    INSTAGRAM,
    TELEGRAM,
    MASTODON,
    BLUESKY,
    TIKTOK,
    THREADS,
    REDDIT,
    YOUTUBE,
    UNKNOWN
  }

  /// When it was posted.
  ///
  /// @param value ISO 8601, a day or an instant
  /// @param span where that is printed; empty where the number in the post's address tells it
  public record Dated(String value, Interval interval, Optional<Span> span) {}
}
