package org.stemma.simulate.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Spelling;

/// The making of names that nobody and nothing else bears, in this world or in ours.
final class Naming {
  private static final Pattern CROWDED =
      Pattern.compile("(?i)[^aeiouy]{4}|[aeiou]{4}|(.)\\1\\1|(..)\\2\\2");

  private final Chance chance;
  private final Set<String> used = new HashSet<>();

  Naming(Chance chance) {
    this.chance = chance;
  }

  /// A name of a place; `ending` is a key of the language.
  String place(Language language, String ending) {
    return fresh(chance.between(1, 2), n -> language.word(chance, n, ending));
  }

  /// A family name without its prefix.
  String family(Language language) {
    int syllables = language.has("order") ? 1 : chance.between(1, 2);
    return fresh(syllables, n -> language.word(chance, n, "family"));
  }

  /// A family name that differs from the other in one vowel.
  String near(String family) {
    String vowels = "aeiou";
    for (int at = family.length() - 1; at > 0; at--) {
      int vowel = vowels.indexOf(family.charAt(at));
      if (vowel >= 0) {
        char other = vowels.charAt((vowel + chance.between(1, 4)) % vowels.length());
        String name = family.substring(0, at) + other + family.substring(at + 1);
        if (isFree(name)) {
          return name;
        }
      }
    }
    return family;
  }

  /// A word of the language that stands for itself: a street, a ship, a movement.
  String word(Language language) {
    return fresh(chance.between(1, 2), n -> language.word(chance, n, "she"));
  }

  /// A country and its adjective, a slash between.
  String land(Language language) {
    String ending = language.pick(chance, "land");
    String noun = ending.substring(0, ending.indexOf('/'));
    String name = fresh(chance.between(1, 2), n -> language.ended(chance, n, noun));
    String stem = name.substring(0, name.length() - noun.length());
    return name + "/" + stem + ending.substring(ending.indexOf('/') + 1);
  }

  /// A name that nothing has; where the short ones are used up, a syllable longer.
  private String fresh(int syllables, IntFunction<String> maker) {
    for (int i = 0; i < 400; i++) {
      String name = maker.apply(syllables + i / 40);
      if (isSpeakable(name) && isFree(name)) {
        return name;
      }
    }
    throw new IllegalStateException("no fresh name after 400 draws; more sounds are needed");
  }

  private static boolean isSpeakable(String name) {
    return name.length() > 3 && name.length() < 15 && !CROWDED.matcher(name).find();
  }

  /// A person's name in its spellings, the usual one first; with the chance, a nom de guerre too.
  List<Spelling> person(Language language, Gender gender, String family, double alias) {
    String given = given(language, gender == Gender.SHE ? "she" : "he");
    String prefix =
        language.has("prefix") && chance.is(0.33) ? language.pick(chance, "prefix") : "";
    String middle = language.has("patronymic") ? patronymic(language, gender) : "";
    List<Spelling> ways = new Spellings(chance, language).person(given, middle, prefix, family);
    if (chance.is(alias)) {
      String nick = language.pick(chance, "nick") + given(language, "he");
      ways.add(new Spelling(nick, nick, true));
    }
    return ways;
  }

  private String given(Language language, String ending) {
    String given = language.word(chance, chance.is(0.75) ? 1 : 2, ending);
    while (given.length() < 3 || CROWDED.matcher(given).find()) {
      given = language.word(chance, 2, ending);
    }
    return given;
  }

  private String patronymic(Language language, Gender gender) {
    String ending = language.pick(chance, "patronymic");
    int slash = ending.indexOf('/');
    String father = given(language, "he");
    return father
        + (gender == Gender.SHE ? ending.substring(slash + 1) : ending.substring(0, slash));
  }

  /// A place's name in its spellings.
  List<Spelling> spelled(Language language, String name) {
    List<Spelling> ways =
        new Spellings(chance, language).plain(name, chance.is(0.5) ? chance.between(1, 2) : 0);
    ways.removeIf(way -> !way.full().equals(name) && !isFree(way.full()));
    return ways;
  }

  /// Whether nothing has the spelling; from now on something has.
  private boolean isFree(String name) {
    return !Taken.contains(name) && used.add(name.toLowerCase(Locale.ROOT));
  }

  /// Without those that are told twice.
  static List<Spelling> distinct(List<Spelling> spellings) {
    LinkedHashMap<String, Spelling> distinct = new LinkedHashMap<>();
    spellings.forEach(s -> distinct.putIfAbsent(s.full(), s));
    return new ArrayList<>(distinct.values());
  }
}
