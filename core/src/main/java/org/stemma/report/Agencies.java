package org.stemma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Resource;
import org.stemma.text.Span;

/// The news agencies and outlets that reports credit, under any of their names, from `agencies.tsv`; and the shape of
/// names of those that no list has.
public final class Agencies {
  private static final Agencies KNOWN = new Agencies();
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}’'-]+ ){0,3}\\p{Lu}[\\p{L}’'-]+ (?:News Agency|Press Agency|News Service|Newswire|Press)\\b");

  private final Map<String, House> byName = new HashMap<>();
  private final Pattern any;

  private Agencies() {
    List<String> names = new ArrayList<>();
    for (List<String> row : Resource.rows(Agencies.class, "agencies.tsv")) {
      House house = new House(row.get(1), row.get(0).equals("agency") ? House.Kind.AGENCY : House.Kind.OUTLET);
      add(house, house.name(), names);
      if (row.size() > 2) {
        for (String alias : row.get(2).split(";")) {
          add(house, alias.strip(), names);
        }
      }
    }
    names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])(?:");
    names.forEach(n -> pattern.append(Pattern.quote(n)).append('|'));
    pattern.setCharAt(pattern.length() - 1, ')');
    any = Pattern.compile(pattern + "(?![\\p{L}\\p{N}])");
  }

  private void add(House house, String name, List<String> names) {
    if (!name.isEmpty()) {
      byName.put(name.toLowerCase(Locale.ROOT), house);
      names.add(name);
    }
  }

  /// A house of news.
  public record House(String name, Kind kind) {
    /// Whether it serves other houses or readers.
    public enum Kind {
      AGENCY,
      OUTLET
    }
  }

  /// A house named in a text.
  public record Named(House house, Span span) {}

  /// The house of the given name or alias, in any case.
  public static Optional<House> find(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    House house = KNOWN.byName.get(plain);
    return house != null ? Optional.of(house) : Optional.ofNullable(KNOWN.byName.get(plain.replaceFirst("^the ", "")));
  }

  /// The houses named in a stretch of a text, in order: those of the list, and names of an agency's shape.
  public static List<Named> in(String text, Span span) {
    List<Named> found = new ArrayList<>();
    Matcher matcher = KNOWN.any.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
    while (matcher.find()) {
      find(matcher.group()).ifPresent(h -> found.add(new Named(h, new Span(matcher.start(), matcher.end()))));
    }
    Matcher shaped = SHAPE.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
    while (shaped.find()) {
      Span where = new Span(shaped.start(), shaped.end());
      if (found.stream().noneMatch(n -> n.span().overlaps(where))) {
        found.add(new Named(new House(shaped.group(), House.Kind.AGENCY), where));
      }
    }
    found.sort(Comparator.comparing(Named::span));
    return found;
  }

  /// Whether a name has the shape of an agency's, listed or not.
  public static boolean looksLikeAgency(String name) {
    return find(name).map(h -> h.kind() == House.Kind.AGENCY).orElse(false)
        || SHAPE.matcher(name).matches()
        || name.matches("\\p{Lu}\\p{L}{2,}press");
  }
}
