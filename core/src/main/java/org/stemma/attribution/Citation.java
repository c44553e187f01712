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

  /// What the one who is cited makes of it, and what the report does. Doubt in the words that name
  /// the source is the report's; a cue that takes the content to be so makes it the report's too.
  Certainty certainty() {
    if (isAgentless()) {
      return new Certainty(hedge, hedge, negated);
    }
    Hedge doubt = source.map(s -> CueHedge.doubted(words, s)).orElse(Hedge.REPORTED);
    Hedge held = hedge == Hedge.REPORTED || doubt == hedge ? Hedge.ASSERTED : hedge;
    boolean factive =
        doubt == Hedge.REPORTED
            && !negated
            && held == Hedge.ASSERTED
            && CueHedge.isFactive(words, cue);
    return new Certainty(held, factive ? Hedge.ASSERTED : doubt, negated);
  }

  Citation within(List<Range> newContent) {
    return new Citation(
        words, parties, source, medium, cue, newContent, hedge, basis, shared, negated, rule);
  }
}
