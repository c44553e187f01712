package org.stemma.quantity;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// A number that counts nothing: it orders or names something, as in “3rd Division”, “Flight
/// 447”.
///
/// @param number as printed, ordinals in words too: “447”, “3rd”, “second”
/// @param of what it orders or names, lower case: “division”, “flight”; blank if nothing
///     stands there
public record Designation(Passage where, Kind kind, String number, String of, List<Because> why) {
  public Designation {
    why = List.copyOf(why);
  }

  /// What a number does that counts nothing.
  public enum Kind {
    /// It says which in a row: “3rd Division”, “the second attack”.
    ORDINAL,
    /// It is part of somebody's rank or title: “second lieutenant”.
    RANK,
    /// It is part of a name or place in a list: “Flight 447”, “Article 5”.
    IDENTIFIER
  }
}
