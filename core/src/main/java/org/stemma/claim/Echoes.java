package org.stemma.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.stemma.attribution.Hedge;

/// Tells one saying cut in two ways from two that speak against each other: "I saw no smoke,
/// only people running down the hill" is no denial of "people running down the hill".
final class Echoes {
  /// So many words in a row are one saying.
  private static final int RUN = 5;

  private Echoes() {}

  /// Whether what is said stands word for word in what is negated, its verb included; who denies
  /// what another says repeats it too.
  static boolean isPartOf(Proposition said, Proposition negated) {
    return negated.assertion().hedge() != Hedge.DENIED
        && said.deed()
            .map(d -> d.word().toLowerCase(Locale.ROOT))
            .filter(deed -> runs(said.printed(), deed, negated.printed()))
            .isPresent();
  }

  private static boolean runs(List<String> said, String deed, List<String> negated) {
    for (int i = 0; i + RUN <= said.size(); i++) {
      List<String> run = said.subList(i, i + RUN);
      if (run.contains(deed) && Collections.indexOfSubList(negated, run) >= 0) {
        return true;
      }
    }
    return false;
  }
}
