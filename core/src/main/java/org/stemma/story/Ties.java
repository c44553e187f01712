package org.stemma.story;

import java.util.Arrays;

/// The ties of one report, the strongest first, then by the id of the other end. Plain arrays, as
/// those of a block are walked along whenever it changes.
public final class Ties {
  private static final int SMALLEST = 4;

  private String[] to = blank(SMALLEST);
  private double[] odds = new double[SMALLEST];
  private int size;

  public int size() {
    return size;
  }

  /// The other end of a tie.
  public String to(int place) {
    return to[place];
  }

  /// The log-odds that both ends tell one story.
  public double odds(int place) {
    return odds[place];
  }

  /// How many have at least such odds.
  int strong(double least) {
    int from = 0;
    int end = size;
    while (from < end) {
      int middle = from + end >>> 1;
      if (odds[middle] >= least) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    return from;
  }

  /// Adds a tie; once more changes nothing.
  public void put(String other, double strength) {
    int at = place(other, strength);
    if (!isThere(at, other, strength)) {
      if (size == to.length) {
        grow();
      }
      System.arraycopy(to, at, to, at + 1, size - at);
      System.arraycopy(odds, at, odds, at + 1, size - at);
      to[at] = other;
      odds[at] = strength;
      size++;
    }
  }

  /// Takes a tie away; one that is not there changes nothing.
  public void remove(String other, double strength) {
    int at = place(other, strength);
    if (isThere(at, other, strength)) {
      size--;
      System.arraycopy(to, at + 1, to, at, size - at);
      System.arraycopy(odds, at + 1, odds, at, size - at);
      to[size] = "";
    }
  }

  private static String[] blank(int places) {
    String[] blank = new String[places];
    Arrays.fill(blank, "");
    return blank;
  }

  private void grow() {
    String[] more = blank(size + (size >> 1));
    System.arraycopy(to, 0, more, 0, size);
    to = more;
    odds = Arrays.copyOf(odds, more.length);
  }

  private boolean isThere(int at, String other, double strength) {
    return at < size && odds[at] == strength && to[at].equals(other);
  }

  /// Where a tie stands, or is to stand.
  private int place(String other, double strength) {
    int from = 0;
    int end = size;
    while (from < end) {
      int middle = from + end >>> 1;
      boolean isBefore =
          odds[middle] == strength ? to[middle].compareTo(other) < 0 : odds[middle] > strength;
      if (isBefore) {
        from = middle + 1;
      } else {
        end = middle;
      }
    }
    return from;
  }
}
