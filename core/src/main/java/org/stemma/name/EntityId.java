package org.stemma.name;

/// The id of an entity within a dossier, `E1`, `E2`, in the order of first mention.
public record EntityId(int number) implements Comparable<EntityId> {
  @Override
  public int compareTo(EntityId other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "E" + number;
  }
}
