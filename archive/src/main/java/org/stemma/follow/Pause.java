package org.stemma.follow;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waiting that ends at once when the program is to end. Nobody is interrupted, as that would
/// close files that are being written.
public final class Pause {
  private final CountDownLatch end = new CountDownLatch(1);

  /// Waits.
  ///
  /// @return whether to go on
  public boolean of(Duration time) {
    try {
      return !end.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Whether to go on.
  public boolean goesOn() {
    return end.getCount() > 0;
  }

  /// Ends all waiting, now and later.
  public void end() {
    end.countDown();
  }
}
