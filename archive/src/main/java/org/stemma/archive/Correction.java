package org.stemma.archive;

import java.util.Locale;

/// One thing that a person knows better, as data.
///
/// @param scope the key of the report, or the id of the story, that it is about; blank for all
/// @param first see [Kind]
/// @param second see [Kind]
/// @param start of a passage in the report's text, in UTF-16 units; else 0
/// @param stop end of the passage
public record Correction(
    Kind kind, String scope, String first, String second, int start, int stop) {
  public Correction {
    if (stop < start || start < 0) {
      throw new IllegalArgumentException("not a span: " + start + ".." + stop);
    }
  }

  /// A correction without a passage.
  public Correction(Kind kind, String scope, String first, String second) {
    this(kind, scope, first, second, 0, 0);
  }

  /// What is corrected.
  public enum Kind {
    /// The report was published on the day `first`.
    DATE,
    /// The report was published by `first`.
    OUTLET,
    /// In the story, the names `first` and `second` mean one.
    ONE_NAME,
    /// In the story, what is printed `second` does not mean the entity `first`.
    OTHER_NAME,
    /// What stands at the passage of the report is nobody's word but the outlet's.
    NOT_SAID,
    /// What stands at the passage of the report is on the word of `first`.
    SAID,
    /// In the story, the origins `first` and `second` are one.
    ONE_ORIGIN,
    /// The source `first` is as reliable as the Admiralty letter `second` says.
    RELIABILITY,
    /// The report tells the story `first`.
    MOVE,
    /// All that tell the story `second` tell the story `first`.
    ONE_STORY,
    /// The outlet has taken the report back.
    RETRACTED,
    /// The stories `first` and `second` are of one affair, and so are theirs.
    ONE_AFFAIR,
    /// The story `first` is of no affair that was proposed for it.
    OWN_AFFAIR;

    /// As it is written in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind as it is written in files.
    ///
    /// @throws IllegalArgumentException if there is no such kind
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Whether its scope is a report.
    public boolean isOfReport() {
      return switch (this) {
        case DATE, OUTLET, NOT_SAID, SAID, MOVE, RETRACTED -> true;
        case ONE_NAME, OTHER_NAME, ONE_ORIGIN, RELIABILITY, ONE_STORY, ONE_AFFAIR, OWN_AFFAIR ->
            false;
      };
    }

    /// Whether it changes which reports tell which story.
    boolean isOfStories() {
      return this == MOVE || this == ONE_STORY;
    }

    /// Whether it says which stories are of one affair.
    public boolean isOfAffairs() {
      return this == ONE_AFFAIR || this == OWN_AFFAIR;
    }
  }
}
