package org.stemma.claim;

import java.util.List;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// The issue that assertions of different reports are about, with the answers they give.
///
/// @param positions the best carried first
/// @param contrasts answers to one part of it that exclude each other, whatever positions they
/// are of
public record Claim(
    ClaimId id, List<Position> positions, List<Contrast> contrasts, List<Because> why) {
  /// A claim of which no answers exclude each other but its positions.
  public Claim(ClaimId id, List<Position> positions, List<Because> why) {
    this(id, positions, List.of(), why);
  }

  public Claim {
    if (positions.isEmpty()) {
      throw new IllegalArgumentException("a claim has a position");
    }
    positions = List.copyOf(positions);
    contrasts = List.copyOf(contrasts);
    why = List.copyOf(why);
  }

  public Assertion wording() {
    return positions.getFirst().wording();
  }

  /// The words that stand for it, with what they need to be read alone.
  public Passage printed() {
    return positions.getFirst().printed();
  }

  public Stream<Assertion> assertions() {
    return positions.stream().flatMap(p -> p.assertions().stream());
  }
}
