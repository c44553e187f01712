package org.stemma.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Everything that a sentence attributes, by verbs and by phrases.
final class SentenceCitations {
  private SentenceCitations() {}

  static List<Citation> of(Words words, List<Clause> clauses) {
    List<Citation> found = new ArrayList<>();
    for (Citation verb : VerbCitations.of(words, clauses, CueLexicon.ENGLISH)) {
      if (found.stream().noneMatch(c -> isTold(c, verb))) {
        found.add(verb);
      }
    }
    for (Citation phrase : PhraseCitations.of(words, clauses, CueLexicon.ENGLISH)) {
      if (found.stream().noneMatch(c -> c.content().equals(phrase.content()))) {
        found.add(phrase);
      }
    }
    return found;
  }

  /// Whether the one says the same words of the same source as the other: "said in a statement
  /// posted on its page that" is said once.
  private static boolean isTold(Citation one, Citation other) {
    return one.source().equals(other.source()) && one.content().equals(other.content());
  }

  /// In order of their cues, but whatever holds another's cue before it.
  static List<Citation> outermostFirst(List<Citation> citations) {
    List<Citation> waiting = new ArrayList<>(citations);
    waiting.sort(Comparator.comparingInt(c -> c.cue().from()));
    List<Citation> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Citation next = waiting.getFirst();
      for (Citation other : waiting) {
        boolean around = other.holds(next.cue().from()) && !other.holds(other.cue().from());
        if (around && !other.equals(next) && !next.holds(other.cue().from())) {
          next = other;
        }
      }
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }
}
