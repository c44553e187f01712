package org.stemma.simulate.event;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One thing there is to know about an event: a proposition, true in its world. It is the issue
/// that a claim is about.
///
/// @param id unique in its story, `F1`
/// @param predicate name of a predicate in the grammar, `SINK`
/// @param roles what is said of whom
/// @param varies the role in which reports may come to differ; empty if there is none
/// @param others other values of that role that somebody may say instead: planted conflicts
/// @param revisions values of that role that were believed earlier, oldest first; the true one
///     supersedes them: planted revisions
/// @param weight how much it matters, 1 for the event itself, less for a detail
/// @param kind whether it happened, is expected, or is a mere remark
public record Fact(
    String id,
    String predicate,
    SortedMap<Role, Filler> roles,
    Optional<Role> varies,
    List<Filler> others,
    List<Filler> revisions,
    double weight,
    Kind kind) {
  /// What sort of thing is known.
  public enum Kind {
    /// It happened, or is so.
    EVENT,
    /// It was planned or is expected.
    FORECAST,
    /// Somebody's words about it, with no more content than that they were said.
    REMARK,
    /// Old knowledge that every report of the region repeats.
    BACKGROUND
  }

  public Fact {
    roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    others = List.copyOf(others);
    revisions = List.copyOf(revisions);
  }

  /// The first day on which it can be told as something that happened, or, for a forecast, the last
  /// on which it is still to come; empty where it does not say when.
  public Optional<LocalDate> day() {
    return roles.get(Role.TIME) instanceof Filler.Day day
        ? Optional.of(day.from())
        : Optional.empty();
  }

  /// What the role holds when the fact is told with the value.
  public Optional<Filler> filler(Role role, Optional<Filler> value) {
    return varies.filter(role::equals).isPresent() && value.isPresent()
        ? value
        : Optional.ofNullable(roles.get(role));
  }
}
