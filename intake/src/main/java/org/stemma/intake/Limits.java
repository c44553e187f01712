package org.stemma.intake;

/// What intake refuses rather than choke on.
///
/// @param bytes of one file
/// @param characters of one report's text; a long novel has a million
/// @param files in one folder
/// @param depth of nested elements in a page; what is nested deeper counts as text of the element
/// at that depth
public record Limits(long bytes, int characters, int files, int depth) {
  public static final Limits USUAL = new Limits(20_000_000, 2_000_000, 10_000, 200);

  public Limits {
    if (bytes < 1 || bytes >= Integer.MAX_VALUE || characters < 1 || files < 1 || depth < 1) {
      throw new IllegalArgumentException("limits must be positive, and a file at most 2 GB");
    }
  }
}
