package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;

final class LikenessTest {
  /// Whether the two sentences tell one kind of event of one named participant.
  private static boolean areOfOneFrame(String one, String other) {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "News", one)
            .by("Coast Courier", "2021-05-05", "News", other);
    Dossier dossier = told.dossier();
    Wordings wordings =
        Wordings.of(
            dossier.reports().stream().map(new LightEngine()::read).toList(), dossier.names());
    return Claims.compared(dossier.assertions(), wordings, dossier.names(), List.of(), List.of())
        .stream()
        .filter(p -> !p.a().where().report().equals(p.b().where().report()))
        .anyMatch(p -> p.features().containsKey(Feature.FRAME_NAMED.key));
  }

  @Test
  void whatOneDoesInOtherWordsIsOfOneFrame() {
    assertThat(areOfOneFrame("Orrin Vale fled the island.", "Orrin Vale has escaped.")).isTrue();
  }

  @Test
  void whatTwoDoOrWhatIsDoneToTwoIsNot() {
    assertThat(areOfOneFrame("Orrin Vale fled the island.", "Ana Brolin has escaped.")).isFalse();
    assertThat(areOfOneFrame("Orrin Vale left the island.", "Orrin Vale left his wife.")).isFalse();
  }
}
