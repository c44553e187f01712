package org.stemma.intake;

/// What intake refuses rather than choke on.
///
/// @param bytes of one file
/// @param files in all
/// @param depth of nested elements in a page, deeper ones are read flat
public record Limits(long bytes, int files, int depth) {
  public static final Limits USUAL = new Limits(20_000_000, 10_000, 200);
}
