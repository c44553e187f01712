package org.stemma.language;

import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Zone;
import org.stemma.text.Span;

/// A sentence of a report, with its tokens.
///
/// @param paragraph number of the segment or line it stands in, counted within the report
public record Sentence(Span span, Zone zone, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// Whether the engine gave it a dependency parse.
  public boolean isParsed() {
    return tokens.stream().anyMatch(t -> t.head() >= 0);
  }

  /// The tokens that depend on the given one, in order.
  public List<Integer> dependents(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /// The tokens lying within the span, in order.
  public List<Token> within(Span part) {
    return tokens.stream().filter(t -> part.covers(t.span())).toList();
  }
}
