package org.stemma.story;

import org.stemma.text.Interval;

/// What grouping needs of one report.
///
/// @param id the report's
/// @param all its words, those of the title more than once, each by how rare it is
/// @param title the words of the title
/// @param lede those of the title and the first sentences
/// @param names what is written with a capital letter in the middle of sentences
/// @param numbers counts, years, sums
/// @param published when; unbounded if nobody knows, which says nothing for or against
/// @param outlet who published it; empty if nobody knows
public record Sketch(
    String id,
    Bag all,
    Bag title,
    Bag lede,
    Bag names,
    Bag numbers,
    Interval published,
    String outlet) {
  public Sketch {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a sketch needs the id of its report");
    }
  }

  /// The sketch of a text; the title may be empty.
  public static Sketch of(
      String id, String title, String text, Interval published, String outlet) {
    return new Sketching(title, text).sketch(id, published, outlet);
  }

  /// Where a report stands among those that hold one term: by a hash of its id, as if drawn by
  /// lot, and the same on every machine.
  public static long rank(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0x9e3779b97f4a7c15L;
    return hash ^ hash >>> 29;
  }
}
