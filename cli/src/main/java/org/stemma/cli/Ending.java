package org.stemma.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.stemma.follow.Pause;

/// Ends a command that runs on when somebody stops the process: what it is doing is brought to
/// an end first.
final class Ending implements AutoCloseable {
  private static final int PATIENCE = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Pause pause = new Pause();
  private final Thread hook;

  Ending() {
    this.hook =
        new Thread(
            () -> {
              pause.end();
              await();
            },
            "ending");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// What waits until the process is to end.
  Pause pause() {
    return pause;
  }

  private void await() {
    try {
      boolean ended = done.await(PATIENCE, TimeUnit.SECONDS);
      if (!ended) {
        System.err.println("stemma: stopped before all was done; nothing acknowledged is lost");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the process is ending, which is what the hook was for
    }
  }
}
