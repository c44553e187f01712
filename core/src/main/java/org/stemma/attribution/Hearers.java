package org.stemma.attribution;

import java.util.Optional;

/// Finds those to whom something is said: "told the court", "told Reuters", "wrote on Facebook".
record Hearers(Words words) {
  /// Who is told, right behind the verb.
  Optional<Range> hearer(int from, Cue cue) {
    int start = words.is(from, "to") && !words.tag(from + 1).startsWith("VB") ? from + 1 : from;
    if ((!cue.has(Cue.Frame.TELL) && start == from)
        || words.isMark(start)
        || words.is(start, "that", "how", "of")) {
      return Optional.empty();
    }
    Optional<Range> known = Media.KNOWN.at(words, start);
    int end = known.map(Range::to).orElseGet(() -> NounPhrases.after(words, start, true));
    boolean hears =
        end > start && (known.isPresent() || SourceWords.isBearer(words, new Range(start, end)));
    return hears ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /// The news house or platform that was told.
  Optional<Range> medium(int from, int until, Cue cue) {
    Optional<Range> hearer = hearer(from, cue).filter(h -> h.to() <= words.size());
    if (hearer.isPresent() && isHouse(hearer.get())) {
      return hearer;
    }
    for (int i = Math.max(from, until);
        i < Math.min(words.size(), until + 12) && !words.is(i, "that", ":");
        i++) {
      boolean placed = words.is(i, "on", "with", "to", "by", "via");
      Optional<Range> house = placed ? Media.KNOWN.at(words, i + 1) : Optional.empty();
      if (house.isPresent()) {
        return house;
      }
    }
    return Optional.empty();
  }

  /// Whether those told are a news house: a known one, one that is called like one, or a lone name
  /// that ends the sentence.
  private boolean isHouse(Range hearer) {
    String name = Media.text(words, hearer.from(), hearer.to());
    boolean proper = words.at(hearer.to() - 1).isProperNoun();
    boolean lone =
        hearer.length() == 1 && proper && (words.isStop(hearer.to()) || words.isComma(hearer.to()));
    return proper && (Media.KNOWN.isHouse(name) || lone);
  }
}
