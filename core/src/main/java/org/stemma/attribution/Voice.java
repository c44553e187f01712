package org.stemma.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;

/// An attribution together with what the assertions within it need to know.
///
/// @param negated whether the cue denies that the content is said or thought: "does not believe
///     that ..."
/// @param sentence index of the sentence with the cue
/// @param continues the cue of the attribution that this one goes on from
record Voice(Attribution attribution, boolean negated, int sentence, Optional<Span> continues) {
  Voice(Attribution attribution, boolean negated, int sentence) {
    this(attribution, negated, sentence, Optional.empty());
  }

  boolean holds(int position) {
    return attribution.content().stream()
        .anyMatch(s -> s.start() <= position && position < s.end());
  }

  int length() {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  List<Span> content() {
    return attribution.content();
  }
}
