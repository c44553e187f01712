package org.stemma.intake;

import java.util.List;
import java.util.Optional;

/// A feed as it says of itself, with its entries. Markup is cleared of everything that could run.
///
/// @param title as plain text
/// @param entries in the order of the feed
record Feed(
    Optional<String> id,
    Optional<String> title,
    Optional<String> link,
    Optional<String> language,
    List<String> authors,
    Optional<String> published,
    Optional<String> updated,
    Optional<String> summary,
    List<Entry> entries) {
  Feed {
    authors = List.copyOf(authors);
    entries = List.copyOf(entries);
  }

  /// One entry of a feed.
  ///
  /// @param title as plain text
  /// @param published as ISO 8601 where it can be read, else as printed
  /// @param summary as HTML
  /// @param content as HTML; empty if the entry has only a summary
  /// @param source the feed that it was taken from, if the entry names one
  /// @param credits further houses that the entry names, such as its publisher
  record Entry(
      Optional<String> id,
      Optional<String> title,
      Optional<String> link,
      List<String> authors,
      Optional<String> published,
      Optional<String> updated,
      Optional<String> summary,
      Optional<String> content,
      Optional<String> source,
      List<String> credits,
      Optional<String> language) {
    Entry {
      authors = List.copyOf(authors);
      credits = List.copyOf(credits);
    }
  }
}
