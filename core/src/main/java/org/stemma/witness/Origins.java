package org.stemma.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.attribution.Link;
import org.stemma.text.Resource;

/// Tells origins apart: a named person or body is one everywhere; a described one is one under the
/// same description; one of whom nothing is said that does not fit everybody ("officials", "a
/// source") adds nothing to others who say the same.
final class Origins {
  private static final String FILLER = "filler";
  private static final String GENERIC = "generic";
  private static final String VAGUE = "source";
  private static final String BODY = "the ";
  private static final String SAME = "=";
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern FORMER =
      Pattern.compile("\\b(?:ex-|(?:one-time|onetime|erstwhile|previous) )");
  private static final Map<String, String> CLASSES = classes();

  private Origins() {}

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (List<String> row : Resource.rows(Origins.class, "origins.lexicon")) {
      classes.put(singular(row.getFirst()), row.getLast());
    }
    return classes;
  }

  /// What an origin is called when origins are counted.
  static String key(Link origin, String outlet) {
    if (isNamed(origin)) {
      return origin.name();
    }
    Set<String> words = words(origin.name());
    boolean body = origin.kind() == Link.Kind.GROUP || words.stream().allMatch(Origins::isBody);
    return (words.size() >= 2 || body) && !isGeneric(words)
        ? "unnamed " + String.join(" ", alike(words))
        : origin.name().strip() + " (" + outlet + ")";
  }

  /// Descriptions that fit everybody, each to the first other origin of the position, a named one
  /// before all others.
  static Map<String, String> generic(List<Testimony> testimonies) {
    List<String> others = others(testimonies);
    Map<String, String> merged = new HashMap<>();
    for (Testimony testimony : testimonies) {
      if (isGeneric(testimony)) {
        others.stream().findFirst().ifPresent(o -> merged.put(testimony.origin(), o));
      }
    }
    return merged;
  }

  /// Descriptions that may mean the same people: each to the first it may be the same as.
  static Map<String, String> overlaps(List<Testimony> testimonies) {
    Map<String, String> merged = new HashMap<>(generic(testimonies));
    List<Testimony> seen = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      if (isNamed(testimony) || merged.containsKey(testimony.origin())) {
        continue;
      }
      Optional<Testimony> same =
          seen.stream()
              .filter(s -> !s.origin().equals(testimony.origin()) && mayBeSame(s, testimony))
              .findFirst();
      same.ifPresent(s -> merged.put(testimony.origin(), s.origin()));
      if (same.isEmpty()) {
        seen.add(testimony);
      }
    }
    return merged;
  }

  private static List<String> others(List<Testimony> testimonies) {
    Set<String> others = new LinkedHashSet<>();
    testimonies.stream().filter(Origins::isNamed).forEach(t -> others.add(t.origin()));
    testimonies.stream()
        .filter(t -> !isNamed(t) && !isGeneric(t))
        .forEach(t -> others.add(t.origin()));
    testimonies.stream().filter(Origins::isGeneric).limit(1).forEach(t -> others.add(t.origin()));
    return List.copyOf(others);
  }

  static boolean isNamed(Testimony testimony) {
    return isNamed(testimony.assertion().chain().origin());
  }

  private static boolean isNamed(Link origin) {
    return origin.kind() != Link.Kind.UNNAMED
        && (origin.entity().isPresent() || origin.kind() == Link.Kind.PERSON);
  }

  /// Words of one meaning are one word here.
  private static Set<String> alike(Set<String> words) {
    Set<String> alike = new TreeSet<>();
    for (String word : words) {
      String group = CLASSES.getOrDefault(word, word);
      alike.add(
          group.startsWith(SAME) || group.startsWith(BODY)
              ? group.replaceFirst("^(?:" + SAME + "|" + BODY + ")", "")
              : word);
    }
    return alike;
  }

  /// Whether a story has just one of them: "prosecutors", "police".
  private static boolean isBody(String word) {
    return CLASSES.getOrDefault(word, "").startsWith(BODY);
  }

  /// Whether the words do not tell who it is: anybody who speaks to reporters can be meant.
  static boolean isVague(Testimony testimony) {
    return !isNamed(testimony)
        && words(testimony.assertion().chain().origin().name()).stream()
            .allMatch(w -> GENERIC.equals(CLASSES.get(w)) || VAGUE.equals(CLASSES.get(w)));
  }

  private static boolean isGeneric(Testimony testimony) {
    return !isNamed(testimony) && isGeneric(words(testimony.assertion().chain().origin().name()));
  }

  private static boolean isGeneric(Set<String> words) {
    return words.stream().allMatch(w -> GENERIC.equals(CLASSES.get(w)));
  }

  /// Two descriptions share a telling word, or both are of one class.
  private static boolean mayBeSame(Testimony a, Testimony b) {
    return meet(telling(a), telling(b));
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /// The words that say who it is, and their classes.
  private static Set<String> telling(Testimony testimony) {
    Set<String> telling = new TreeSet<>();
    for (String word : words(testimony.assertion().chain().origin().name())) {
      telling.add(CLASSES.getOrDefault(word, word));
    }
    return telling;
  }

  private static String singular(String word) {
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  /// The words of a description but for those that say nothing.
  static Set<String> words(String description) {
    Set<String> words = new LinkedHashSet<>();
    NOT_A_WORD
        .splitAsStream(FORMER.matcher(description.toLowerCase(Locale.ROOT)).replaceAll("former "))
        .map(Origins::singular)
        .filter(w -> !w.isEmpty() && !FILLER.equals(CLASSES.get(w)))
        .forEach(words::add);
    return words;
  }
}
