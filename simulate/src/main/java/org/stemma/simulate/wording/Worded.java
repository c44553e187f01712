package org.stemma.simulate.wording;

import java.util.List;

/// A sentence or headline in words, with what its spans mean.
public record Worded(List<Token> tokens, List<Mark> marks) {
  public Worded {
    tokens = List.copyOf(tokens);
    marks = List.copyOf(marks);
  }
}
