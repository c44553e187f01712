package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Because;
import org.stemma.text.Interval;

class NetworkTest {
  private static Constraint days(int from, int to, long min, long max, String says) {
    return new Constraint(from, to, min, max, 1, Because.of("test", says));
  }

  @Test
  void boundsFollowFromChainsOfStatements() {
    Network network = new Network(4);
    assertThat(network.add(days(0, 1, 100, 110, "dated"))).isEmpty();
    assertThat(network.add(days(1, 2, 5, 7, "later"))).isEmpty();
    assertThat(network.bounds(2))
        .isEqualTo(new Interval(LocalDate.ofEpochDay(105), LocalDate.ofEpochDay(117)));
    assertThat(network.bounds(3)).isEqualTo(Interval.UNBOUNDED);
  }

  @Test
  void aLaterPointNarrowsAnEarlierOne() {
    Network network = new Network(3);
    network.add(days(0, 1, 0, 1000, "dated"));
    network.add(days(1, 2, 5, 5, "later"));
    network.add(days(0, 2, 50, 50, "dated"));
    assertThat(network.bounds(1)).isEqualTo(Interval.of(LocalDate.ofEpochDay(45)));
  }

  @Test
  void aContradictionNamesNoMoreThanWhatContradicts() {
    Network network = new Network(4);
    Constraint dated = days(0, 1, 100, 100, "dated");
    Constraint later = days(1, 2, 1, 10, "later");
    network.add(dated);
    network.add(days(1, 3, 0, 5, "beside the point"));
    network.add(later);
    assertThat(network.add(days(0, 2, 300, 300, "wrong"))).containsExactlyInAnyOrder(dated, later);
    assertThat(network.bounds(2))
        .isEqualTo(new Interval(LocalDate.ofEpochDay(101), LocalDate.ofEpochDay(110)));
  }

  @Test
  void twoHundredPointsAreSolvedWithinFiftyMilliseconds() {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < 30; run++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Network network = chained(200);
      best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      assertThat(network.bounds(199).isBounded()).isTrue();
    }
    assertThat(best / 1e6).isLessThan(50);
  }

  /// Each point some days after one before it, every third dated as well.
  private static Network chained(int points) {
    Network network = new Network(points);
    long seed = 20170308;
    for (int to = 1; to < points; to++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      int from = (int) ((seed >>> 33) % to);
      network.add(days(from, to, 0, 30, "later"));
      if (to % 3 == 0) {
        network.add(days(0, to, to / 3, 400, "dated"));
      }
    }
    return network;
  }

  @Test
  void openEndsStayOpen() {
    Network network = new Network(2);
    network.add(days(0, 1, 7, Constraint.OPEN, "not before"));
    assertThat(network.bounds(1)).isEqualTo(Interval.since(LocalDate.ofEpochDay(7)));
    assertThat(network.grounds(1))
        .extracting(c -> c.because().says())
        .isEqualTo(List.of("not before"));
  }
}
