package org.stemma.claim;

import java.util.List;
import org.stemma.attribution.Assertion;

/// One way in which a thing is said: assertions of one sentence, word by word, at one place in
/// it, on one party's word and as surely. A copy of a report adds members and no phrasing, so
/// whatever is counted over phrasings it cannot change.
///
/// @param first what the first of them says; the others say the same
/// @param members all of them, in order
/// @param sentence the number of their sentence among all that differ in words
/// @param from the number of the first word in the sentence
/// @param to the number of the word after the last
record Phrasing(Proposition first, List<Assertion> members, int sentence, int from, int to) {
  Phrasing {
    members = List.copyOf(members);
  }

  boolean isOfTheSentenceOf(Phrasing other) {
    return sentence == other.sentence;
  }

  /// How much of the longer of two both cover; nothing in two sentences.
  double fit(Phrasing other) {
    double shared = Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    int longer = Math.max(to - from, other.to - other.from);
    return isOfTheSentenceOf(other) ? shared / Math.max(1, longer) : 0;
  }
}
