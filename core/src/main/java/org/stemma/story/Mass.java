package org.stemma.story;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One or more sketches taken together: their words added up, and when they were published.
///
/// @param bags all words, title, lede, names, numbers
/// @param size how many sketches
/// @param when stretches of days, as [Apart] packs them, and how many sketches have each
record Mass(List<Bag> bags, int size, SortedMap<Long, Integer> when) {

  static Mass of(Sketch sketch) {
    SortedMap<Long, Integer> when = new TreeMap<>();
    when.put(Apart.packed(sketch.published()), 1);
    return new Mass(
        List.of(sketch.all(), sketch.title(), sketch.lede(), sketch.names(), sketch.numbers()),
        1,
        when);
  }

  Mass plus(Mass other) {
    SortedMap<Long, Integer> both = new TreeMap<>(when);
    other.when.forEach((w, n) -> both.merge(w, n, Integer::sum));
    List<Bag> sums = new java.util.ArrayList<>();
    for (int i = 0; i < bags.size(); i++) {
      sums.add(bags.get(i).plus(other.bags.get(i)));
    }
    return new Mass(sums, size + other.size, both);
  }

  /// The cosine of one of the bags with that of another.
  double cosine(int bag, Mass other) {
    double squared = bags.get(bag).square() * other.bags.get(bag).square();
    return squared < 1e-9 ? 0 : bags.get(bag).dot(other.bags.get(bag)) / Math.sqrt(squared);
  }
}
