package org.stemma.intake;

/// What is wrong at single places of one file: the first ones in full, of the rest how many.
final class Warnings {
  private final Place file;
  private long count;

  Warnings(Place file) {
    this.file = file;
  }

  void add(Place at, String reason) {
    count++;
    if (count <= file.limits().warnings()) {
      at.rejected(reason);
    }
  }

  /// Says how many more there were.
  void end(String places) {
    long more = count - file.limits().warnings();
    if (more > 0) {
      file.rejected(
          more
              + " more "
              + places
              + " cannot be read, for such reasons as those named; look at the first ones");
    }
  }
}
