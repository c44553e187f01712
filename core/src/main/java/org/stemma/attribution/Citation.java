package org.stemma.attribution;

import java.util.List;
import java.util.Optional;

/// An attribution as a sentence prints it, before anybody knows who "he" is.
///
/// @param parties who says it, the origin first; empty where the sentence does not tell
/// @param source the origin with everything that describes it
/// @param medium the news house or platform that was told
/// @param content in one or several pieces
/// @param hedge what the cue itself makes of the content
/// @param shared whether the source is the one of the cue before ("adding that ...")
record Citation(
    Words words,
    List<Range> parties,
    Optional<Range> source,
    Optional<Range> medium,
    Range cue,
    List<Range> content,
    Hedge hedge,
    Basis basis,
    boolean shared,
    boolean negated,
    String rule) {
  Citation {
    parties = List.copyOf(parties);
    content = List.copyOf(content);
  }

  boolean isAgentless() {
    return parties.isEmpty() && !shared;
  }

  boolean holds(int word) {
    return content.stream().anyMatch(c -> c.covers(word));
  }

  int contentLength() {
    return content.stream().mapToInt(Range::length).sum();
  }

  Citation within(List<Range> newContent) {
    return new Citation(
        words, parties, source, medium, cue, newContent, hedge, basis, shared, negated, rule);
  }
}
