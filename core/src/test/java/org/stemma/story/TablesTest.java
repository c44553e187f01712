package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The plain tables of grouping hold what sets and maps would hold.
class TablesTest {
  private final Random random = new Random(7);

  @Test
  void shelvesHoldWhatWasPutThereAndNotTakenAway() {
    Shelves shelves = new Shelves();
    SortedMap<Long, SortedSet<Memory.Held>> plain = new TreeMap<>();
    for (int step = 0; step < 20_000; step++) {
      long key = (long) random.nextInt(40) << 32 | random.nextInt(10);
      Memory.Held report = Memory.Held.of("r" + random.nextInt(2));
      if (random.nextInt(2) > 0) {
        shelves.put(key, report);
        plain.computeIfAbsent(key, k -> new TreeSet<>()).add(report);
      } else {
        shelves.take(key, report);
        plain.getOrDefault(key, new TreeSet<>()).remove(report);
      }
      if (step % 500 == 0) {
        plain.forEach((k, all) -> assertThat(shelves.of(k)).containsExactlyElementsOf(all));
      }
    }
    plain.forEach((key, all) -> List.copyOf(all).forEach(report -> shelves.take(key, report)));
    plain.keySet().forEach(key -> assertThat(shelves.of(key)).isEmpty());
  }

  @Test
  void tiesStandStrongestFirstThenById() {
    Ties ties = new Ties();
    SortedMap<String, Double> plain = new TreeMap<>();
    for (int step = 0; step < 2_000; step++) {
      String to = "r" + random.nextInt(60);
      double odds = to.length() + to.hashCode() % 5;
      if (random.nextInt(3) > 0) {
        ties.put(to, odds);
        plain.put(to, odds);
      } else {
        ties.remove(to, odds);
        plain.remove(to);
      }
      assertThat(ties.size()).isEqualTo(plain.size());
    }
    List<String> order = new ArrayList<>(plain.keySet());
    order.sort((a, b) -> Double.compare(plain.getOrDefault(b, 0.0), plain.getOrDefault(a, 0.0)));
    for (int place = 0; place < ties.size(); place++) {
      assertThat(ties.to(place)).isEqualTo(order.get(place));
      assertThat(ties.odds(place)).isEqualTo(plain.get(order.get(place)));
    }
    assertThat(ties.strong(3)).isEqualTo((int) plain.values().stream().filter(o -> o >= 3).count());
  }

  @Test
  void aTableGivesTheVeryProductOfTwoBags() {
    for (int pair = 0; pair < 300; pair++) {
      Bag one = bag();
      Bag other = bag();
      assertThat(other.dot(one.table())).isEqualTo(one.dot(other));
    }
  }

  private Bag bag() {
    SortedMap<Integer, Double> weighed = new TreeMap<>();
    for (int i = random.nextInt(60); i > 0; i--) {
      weighed.put(
          (random.nextInt(120) - 60) * 8192, random.nextInt(5) == 0 ? 0 : random.nextDouble());
    }
    return Bag.of(weighed);
  }

  @Test
  void aReportMetTwiceByOneTermCountsOnce() {
    Tally tally = new Tally();
    Map<String, Integer> plain = new TreeMap<>();
    for (int term = 0; term < 30; term++) {
      SortedSet<String> met = new TreeSet<>();
      for (int time = 0; time < 900; time++) {
        String id = "r" + random.nextInt(3_000);
        tally.meet(Memory.Held.of(id), term);
        met.add(id);
      }
      met.forEach(id -> plain.merge(id, 1, Integer::sum));
    }
    assertThat(tally.met(9))
        .containsExactlyInAnyOrderElementsOf(
            plain.keySet().stream().filter(id -> plain.getOrDefault(id, 0) >= 9).toList());
    tally.clear();
    assertThat(tally.met(1)).isEmpty();
  }
}
