package org.stemma.simulate.world;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.simulate.world.Entity.Spelling;

/// The names that something real bears: countries and languages as the JDK knows them,
/// those places that the sounds of `languages.lexicon` are known to make, and well-known acronyms.
final class Taken {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Set<String> NAMES = names();

  private Taken() {}

  static boolean contains(String name) {
    return NAMES.contains(folded(name));
  }

  /// Whether one of the spellings, long or short, is the name of something real.
  static boolean any(List<Spelling> spellings) {
    return spellings.stream().anyMatch(s -> contains(bare(s.full())) || contains(bare(s.brief())));
  }

  private static String bare(String name) {
    return name.startsWith("the ") ? name.substring(4) : name;
  }

  private static String folded(String name) {
    boolean plain = name.chars().allMatch(c -> c < 128);
    String bare =
        plain
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(Lines.of("taken.lexicon"));
    names.addAll(Lines.of("acronyms.lexicon"));
    for (String country : Locale.getISOCountries()) {
      names.add(folded(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)));
    }
    for (String language : Locale.getISOLanguages()) {
      names.add(folded(Locale.of(language).getDisplayLanguage(Locale.ENGLISH)));
    }
    return names;
  }
}
