package org.stemma.intake;

/// What intake refuses rather than choke on.
///
/// @param bytes of one file
/// @param files in one folder
/// @param depth of nested elements in a page; what is nested deeper counts as text of the element
///     at that depth
public record Limits(long bytes, int files, int depth) {
  public static final Limits USUAL = new Limits(20_000_000, 10_000, 200);

  public Limits {
    if (bytes < 1 || bytes >= Integer.MAX_VALUE || files < 1 || depth < 1) {
      throw new IllegalArgumentException("limits must be positive, and a file at most 2 GB");
    }
  }
}
