package org.stemma.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// Finds events that a sentence takes for granted by naming them after somebody: "his escape", "the
/// minister's death".
final class Nominals {
  private static final Set<String> EVENTS = new TreeSet<>();

  static {
    Resource.lines(Nominals.class, "events.lexicon")
        .forEach(line -> EVENTS.addAll(List.of(line.split(" "))));
  }

  private Nominals() {}

  static List<Span> events(Words words) {
    List<Span> events = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      if (!EVENTS.contains(words.lemma(i)) || !words.tag(i).startsWith("NN")) {
        continue;
      }
      if (words.tag(i - 1).equals("PRP$")) {
        events.add(words.span(i - 1, i + 1));
      } else if (words.tag(i - 1).equals("POS")) {
        Range owner = NounPhrases.before(words, 0, i - 1);
        if (owner.length() > 0) {
          events.add(words.span(owner.from(), i + 1));
        }
      }
    }
    return events;
  }
}
