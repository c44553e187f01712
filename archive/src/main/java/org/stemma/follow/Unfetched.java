package org.stemma.follow;

import java.io.IOException;

/// Why something was not fetched.
@SuppressWarnings("serial")
public final class Unfetched extends IOException {
  private final boolean refused;
  private final String why;

  /// @param refused whether it was not even asked for, or no more of it taken, by our own
  /// rules
  Unfetched(String why, boolean refused) {
    super(why);
    this.why = why;
    this.refused = refused;
  }

  String why() {
    return why;
  }

  boolean isRefused() {
    return refused;
  }
}
