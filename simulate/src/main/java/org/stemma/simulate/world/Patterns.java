package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Spelling;

/// Name patterns with slots filled in, one filling for all spellings of a name.
final class Patterns {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern BARS = Pattern.compile("\\|\\|");
  private static final Pattern SEMICOLON = Pattern.compile(";");
  private static final List<String> ORDINALS =
      List.of("1st", "2nd", "3rd", "4th", "5th", "7th", "9th", "11th", "14th", "21st", "32nd");

  private final Naming naming;
  private final Land land;
  private final Chance chance;

  Patterns(Naming naming, Land land, Chance chance) {
    this.naming = naming;
    this.land = land;
    this.chance = chance;
  }

  /// Spellings `full/brief`, with a bar between; `=` before one marks another name altogether.
  List<Spelling> bars(String patterns, Map<String, String> known) {
    return spellings(BAR.splitAsStream(patterns).toList(), known);
  }

  /// One of the sets of spellings between double bars.
  List<Spelling> alternative(String patterns, Map<String, String> known) {
    return bars(chance.pick(BARS.splitAsStream(patterns).toList()), known);
  }

  /// One of the patterns between bars; its spellings have semicolons between.
  List<Spelling> oneOf(String patterns, Map<String, String> known) {
    String one = chance.pick(BAR.splitAsStream(patterns).toList());
    return spellings(SEMICOLON.splitAsStream(one).toList(), known);
  }

  private List<Spelling> spellings(List<String> patterns, Map<String, String> known) {
    Map<String, String> slots = new TreeMap<>(known);
    slots.put("land", land.name);
    slots.put("adj", land.adjective);
    slots.put("L", land.name.substring(0, 1));
    slots.put("n", chance.pick(ORDINALS));
    List<Spelling> spellings = new ArrayList<>();
    for (String pattern : patterns) {
      boolean alias = pattern.startsWith("=");
      String filled = filled(alias ? pattern.substring(1) : pattern, slots);
      int slash = filled.indexOf('/');
      spellings.add(new Spelling(filled.substring(0, slash), filled.substring(slash + 1), alias));
    }
    return Naming.distinct(spellings);
  }

  /// The pattern with its slots filled; what is made up stays the same for the same slots.
  String filled(String pattern, Map<String, String> slots) {
    Matcher matcher = SLOT.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(filled, Matcher.quoteReplacement(slot(matcher.group(1), slots)));
    }
    return matcher.appendTail(filled).toString();
  }

  private String slot(String name, Map<String, String> slots) {
    Supplier<String> made =
        () ->
            switch (name) {
              case "family" -> naming.family(language());
              case "native" -> naming.word(language()) + " " + naming.word(language());
              default -> naming.word(language());
            };
    return slots.computeIfAbsent(name, key -> made.get());
  }

  private Language language() {
    return chance.is(0.8) ? land.common : land.minor;
  }
}
