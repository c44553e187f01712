package org.stemma.claim;

import java.util.Set;
import org.stemma.dossier.Told;
import org.stemma.text.LexiconExample;

/// What contrasts are told between two reports of one sentence each.
final class ToldContrasts {
  private ToldContrasts() {}

  static boolean any(LexiconExample example, Set<Contrast.Slot> slots) {
    return new Told()
            .by("Harbour Gazette", "2021-05-05", "News", example.one() + ".")
            .by("Coast Courier", "2021-05-05", "News", example.other() + ".")
            .dossier()
            .claims()
            .stream()
            .flatMap(c -> c.contrasts().stream())
            .anyMatch(c -> slots.contains(c.slot()));
  }
}
