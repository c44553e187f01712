package org.stemma.quantity;

import java.util.List;
import java.util.Optional;
import org.stemma.chronology.Timex;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// A number as an interval of something counted or measured.
///
/// @param stated the interval as the words give it, ends left out where they say "more than"
/// @param approximation the words that move its ends, lower case: "some", "dozens"; blank if none
///     do
/// @param counted the words for what is counted, lower case, blank if nothing is ("suicide car
///     bombs")
/// @param unit `percent`, `usd`, `km`, `mph`, `year` (age) … or blank for a plain count
/// @param whole of how many it is a part: 6,000 in "3,000 of the 6,000"
/// @param asOf the time at which it stood so: "as of Friday 41 had died"
public record Quantity(
    Passage where,
    Kind kind,
    Range stated,
    String approximation,
    String counted,
    String unit,
    Optional<Range> whole,
    Optional<Timex> asOf,
    List<Because> why) {
  /// What two outlets may differ by in rounding a converted measure.
  private static final double ROUNDING = 0.05;

  public Quantity {
    why = List.copyOf(why);
  }

  /// A number of which nothing is known but its ends, what it counts and its unit.
  public Quantity(
      Passage where,
      double low,
      double high,
      String counted,
      String unit,
      boolean approximate,
      List<Because> why) {
    this(
        where,
        Units.kind(unit),
        Range.of(low, high),
        approximate ? "about" : "",
        counted,
        unit,
        Optional.empty(),
        Optional.empty(),
        why);
  }

  /// What kind of thing a number says. Ordinals, ranks and the numbers of names
  /// are none of these but [Designation]s.
  public enum Kind {
    COUNT,
    SHARE,
    PERCENT,
    MONEY,
    DISTANCE,
    AREA,
    WEIGHT,
    VOLUME,
    SPEED,
    TEMPERATURE,
    POWER,
    MAGNITUDE,
    AGE,
    DURATION
  }

  /// The least it can be, the end included; `-Infinity` where open. More than 80 people are at
  /// least 81.
  public double low() {
    return kind == Kind.COUNT ? stated.least() : stated.low();
  }

  /// The most it can be, the end included; `+Infinity` where open.
  public double high() {
    return kind == Kind.COUNT ? stated.most() : stated.high();
  }

  /// Whether the text itself says "some", "about", "dozens".
  public boolean approximate() {
    return !approximation.isBlank();
  }

  /// The same in the unit that all of its kind are compared in: metres, square metres, kilograms,
  /// litres, metres a second, degrees Celsius, watts, days. Empty for a unit that has no such
  /// measure, and for money: rates change.
  public Optional<Range> inBaseUnit() {
    return Units.converted(unit, stated);
  }

  /// Whether both can hold of one thing: three miles are about five kilometres.
  public boolean meets(Quantity other) {
    if (!unit.equals(other.unit) && kind == other.kind) {
      Optional<Range> mine = inBaseUnit().map(r -> r.widened(ROUNDING));
      Optional<Range> theirs = other.inBaseUnit();
      return mine.isPresent() && theirs.isPresent() && mine.get().meets(theirs.get());
    }
    return low() <= other.high() && other.low() <= high();
  }
}
