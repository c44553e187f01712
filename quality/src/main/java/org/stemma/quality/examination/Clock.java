package org.stemma.quality.examination;

import java.lang.management.ManagementFactory;

/// The processor time of the thread that asks, which others on the machine do not change much.
final class Clock {
  private Clock() {}

  /// In nanoseconds.
  static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
