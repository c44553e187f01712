package org.stemma.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.text.Resource;

/// What `romanisations.rules` knows of names that are written in Latin letters by several
/// systems: family names that stand first, given names by their sounds, first names of
/// neighbouring languages.
final class Romanisations {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}]");
  private static final List<Romanisations> LANGUAGES = new ArrayList<>();
  private static final Map<String, Integer> FIRST = new HashMap<>();

  static {
    read(Resource.rows(Romanisations.class, "romanisations.rules"));
  }

  private record Sound(Pattern pattern, String becomes) {}

  /// A name with the family name first.
  ///
  /// @param language that it may be of
  /// @param family as printed, folded
  /// @param given the other words as one, folded, without signs
  record Eastern(Romanisations language, String family, String given) {
    /// Whether both family names are spellings of one.
    boolean isOfFamily(Eastern other) {
      return language.familyOf(family).equals(language.familyOf(other.family));
    }

    /// Whether both given names sound alike.
    boolean soundsLike(Eastern other) {
      return language.sounds(given).equals(language.sounds(other.given));
    }
  }

  private final String language;
  private final Map<String, Integer> families = new HashMap<>();
  private final List<Sound> sounds = new ArrayList<>();
  private Pattern given = Pattern.compile("(?!)");

  private Romanisations(String language) {
    this.language = language;
  }

  private static void read(List<List<String>> rows) {
    Romanisations open = new Romanisations("");
    for (List<String> row : rows) {
      switch (row.getFirst()) {
        case "family" -> words(row, open.families);
        case "first" -> words(row, FIRST);
        case "syllable" -> open.given = Pattern.compile("(?:" + row.get(1) + "){1,3}");
        case "sound" ->
            open.sounds.add(
                new Sound(Pattern.compile(row.get(1)), row.size() > 2 ? row.get(2) : ""));
        default -> {
          open = new Romanisations(row.getFirst().replaceAll("[\\[\\]]", ""));
          LANGUAGES.add(open);
        }
      }
    }
    LANGUAGES.removeIf(l -> l.language.isEmpty());
  }

  private static void words(List<String> row, Map<String, Integer> classes) {
    int number = classes.size();
    List.of(row.get(1).split(" ")).forEach(w -> classes.putIfAbsent(w.replace("'", ""), number));
  }

  /// The language of that name.
  static Romanisations of(String language) {
    return LANGUAGES.stream().filter(l -> l.language.equals(language)).findFirst().orElseThrow();
  }

  /// What a given name sounds like, its signs left out.
  String sounds(String given) {
    String sounds = letters(given);
    for (Sound sound : this.sounds) {
      sounds = sound.pattern().matcher(sounds).replaceAll(sound.becomes());
    }
    return sounds;
  }

  private static String letters(String word) {
    return SIGNS.matcher(Spelling.fold(word)).replaceAll("");
  }

  private String familyOf(String folded) {
    return language + " " + families.getOrDefault(folded, -1);
  }

  private Optional<Eastern> eastern(List<String> words) {
    String family = words.getFirst().replace("'", "");
    String rest = letters(String.join("", words.subList(1, words.size())));
    return families.containsKey(family) && given.matcher(rest).matches()
        ? Optional.of(new Eastern(this, family, rest))
        : Optional.empty();
  }

  /// A name of two or three words in every language that it may be of.
  static List<Eastern> of(PersonName name) {
    List<String> words = new ArrayList<>(name.given());
    words.add(name.last());
    return words.size() < 2 || words.size() > 4
        ? List.of()
        : LANGUAGES.stream().flatMap(l -> l.eastern(words).stream()).toList();
  }

  /// What brings names of one family together, whatever the spelling.
  static List<NameKey> familyKeys(PersonName name) {
    return of(name).stream().map(e -> new NameKey(e.language().familyOf(e.family()))).toList();
  }

  /// Whether a word with a hyphen is a given name behind the family name before it:
  /// “Jong-un”.
  static boolean isGivenBehind(String family, String word) {
    String folded = Spelling.fold(family);
    return LANGUAGES.stream()
        .anyMatch(l -> l.families.containsKey(folded) && l.given.matcher(letters(word)).matches());
  }

  /// Whether two first names are forms of one in neighbouring languages: “Volodymyr”,
  /// “Vladimir”.
  static boolean areFormsOfOne(String a, String b) {
    return FIRST.containsKey(a) && FIRST.getOrDefault(a, -1).equals(FIRST.getOrDefault(b, -2));
  }
}
