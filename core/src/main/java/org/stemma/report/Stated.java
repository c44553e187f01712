package org.stemma.report;

/// A statement about a document that stands outside its text.
///
/// @param from where it was found, such as `json-ld datePublished`, `meta og:site_name`,
///     `--published`
public record Stated(What what, String value, String from) {
  /// What the statement is about; `USER_` ones come from the person who runs Stemma and outrank all
  /// others.
  public enum What {
    TITLE,
    AUTHOR,
    OUTLET,
    PUBLISHED,
    MODIFIED,
    LANGUAGE,
    URL,
    /// When a crawler or browser took the page; it was published no later.
    CAPTURED,
    CREDIT,
    /// The address of an embedded post; `from` is the path of the element that embeds it.
    POST,
    /// The encoding the file was read in, stated only if it had to be guessed.
    ENCODING,
    USER_PUBLISHED,
    USER_OUTLET
  }
}
