package org.stemma.archive;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.story.Bag;
import org.stemma.story.Sketch;
import org.stemma.text.Interval;

/// Sketches as bytes: for each bag its size, then terms and weights.
final class SketchBytes {
  private static final int BAGS = 5;

  private SketchBytes() {}

  static byte[] of(Sketch sketch) {
    List<Bag> bags =
        List.of(sketch.all(), sketch.title(), sketch.lede(), sketch.names(), sketch.numbers());
    int size = bags.stream().mapToInt(b -> Integer.BYTES * (1 + 2 * b.size())).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (Bag bag : bags) {
      int[] terms = bag.terms();
      float[] weights = bag.weights();
      bytes.putInt(terms.length);
      for (int i = 0; i < terms.length; i++) {
        bytes.putInt(terms[i]).putFloat(weights[i]);
      }
    }
    return bytes.array();
  }

  static Sketch sketch(String id, long earliest, long latest, String outlet, byte... bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    List<Bag> bags = new ArrayList<>();
    for (int i = 0; i < BAGS; i++) {
      bags.add(bag(from));
    }
    return new Sketch(
        id,
        bags.get(0),
        bags.get(1),
        bags.get(2),
        bags.get(3),
        bags.get(4),
        new Interval(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest)),
        outlet);
  }

  private static Bag bag(ByteBuffer from) {
    SortedMap<Integer, Double> weights = new TreeMap<>();
    int size = from.getInt();
    for (int i = 0; i < size; i++) {
      weights.put(from.getInt(), (double) from.getFloat());
    }
    return Bag.of(weights);
  }
}
