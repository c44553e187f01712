package org.stemma.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.text.Span;

/// The news houses that speakers of one report have talked to, remembered while a speaker goes on.
final class Mediums {
  private final Speakers speakers;
  private final Map<String, Link> mediums = new TreeMap<>();

  Mediums(Speakers speakers) {
    this.speakers = speakers;
  }

  /// The house that was told, or that the same speaker told a moment ago.
  Optional<Link> of(Citation citation, List<Speaker> said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    String key = said.getLast().name();
    Optional<Link> told = citation.medium().map(m -> house(citation.words(), m));
    if (told.isPresent()) {
      mediums.put(key, told.get());
      return told;
    }
    boolean goesOn = citation.shared() || said.getLast().how().isPresent();
    if (!goesOn) {
      mediums.remove(key);
    }
    return goesOn ? Optional.ofNullable(mediums.get(key)) : Optional.empty();
  }

  private Link house(Words words, Range range) {
    Span span = words.span(range.from(), range.to());
    String name =
        Media.text(
            words, words.is(range.from(), "the") ? range.from() + 1 : range.from(), range.to());
    return speakers.house(name, span);
  }
}
