package org.stemma.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.quantity.Quantity;
import org.stemma.text.Because;

/// Two answers to one question that cannot both hold: other numbers, days, places, persons,
/// states, or yes and no.
///
/// @param question what both answer, as a key: `toll:kill` for how many died
/// @param left the assertions that give the one answer
/// @param right the assertions that give the other
/// @param counts the two numbers, the left one first; empty where the answers are none
public record Contrast(
    Slot slot,
    String question,
    List<Assertion> left,
    List<Assertion> right,
    Optional<Counts> counts,
    List<Because> why) {
  public Contrast {
    left = List.copyOf(left);
    right = List.copyOf(right);
    why = List.copyOf(why);
  }

  /// The same contrast, with these assertions on its sides.
  public Contrast between(List<Assertion> left, List<Assertion> right) {
    return new Contrast(slot, question, left, right, counts, why);
  }

  /// The part of a claim that the answers fill.
  public enum Slot {
    NUMBER,
    TIME,
    PLACE,
    PARTICIPANT,
    STATUS,
    MANNER,
    EXISTENCE,
    POLARITY
  }

  /// Two numbers of one thing.
  public record Counts(Quantity left, Quantity right) {}

  /// Whether the answers are states of which the one follows on the other by itself: who is
  /// missing is found.
  public boolean isSearch() {
    return question.equals("state search");
  }

  /// Whether the answers count people that something befell, so that time may change them.
  public boolean isToll() {
    return question.startsWith("toll:");
  }
}
