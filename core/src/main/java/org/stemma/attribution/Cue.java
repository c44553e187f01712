package org.stemma.attribution;

import java.util.Set;

/// A word that marks an attribution, and what it says of the one who speaks.
record Cue(String lemma, Part part, Meaning meaning, Set<Frame> frames) {
  /// What kind of word.
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB
  }

  /// What is done with the content.
  enum Meaning {
    ASSERT,
    CLAIM,
    SUPPOSE,
    EVIDENCE,
    DENY,
    DOUBT,
    FORECAST,
    INTEND,
    PERCEIVE,
    ASK,
    JUDGE
  }

  /// How the content may stand to the cue.
  enum Frame {
    CLAUSE,
    THAT,
    PAREN,
    TELL,
    TO,
    OBJECT,
    QUOTE
  }

  Cue {
    frames = Set.copyOf(frames);
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  Cue plus(Cue other) {
    Set<Frame> both = new java.util.TreeSet<>(frames);
    both.addAll(other.frames);
    return new Cue(lemma, part, meaning, both);
  }
}
