package org.stemma.name;

import org.stemma.text.Because;
import org.stemma.text.Passage;

/// An office that stands for its one holder, without the name: "the foreign minister".
///
/// @param words as printed there
/// @param why where the report says who holds it
public record Office(String words, Passage where, Because why) implements Comparable<Office> {
  @Override
  public int compareTo(Office other) {
    return where.compareTo(other.where);
  }
}
