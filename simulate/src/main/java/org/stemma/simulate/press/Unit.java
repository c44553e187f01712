package org.stemma.simulate.press;

import java.util.List;

/// A unit of a report before it is put into words.
public sealed interface Unit {
  /// One sentence; two items of one source are joined in it.
  record Statement(List<Item> items) implements Unit {
    public Statement {
      items = List.copyOf(items);
    }
  }

  /// A sentence of comment, with nothing asserted.
  record Opinion(int number) implements Unit {}
}
