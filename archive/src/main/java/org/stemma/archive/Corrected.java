package org.stemma.archive;

/// A correction as the archive holds it: who made it, when and why, and whether it still
/// holds.
///
/// @param at an instant, ISO 8601
/// @param undone when it was taken back; blank while it holds
/// @param undoneBy who took it back
public record Corrected(
    long number,
    Correction correction,
    String author,
    String reason,
    String at,
    String undone,
    String undoneBy) {
  public boolean holds() {
    return undone.isEmpty();
  }
}
