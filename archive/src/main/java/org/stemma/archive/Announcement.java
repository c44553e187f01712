package org.stemma.archive;

/// An alert as the archive keeps it.
///
/// @param at an instant, ISO 8601
/// @param words it in one line for people
/// @param line it in one line of JSON, without a line end
/// @param sent when it was delivered, ISO 8601; blank if it was not, or is only to be printed
/// @param tries how often it was tried in vain
public record Announcement(
    long number, String at, String story, String words, String line, String sent, int tries) {
  private static final int ID = 24;

  /// What tells it from every other, the same however often it is delivered.
  public String id() {
    return "alert_" + Digest.of(number + "\n" + at + "\n" + line).substring(0, ID);
  }
}
