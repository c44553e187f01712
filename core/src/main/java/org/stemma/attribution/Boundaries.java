package org.stemma.attribution;

/// The words of a sentence that open a clause: conjunctions, relative pronouns, question words and
/// some marks.
record Boundaries(Words words) {
  /// The rightmost word in `[from, to]` that opens a clause with the verb after it, or -1.
  int before(int k, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (isHardBoundary(i)) {
        return i;
      }
      if (words.tag(i).equals("CC") && k > 0 && !words.is(i, "&")) {
        return words.isComma(i - 1) || !joinsSubjects(from, i) ? i : before(k, from, i - 1);
      }
      if (words.isComma(i) && (k > 0 || opensWithSubordinator())) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensWithSubordinator() {
    return words.isSubordinator(0) || words.isQuestionWord(0);
  }

  private boolean isHardBoundary(int i) {
    return words.is(i, ";", ":", "…", "...")
        || words.isDash(i)
        || words.isRelative(i)
        || words.isQuestionWord(i)
        || (words.isSubordinator(i) && !isComparison(i))
        || (words.is(i, "that") && !words.tag(i).equals("DT"));
  }

  private boolean isComparison(int i) {
    return (words.is(i, "as", "so")
            && (words.is(i + 1, "a", "an", "much", "many", "well", "far", "long")
                || words.tag(i + 1).startsWith("VB")))
        || (words.is(i, "after", "before", "since", "until") && !hasSubjectAfter(i));
  }

  private boolean hasSubjectAfter(int i) {
    for (int j = i + 1; words.has(j); j++) {
      if (words.at(j).isVerb()) {
        return true;
      }
      if (words.isComma(j)) {
        return false;
      }
    }
    return false;
  }

  private boolean joinsSubjects(int from, int conjunction) {
    for (int i = conjunction - 1; i >= from; i--) {
      if (isHardBoundary(i) || words.isComma(i)) {
        return hasNominal(i, conjunction);
      }
    }
    return false;
  }

  boolean hasNominal(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isNominal(i) && !isRelativeAt(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isRelativeAt(int i) {
    return words.isRelative(i)
        || (words.is(i, "that") && !words.tag(i).equals("DT") && words.isNominal(i - 1));
  }
}
