package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Origin;
import org.stemma.dossier.Told;

class DoublesTest {
  private static final String BURNED = "The mill in Orsa burned for six hours on Tuesday, ";

  private final Told told = new Told();

  @Test
  void whoNeverStandsBesideTheOtherInReportsOfOneWireIsLikelyTheOther() {
    report("Orsa Gazette", BURNED + "Ana Berg said.");
    report("Channel Lund", BURNED + "Ana Berg said.");
    report("Lund Times", BURNED + "a woman in a red coat said.");

    assertThat(score()).isPositive();
  }

  @Test
  void whoStandsBesideTheOtherIsSomebodyElse() {
    report("Orsa Gazette", BURNED + "Ana Berg said.");
    report(
        "Channel Lund",
        BURNED + "Ana Berg said.",
        "A woman in a red coat said the mill in Orsa burned for six hours on Tuesday.");

    assertThat(score()).isNegative();
  }

  private void report(String outlet, String... lines) {
    String[] all = new String[lines.length + 2];
    all[0] = "Mill burns in Orsa";
    all[1] = "From Norland State News Agency";
    System.arraycopy(lines, 0, all, 2, lines.length);
    told.by(outlet, "2026-03-04", all);
  }

  private double score() {
    Doubles doubles =
        new Doubles(told.dossier().claims(), told.dossier().stemma(), DoublesTest::origin);
    return doubles.score("berg", "woman");
  }

  private static Origin origin(Assertion assertion) {
    String name = assertion.chain().origin().name();
    return name.contains("Berg")
        ? new Origin("berg", Origin.Standing.NAMED, Set.of("ana", "berg"))
        : new Origin("woman", Origin.Standing.DESCRIBED, Set.of("woman", "red", "coat"));
  }
}
