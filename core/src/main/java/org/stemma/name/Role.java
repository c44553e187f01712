package org.stemma.name;

import org.stemma.text.Passage;

/// A rank, title or office that a report gives somebody beside the name.
///
/// @param kind the class that its ways of writing share, such as `major general`
/// @param words as printed there
/// @param where the words of the role, without the name
/// @param of the name that bears it
public record Role(String kind, String words, Passage where, Passage of)
    implements Comparable<Role> {
  @Override
  public int compareTo(Role other) {
    int place = where.compareTo(other.where);
    return place != 0 ? place : kind.compareTo(other.kind);
  }
}
