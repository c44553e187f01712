package org.stemma.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.report.Agencies;
import org.stemma.text.Resource;

/// The news agencies, media houses and platforms of `media.lexicon`.
final class Media {
  static final Media KNOWN = new Media();
  private static final int LONGEST = 5;

  private final Map<String, Set<String>> names = new TreeMap<>();

  private Media() {
    for (List<String> row : Resource.rows(Media.class, "media.lexicon")) {
      names
          .computeIfAbsent(row.getFirst(), k -> new TreeSet<>())
          .addAll(Arrays.stream(row.get(1).split(";")).map(String::strip).map(Media::key).toList());
    }
  }

  /// The news house named at the position, the longest name if several fit.
  Optional<Range> at(Words words, int from) {
    int start = words.is(from, "the") ? from + 1 : from;
    for (int end = Math.min(words.size(), start + LONGEST); end > start; end--) {
      boolean written =
          Character.isUpperCase(words.at(start).word().codePointAt(0)) || end - start > 1;
      if (written && isNamed(text(words, start, end)) && !goesOn(words, start, end)) {
        return Optional.of(new Range(from, end));
      }
    }
    return Optional.empty();
  }

  /// Whether the name is the beginning of a body's: "the National Union".
  private boolean goesOn(Words words, int start, int end) {
    return of("medium").contains(key(text(words, start, end)))
        && words.has(end)
        && words.at(end).isProperNoun()
        && SourceWords.isGroup(words.lemma(end));
  }

  boolean isNamed(String name) {
    String key = key(name);
    return Set.of("agency", "medium", "platform").stream().anyMatch(kind -> of(kind).contains(key));
  }

  /// Whether people post there: what is told there is told by them.
  boolean isPlatform(String name) {
    return of("platform").contains(key(name));
  }

  /// Whether the name is one of a news house, or ends like one.
  boolean isHouse(String name) {
    String last = key(name).substring(key(name).lastIndexOf(' ') + 1);
    return isNamed(name)
        || name.contains(" ") && of("ending").contains(last)
        || Agencies.looksLikeAgency(name);
  }

  private Set<String> of(String kind) {
    return names.getOrDefault(kind, Set.of());
  }

  static String text(Words words, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean glued = i > from && words.at(i).span().start() == words.at(i - 1).span().end();
      text.append(i > from && !glued ? " " : "").append(words.at(i).word());
    }
    return text.toString();
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
