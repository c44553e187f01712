package org.stemma.archive;

import java.time.Instant;

/// What is remembered of an address that is followed.
///
/// @param url the address
/// @param feed the feed that led there; blank for a feed itself
/// @param page what the versions of its report have in common; blank until there is one
/// @param etag the mark its server gave for what it last sent; blank without one
/// @param modified when its server says that was changed, as it says it; blank if it does not
/// @param first when it was first asked for
/// @param last when it was last asked for
/// @param due when it is next to be asked for, at the earliest
/// @param failures how often in a row it was asked for in vain
/// @param said what came of it the last time, in words
public record Visit(
    String url,
    String feed,
    String page,
    String etag,
    String modified,
    Instant first,
    Instant last,
    Instant due,
    int failures,
    String said) {

  /// An address that was never asked for.
  public static Visit begun(String url, String feed, Instant now) {
    return new Visit(url, feed, "", "", "", now, now, now, 0, "");
  }

  /// With the marks of what was sent.
  public Visit marked(String newEtag, String newModified) {
    return new Visit(url, feed, page, newEtag, newModified, first, last, due, failures, said);
  }

  /// With the page its report is of.
  public Visit of(String newPage) {
    return new Visit(url, feed, newPage, etag, modified, first, last, due, failures, said);
  }

  /// To be asked for at another time.
  public Visit dueAt(Instant time) {
    return new Visit(url, feed, page, etag, modified, first, last, time, failures, said);
  }

  /// Asked for, with what came of it.
  public Visit done(Instant now, Instant next, String words) {
    return new Visit(url, feed, page, etag, modified, first, now, next, 0, words);
  }

  /// Asked for in vain.
  public Visit failed(Instant now, Instant next, String words) {
    return new Visit(url, feed, page, etag, modified, first, now, next, failures + 1, words);
  }
}
