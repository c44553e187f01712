package org.stemma.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.text.Span;

/// Puts a quotation that goes on into the attribution it goes on from:
/// "'No,' she said. 'Never.'" is one attribution in two pieces.
final class Continuations {
  private Continuations() {}

  static List<Attribution> merged(List<Voice> voices) {
    Map<Span, Voice> cued = new LinkedHashMap<>();
    List<Attribution> alone = new ArrayList<>();
    for (Voice voice : voices) {
      voice.attribution().cue().ifPresent(c -> cued.putIfAbsent(c, voice));
    }
    Map<Span, List<Span>> more = new LinkedHashMap<>();
    for (Voice voice : voices) {
      boolean goesOn = voice.continues().filter(cued::containsKey).isPresent();
      if (goesOn) {
        more.computeIfAbsent(voice.continues().orElseThrow(), c -> new ArrayList<>())
            .addAll(voice.content());
      } else {
        alone.add(voice.attribution());
      }
    }
    return alone.stream().map(a -> extended(a, more)).toList();
  }

  private static Attribution extended(Attribution a, Map<Span, List<Span>> more) {
    List<Span> rest = a.cue().map(c -> more.getOrDefault(c, List.of())).orElse(List.of());
    return rest.isEmpty()
        ? a
        : a.within(Stream.concat(a.content().stream(), rest.stream()).distinct().sorted().toList());
  }
}
