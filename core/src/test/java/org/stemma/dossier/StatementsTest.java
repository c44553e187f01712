package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Node;

/// Which statements stand in the stemma beside the wires that may have brought them.
final class StatementsTest {
  private static final String DAY = "2026-03-04";
  private static final String WIRE = "From Norland Press Association";
  private static final String ORSA =
      "Orsa hears of such things by the morning ferry and believes half. Its magistrate, a widower"
          + " with a weakness for chess, has sent for maps of the moor, two clerks and a barrel of"
          + " ink, and will be heard from in the autumn.";
  private static final String LUND =
      "Lund has seen no such night since the harbour froze; children skated past the customs house"
          + " and the vicar, who had lost his dog, rang the bell until it answered from the far"
          + " bank, wet and pleased, with somebody's hat.";
  private static final String PELL =
      "Pell, for its part, slept. Its baker found flour on his doorstep and no footprints, which he"
          + " took for a miracle until his wife, counting sacks, found one missing and a silver coin"
          + " where it had been.";
  private static final String[] SHARED = {
    "Forty barrels of untaxed brandy were rolled ashore near the disused chapel before dawn, and"
        + " nobody in the village lit a lamp.",
    "Ponies with muffled hooves carried the cargo over the moor to a weaver's barn, where buyers"
        + " from three towns were waiting with carts.",
    "A lantern swung twice from the mill told the crew of the lugger that the patrol had gone to"
        + " supper at the inn by the bridge."
  };

  @Test
  void aWireThatBothCreditBroughtTheStatementToo() {
    assertThat(statements(WIRE)).isEmpty();
    assertThat(statements("")).containsExactly("Norland Coast Guard");
  }

  private static List<String> statements(String credit) {
    String said = "The Norland Coast Guard said that two men had drowned off Pell on Tuesday.";
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Brandy", WIRE, SHARED[0], SHARED[1], SHARED[2], ORSA)
            .by("Lund Times", DAY, "Gang", credit, SHARED[0], SHARED[1], SHARED[2], said, LUND)
            .by("Channel Pell", DAY, "Dead", credit, SHARED[0], SHARED[1], SHARED[2], said, PELL);
    return told.dossier().stemma().nodes().stream()
        .filter(Node.LostOriginal.class::isInstance)
        .map(Node.LostOriginal.class::cast)
        .filter(n -> n.kind() == Node.LostOriginal.Kind.STATEMENT)
        .map(Node.LostOriginal::party)
        .toList();
  }
}
