package org.stemma.collate;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// A stretch that two reports have in common word by word, but for a few words here and there.
///
/// @param words how many words stand in both, in this order
/// @param own how many of them neither report gives as somebody else's
/// @param pieces in how many runs: one if nothing was changed
public record Stretch(Passage a, Passage b, int words, int own, int pieces) {
  /// A word in a row here adds so much to the score of its passage.
  private static final double FULL = 20;

  /// Whether it is mostly a quotation or a post that both print.
  public boolean isQuotation() {
    return 2 * own < words;
  }

  /// The same as two passages laid side by side.
  public Alignment alignment() {
    return new Alignment(
        a,
        b,
        kind(),
        Math.min(1, .4 + words / FULL),
        List.of(),
        List.of(),
        List.of(
            Because.of(
                "common-words",
                "both have the same "
                    + words
                    + " words"
                    + (pieces == 1 ? " in a row" : " in this order, with small changes"),
                a,
                b)));
  }

  private Alignment.Kind kind() {
    if (isQuotation()) {
      return Alignment.Kind.QUOTATION;
    }
    return pieces == 1 ? Alignment.Kind.VERBATIM : Alignment.Kind.NEAR;
  }
}
