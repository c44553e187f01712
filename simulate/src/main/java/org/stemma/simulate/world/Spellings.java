package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Spelling;
import org.stemma.simulate.world.Language.Shift;

/// The ways in which transliteration writes one name.
record Spellings(Chance chance, Language language) {

  /// A person's name, one to five ways.
  List<Spelling> person(String given, String middle, String prefix, String family) {
    List<Spelling> ways = new ArrayList<>();
    ways.add(way(given, "", prefix, family));
    int more = chance.is(0.35) ? 0 : chance.between(1, 4);
    for (int i = 0; i < more; i++) {
      String article = prefix.isEmpty() ? "" : otherwise(prefix);
      boolean both = chance.is(0.4);
      String g = both || chance.is(0.5) ? otherwise(given) : given;
      String f = both || g.equals(given) ? otherwise(family) : family;
      ways.add(way(g, chance.is(0.4) ? middle : "", article, f));
    }
    return Naming.distinct(ways);
  }

  private Spelling way(String given, String middle, String prefix, String family) {
    String whole = prefix.isEmpty() ? family : prefixed(prefix, family);
    String first = middle.isEmpty() ? given : given + " " + middle;
    String full =
        language.has("order") && chance.is(0.8) ? whole + " " + first : first + " " + whole;
    return new Spelling(full, whole, false);
  }

  private static String prefixed(String prefix, String family) {
    return prefix.endsWith("-") || prefix.endsWith(" ") ? prefix + family : prefix + " " + family;
  }

  /// A name of one word, so many ways besides its own.
  List<Spelling> plain(String name, int more) {
    List<Spelling> ways = new ArrayList<>();
    ways.add(new Spelling(name, name, false));
    for (int i = 0; i < more; i++) {
      String other = otherwise(name);
      ways.add(new Spelling(other, other, false));
    }
    return Naming.distinct(ways);
  }

  /// The word in another transliteration; itself if no shift fits.
  String otherwise(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Shift> fitting = new ArrayList<>();
    for (Shift shift : language.shifts()) {
      if (lower.contains(shift.from())) {
        fitting.add(shift);
      }
    }
    if (fitting.isEmpty() || chance.is(0.15)) {
      return doubled(word);
    }
    Shift shift = chance.pick(fitting);
    int at = lower.indexOf(shift.from());
    String changed =
        word.substring(0, at) + shift.to() + word.substring(at + shift.from().length());
    return Character.isUpperCase(word.charAt(0)) ? Language.capital(changed) : changed;
  }

  /// With one consonant doubled between vowels.
  private static String doubled(String word) {
    for (int i = 1; i < word.length() - 1; i++) {
      boolean between =
          Language.isVowel(word.charAt(i - 1)) && Language.isVowel(word.charAt(i + 1));
      if (between && "lmnrst".indexOf(word.charAt(i)) >= 0) {
        return word.substring(0, i) + word.charAt(i) + word.substring(i);
      }
    }
    return word;
  }
}
