package org.stemma.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days from `earliest` to `latest`, both inclusive; [LocalDate#MIN] and [LocalDate#MAX] stand for
/// an open end.
public record Interval(LocalDate earliest, LocalDate latest) {
  public static final Interval UNBOUNDED = new Interval(LocalDate.MIN, LocalDate.MAX);

  public Interval {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("not an interval: " + earliest + ".." + latest);
    }
  }

  public static Interval of(LocalDate day) {
    return new Interval(day, day);
  }

  public static Interval since(LocalDate day) {
    return new Interval(day, LocalDate.MAX);
  }

  public static Interval until(LocalDate day) {
    return new Interval(LocalDate.MIN, day);
  }

  public boolean isOpenBelow() {
    return earliest.equals(LocalDate.MIN);
  }

  public boolean isOpenAbove() {
    return latest.equals(LocalDate.MAX);
  }

  public boolean isBounded() {
    return !isOpenBelow() && !isOpenAbove();
  }

  public boolean isDay() {
    return earliest.equals(latest);
  }

  public boolean meets(Interval other) {
    return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  public boolean covers(Interval other) {
    return !earliest.isAfter(other.earliest) && !other.latest.isAfter(latest);
  }

  /// Both at once; the caller has checked that they meet.
  public Interval intersection(Interval other) {
    return new Interval(
        earliest.isAfter(other.earliest) ? earliest : other.earliest,
        latest.isBefore(other.latest) ? latest : other.latest);
  }

  public Interval union(Interval other) {
    return new Interval(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /// Days between the ends, [Long#MAX_VALUE] where one is open.
  public long width() {
    return isBounded() ? ChronoUnit.DAYS.between(earliest, latest) : Long.MAX_VALUE;
  }

  @Override
  public String toString() {
    return (isOpenBelow() ? ".." : earliest.toString())
        + "/"
        + (isOpenAbove() ? ".." : latest.toString());
  }
}
