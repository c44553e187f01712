package org.stemma.quantity;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// A number as an interval of something counted.
///
/// @param low `-Infinity` where open
/// @param high `+Infinity` where open
/// @param counted the words for what is counted, lower case, blank if nothing is ("suicide car
///     bombs")
/// @param unit `percent`, `usd`, `km`, `mph`, `year` (age) … or blank for a plain count
/// @param approximate whether the text itself says "some", "about", "dozens"
public record Quantity(
    Passage where,
    double low,
    double high,
    String counted,
    String unit,
    boolean approximate,
    List<Because> why) {
  public Quantity {
    why = List.copyOf(why);
    if (!(low <= high)) {
      throw new IllegalArgumentException("not a quantity: " + low + ".." + high);
    }
  }

  public boolean meets(Quantity other) {
    return low <= other.high && other.low <= high;
  }
}
