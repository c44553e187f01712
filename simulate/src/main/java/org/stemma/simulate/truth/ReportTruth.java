package org.stemma.simulate.truth;

import java.util.List;
import java.util.Optional;

/// What is true of one report: a line of `truth.jsonl`. All offsets count characters of its text.
///
/// @param report its id
/// @param held whether it is among the reports given out; if not, `text` holds its text
/// @param outlet id of the house that published it, a party of its story
/// @param published the true time of publication, to the minute
/// @param pageDate the day that its page states, and what is wrong with that
/// @param parents the reports it took from, lost ones among them
public record ReportTruth(
    String report,
    String story,
    boolean held,
    Optional<String> text,
    String outlet,
    String published,
    PageDay pageDate,
    Optional<String> versionOf,
    List<String> parents,
    List<Credit> credits,
    List<Segment> segments,
    List<Name> names,
    List<Time> times,
    List<Quantity> quantities,
    List<Assertion> assertions,
    List<Taken> lineage) {
  /// The stated day, and `true`, `crawl`, `update`, `swap`, `year` or `none`.
  public record PageDay(Optional<String> day, String kind) {}

  /// A house credited for the report as a whole.
  public record Credit(String house, String name, At at) {}

  /// As in the dossier: `headline`, `byline`, `dateline`, `body`, `caption`, `embed`, `credit`,
  /// `furniture`.
  public record Segment(String kind, At at) {}

  /// A name printed, and whom it names.
  public record Name(At at, String entity) {}

  /// Days printed; what the words mean, reckoned from the day of the report they were written for.
  public record Time(At at, Optional<String> earliest, Optional<String> latest) {}

  /// A number printed, with what its words admit.
  public record Quantity(At at, Optional<Integer> low, Optional<Integer> high, String counted) {}

  /// One thing said once.
  ///
  /// @param fact id of the claim
  /// @param position id of the position: `F3=true`, `F3=17`, `F3=denied`
  /// @param kind `event`, `forecast`, `remark` or `background`
  /// @param evidence whether it supports its position: it happened, a source is printed, and the
  ///     source does not say that it is unknown
  /// @param chain the sources as printed, origin first, without the outlet itself
  /// @param path the parties it truly went through, origin first, the outlet last
  /// @param parent the assertion it was taken from, maybe in a lost report
  /// @param operators what was done to it on the way from its parent
  public record Assertion(
      String id,
      At at,
      boolean headline,
      String fact,
      String position,
      String kind,
      boolean evidence,
      boolean denied,
      String hedge,
      String quoting,
      List<Source> chain,
      Optional<At> cue,
      List<String> path,
      Optional<String> parent,
      List<String> operators) {}

  /// A printed source.
  ///
  /// @param party the party it stands for
  /// @param kind `person`, `group`, `unnamed`, `agency` or `outlet`
  /// @param at where it is printed in this sentence; absent if it is understood from before
  public record Source(String party, String kind, Optional<At> at, boolean pronoun) {}

  /// Words taken from another report.
  public record Taken(At at, String report, At from) {}
}
