package org.stemma.claim;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.evidence.Weights;
import org.stemma.quantity.Quantity;

/// Two assertions whose answers to one part of a question exclude each other, if it is one
/// question: how likely that is, is weighed.
///
/// @param question what both seem to answer: how many died, on which day somebody left
/// @param one the answer of `a`
/// @param other the answer of `b`
/// @param features the values that the probability is made from
record Rivalry(
    Contrast.Slot slot,
    String question,
    Profile a,
    Profile b,
    Answer one,
    Answer other,
    SortedMap<String, Double> features) {
  private static final Weights WEIGHTS = Weights.of(Rivalry.class, "contrasts.weights");

  /// The feature of counts that say themselves which is older; too rare to be fitted.
  static final String STAGED = "staged";

  /// The value that fills the slot.
  ///
  /// @param key what two assertions that give one answer have in common
  record Answer(String key, Optional<Quantity> count) {
    static Answer of(String key) {
      return new Answer(key, Optional.empty());
    }

    static Answer of(Quantity count) {
      double low = count.stated().low();
      double size = Double.isInfinite(low) ? count.stated().high() : low;
      return new Answer(String.format(Locale.ROOT, "%015.3f", size), Optional.of(count));
    }
  }

  Rivalry {
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  /// How likely both answer one question, so that their answers conflict.
  double probability() {
    return WEIGHTS.probability(features);
  }

  /// Whether an editor should see it. Places, persons and whereabouts are too rare among
  /// simulated conflicts to be weighed.
  boolean isTold() {
    return switch (slot) {
      case NUMBER, TIME, POLARITY ->
          features.containsKey(STAGED)
              || probability() >= WEIGHTS.threshold(slot.name().toLowerCase(Locale.ROOT));
      case PLACE, PARTICIPANT, STATUS, MANNER, EXISTENCE -> true;
    };
  }

  /// The same seen from the other side.
  Rivalry turned() {
    return new Rivalry(slot, question, b, a, other, one, features);
  }
}
