package org.stemma.language;

/// A part of speech that a word may have.
///
/// @param number the tag's number in [Transitions]
/// @param cost how unlikely it is for this word, in tenths of a natural logarithm
/// @param lemma the dictionary form that goes with it, empty where nobody has said
/// @param context the context that it always makes, or -1 where that depends on the word before
record Choice(String tag, int number, int cost, String lemma, int context) {
  Choice costing(int more) {
    return new Choice(tag, number, cost + more, lemma, context);
  }
}
