package org.stemma.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/// Says on standard error what is going on, once a run has taken longer than two seconds.
final class Progress {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrintStream to;
  private final Thread watch;
  private volatile String stage = "starting";
  private String said = "";

  Progress(PrintStream to) {
    this.to = to;
    this.watch = Thread.ofPlatform().daemon().name("progress").start(this::watch);
  }

  /// Called as each stage begins.
  void stage(String name) {
    stage = name;
  }

  private void watch() {
    Instant begun = Instant.now();
    try {
      Thread.sleep(PATIENCE);
      while (true) {
        say(Duration.between(begun, Instant.now()));
        Thread.sleep(Duration.ofMillis(500));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(Duration since) {
    String now = stage;
    if (!now.isEmpty() && !now.equals(said)) {
      said = now;
      to.println("stemma: " + since.toSeconds() + " s: " + now + " …");
    }
  }

  /// Says no more.
  void end() {
    stage = "";
    watch.interrupt();
  }
}
