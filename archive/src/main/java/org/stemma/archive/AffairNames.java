package org.stemma.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// What affairs are called: A1, A2 … in the order they were first proposed. One that grows or
/// is split keeps its name with its larger part; of two that become one the larger gives the
/// name; no name is given twice.
final class AffairNames {
  private AffairNames() {}

  /// How many reports of a group were in an affair before.
  private record Claim(int group, String name, int reports) {}

  /// The affair of each story.
  ///
  /// @param groups stories that stand together now
  /// @param before the affair that stories were of
  /// @param sizes how many reports tell each story
  static SortedMap<String, String> of(
      List<SortedSet<String>> groups,
      Map<String, String> before,
      Map<String, Integer> sizes,
      Sql sql) {
    SortedMap<Integer, String> names = inherited(claims(groups, before, sizes));
    long next = sql.number("select count(distinct after) from affair_change where after <> ''") + 1;
    SortedMap<String, String> of = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      String name = names.containsKey(i) ? String.valueOf(names.get(i)) : "A" + next++;
      groups.get(i).forEach(story -> of.put(story, name));
    }
    return of;
  }

  private static List<Claim> claims(
      List<SortedSet<String>> groups, Map<String, String> before, Map<String, Integer> sizes) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Map<String, Integer> shared = new TreeMap<>();
      for (String story : groups.get(i)) {
        if (before.containsKey(story)) {
          shared.merge(before.getOrDefault(story, ""), sizes.getOrDefault(story, 0), Integer::sum);
        }
      }
      int group = i;
      shared.forEach((name, reports) -> claims.add(new Claim(group, name, reports)));
    }
    return claims;
  }

  private static SortedMap<Integer, String> inherited(List<Claim> claims) {
    claims.sort(
        Comparator.comparingInt(Claim::reports)
            .reversed()
            .thenComparing(Claim::name, Proposals.NATURAL)
            .thenComparingInt(Claim::group));
    SortedMap<Integer, String> names = new TreeMap<>();
    Set<String> given = new HashSet<>();
    for (Claim claim : claims) {
      if (!names.containsKey(claim.group()) && given.add(claim.name())) {
        names.put(claim.group(), claim.name());
      }
    }
    return names;
  }
}
