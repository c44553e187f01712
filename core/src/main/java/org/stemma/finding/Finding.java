package org.stemma.finding;

import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.text.Because;

/// Something an editor should see, with the assertions on its sides.
///
/// @param type what a conflict is about; empty for kinds that have no such thing
/// @param text one sentence
/// @param sides the assertions that stand against, or beside, each other; a side may be empty where
///     the evidence is no
///     assertion and stands in `why`
public record Finding(
    FindingId id,
    Kind kind,
    Optional<Type> type,
    Strength strength,
    String text,
    List<List<Assertion>> sides,
    List<Because> why) {
  public Finding {
    sides = sides.stream().map(List::copyOf).toList();
    why = List.copyOf(why);
  }

  /// What is found.
  public enum Kind {
    CONFLICT,
    AGREEMENT,
    CIRCULAR_REPORTING,
    UNCREDITED_REUSE,
    CERTAINTY_INFLATION,
    ATTRIBUTION_DRIFT,
    REVISION,
    DATE_DISPUTE,
    HEADLINE_OVERREACH,
    IDENTITY,
    UNIQUE_CLAIM
  }

  /// What a conflict or agreement is about.
  public enum Type {
    TIME,
    PLACE,
    NUMBER,
    EXISTENCE,
    POLARITY,
    PARTICIPANT,
    STATUS,
    MANNER,
    CERTAINTY,
    NAME,
    ATTRIBUTION
  }

  /// Whether it holds by structure, or is a reading to be looked at.
  public enum Strength {
    HARD,
    SOFT
  }
}
