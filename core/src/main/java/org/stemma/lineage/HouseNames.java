package org.stemma.lineage;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.Agencies;

/// The names by which a story calls its houses of news: in full, by their last or first words,
/// or by their initials.
public final class HouseNames {
  /// Letters of a first word that can stand for a name.
  private static final int LEAST = 4;

  private HouseNames() {}

  /// Whether the one name is a shorter one of the other's house.
  static boolean isShort(String name, String other) {
    return name.length() < other.length()
        && (ends(name, other) || begins(name, other) || Agencies.same(name, other));
  }

  private static boolean ends(String name, String other) {
    return other.toLowerCase(Locale.ROOT).endsWith(" " + name.toLowerCase(Locale.ROOT));
  }

  private static boolean begins(String name, String other) {
    return name.length() >= LEAST
        && other.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
  }

  /// The house that is called so: the one of that name, else the only one whose name begins so.
  public static Optional<String> find(String name, Collection<String> houses) {
    List<String> begun = houses.stream().filter(h -> begins(name, h)).distinct().toList();
    return houses.stream()
        .filter(h -> Agencies.same(h, name))
        .findFirst()
        .or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
  }
}
