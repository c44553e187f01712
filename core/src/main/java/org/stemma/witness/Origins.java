package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.attribution.Link;

/// Tells origins apart: a named person or body is one everywhere; a described one is one within an
/// outlet, and the same
/// elsewhere only under the same description.
final class Origins {
  private static final Set<String> FILLERS =
      Set.of(
          "a",
          "an",
          "the",
          "some",
          "several",
          "two",
          "three",
          "other",
          "senior",
          "top",
          "and",
          "of",
          "in",
          "for",
          "one",
          "unnamed",
          "anonymous",
          "who",
          "with");
  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("sources", "source"),
          Map.entry("source", "source"),
          Map.entry("officials", "source"),
          Map.entry("official", "source"),
          Map.entry("analysts", "source"),
          Map.entry("analyst", "source"),
          Map.entry("commanders", "source"),
          Map.entry("authorities", "source"),
          Map.entry("investigators", "source"),
          Map.entry("witnesses", "witness"),
          Map.entry("witness", "witness"),
          Map.entry("residents", "witness"),
          Map.entry("locals", "witness"),
          Map.entry("survivors", "witness"));

  private Origins() {}

  /// What an origin is called when origins are counted.
  static String key(Link origin, String outlet) {
    if (origin.kind() != Link.Kind.UNNAMED
        && (origin.entity().isPresent() || origin.kind() == Link.Kind.PERSON)) {
      return origin.name();
    }
    SortedSet<String> words = words(origin.name());
    return words.size() >= 2
        ? origin.name().toLowerCase(Locale.ROOT).strip()
        : origin.name().strip() + " (" + outlet + ")";
  }

  /// Descriptions that may mean the same people: each to the first it may be the same as.
  static Map<String, String> overlaps(List<Testimony> testimonies) {
    Map<String, String> merged = new HashMap<>();
    List<String> seen = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      if (isNamed(testimony)) {
        continue;
      }
      String key = testimony.origin();
      Optional<String> same =
          seen.stream().filter(k -> !k.equals(key) && mayBeSame(k, key)).findFirst();
      same.ifPresent(s -> merged.putIfAbsent(key, s));
      if (same.isEmpty() && !seen.contains(key)) {
        seen.add(key);
      }
    }
    return merged;
  }

  static boolean isNamed(Testimony testimony) {
    Link origin = testimony.assertion().chain().origin();
    return origin.kind() != Link.Kind.UNNAMED
        && (origin.entity().isPresent() || origin.kind() == Link.Kind.PERSON);
  }

  private static boolean mayBeSame(String a, String b) {
    SortedSet<String> headsA = heads(a);
    headsA.retainAll(heads(b));
    return !headsA.isEmpty();
  }

  private static SortedSet<String> heads(String description) {
    SortedSet<String> heads = new TreeSet<>();
    for (String word : words(description)) {
      String head = HEADS.get(word);
      if (head != null) {
        heads.add(head);
      }
    }
    return heads;
  }

  private static SortedSet<String> words(String description) {
    SortedSet<String> words = new TreeSet<>();
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
