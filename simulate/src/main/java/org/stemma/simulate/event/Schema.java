package org.stemma.simulate.event;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/// A kind of event as a `.schema` resource describes it.
///
/// @param kind "ferry accident"
/// @param nouns phrases that stand for such an event
/// @param places sorts of places where it can happen
/// @param first earliest hour of the day
/// @param last latest hour of the day
record Schema(
    String kind,
    List<String> nouns,
    List<String> places,
    int first,
    int last,
    List<Part> cast,
    SortedMap<String, List<String>> lists,
    List<Amount> amounts,
    List<Line> lines,
    List<Voice> voices) {

  /// Somebody or something that the event needs, drawn from the world.
  ///
  /// @param sort of the world's entities; `plain` people get the role
  /// @param of the part to whose entity this one belongs
  /// @param as whether it is the same entity as the part
  record Part(String name, String sort, Optional<String> of, boolean as, String role) {}

  /// A number to draw.
  ///
  /// @param low in hundredths of `of`, if there is one
  /// @param of another amount, less `minus`
  record Amount(String name, int low, int high, Optional<String> of, List<String> minus) {}

  /// A fact that may happen.
  ///
  /// @param by voices that can know it
  /// @param flags `grows`, `shrinks`, `forecast`, `free`, `always`
  record Line(
      String name,
      double weight,
      String predicate,
      SortedMap<Role, String> roles,
      SortedSet<String> flags,
      List<String> by,
      Optional<String> after) {
    boolean is(String flag) {
      return flags.contains(flag);
    }
  }

  /// Somebody who may speak.
  ///
  /// @param topic what this one knows: "rescue", "witness", "company"
  /// @param who a part of the cast, or empty for one of `words` without a name
  record Voice(
      String topic, String who, List<String> words, boolean firsthand, Optional<String> upper) {}
}
