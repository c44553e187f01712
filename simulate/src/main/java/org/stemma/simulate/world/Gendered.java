package org.stemma.simulate.world;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.simulate.world.Entity.Gender;

/// Words that tell a man from a woman.
final class Gendered {
  private static final List<Pair> PAIRS =
      Lines.of("gender.tsv").stream()
          .map(Lines::cells)
          .map(cells -> new Pair(whole(cells.getFirst()), whole(cells.getLast()), cells))
          .toList();

  private record Pair(Pattern he, Pattern she, List<String> words) {}

  private Gendered() {}

  private static Pattern whole(String word) {
    return Pattern.compile("\\b" + word + "\\b");
  }

  /// The role as it is called for a man or a woman.
  static String role(String role, Gender gender) {
    String fitting = role;
    for (Pair pair : PAIRS) {
      fitting =
          switch (gender) {
            case HE -> pair.she().matcher(fitting).replaceAll(pair.words().getFirst());
            case SHE -> pair.he().matcher(fitting).replaceAll(pair.words().getLast());
            case THEY, IT -> fitting;
          };
    }
    return fitting;
  }

  /// What the words say about the one they describe.
  static Optional<Gender> of(String words) {
    for (Pair pair : PAIRS) {
      if (pair.she().matcher(words).find()) {
        return Optional.of(Gender.SHE);
      }
      if (pair.he().matcher(words).find()) {
        return Optional.of(Gender.HE);
      }
    }
    return Optional.empty();
  }
}
