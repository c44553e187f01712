package org.stemma.simulate.truth;

import java.util.List;
import java.util.Optional;

/// What is true of one story: a line of `stories.jsonl`.
///
/// @param twin the like story of the same day and place, if there is one
public record StoryTruth(
    String story,
    String preset,
    long seed,
    String event,
    String at,
    Optional<String> twin,
    List<String> reports,
    List<String> lost,
    List<Entity> entities,
    List<Party> parties,
    List<Claim> claims,
    List<Conflict> conflicts,
    List<Conflict> revisions,
    List<Conflict> lookalikes,
    List<Derivation> derivations) {
  /// Somebody or something with a name, and the forms in which it is written.
  public record Entity(String id, String kind, List<String> forms) {}

  /// Somebody who passes words on.
  ///
  /// @param kind `informant`, `agency` or `outlet`
  /// @param entity the entity it is, if it has a name
  /// @param upper the party an informant has it from
  public record Party(
      String id,
      String kind,
      String name,
      Optional<String> entity,
      boolean firsthand,
      Optional<String> upper) {}

  /// An issue and the answers given to it.
  ///
  /// @param varies the role in which reports may differ
  public record Claim(
      String fact,
      String predicate,
      String kind,
      double weight,
      Optional<String> varies,
      List<Position> positions) {}

  /// One answer.
  ///
  /// @param standing `true`, `revised`, `differs`, `error` or `denied`
  /// @param evidence counted over the assertions that support it by themselves
  /// @param all counted over every assertion, the outlets' own voice among them
  public record Position(
      String position,
      String value,
      String standing,
      List<String> assertions,
      Backed evidence,
      Backed all) {}

  /// Support with its proof: `cut` are parties without which nothing reaches the reader, `paths` as
  /// many ways that share no party.
  public record Backed(
      int reports,
      int outlets,
      List<String> origins,
      int lines,
      List<String> cut,
      List<List<String>> paths) {}

  /// Positions, or claims, that stand against each other or only seem to.
  ///
  /// @param type `number`, `time`, `place`, `participant`, `status`, `manner` or `polarity`
  public record Conflict(String type, List<String> sides) {}

  /// A report that took from another.
  ///
  /// @param kind `wire`, `copy` or `version`
  /// @param share the share of the child's statements that come from the parent
  public record Derivation(String parent, String child, String kind, double share) {}
}
