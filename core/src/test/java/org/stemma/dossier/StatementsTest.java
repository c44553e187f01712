package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Node;

/// Which statements stand in the stemma beside the wires that may have brought them.
final class StatementsTest {
  private static final String DAY = "2026-03-04";
  private static final String WIRE = "From Norland Press Association";
  private static final String[] SHARED = {
    "Forty barrels of untaxed brandy were rolled ashore near the disused chapel before dawn, and"
        + " nobody in the village lit a lamp.",
    "Ponies with muffled hooves carried the cargo over the moor to a weaver's barn, where buyers"
        + " from three towns were waiting with carts.",
    "A lantern swung twice from the mill told the crew of the lugger that the patrol had gone to"
        + " supper at the inn by the bridge."
  };

  @Test
  void whatABodySaidToReportsThatCreditNobodyIsAStatementOfItsOwn() {
    assertThat(statements("", "The Norland Coast Guard")).contains("Norland Coast Guard");
  }

  @Test
  void aWireThatBothCreditBroughtTheStatementToo() {
    assertThat(statements(WIRE, "The Norland Coast Guard")).isEmpty();
  }

  private static List<String> statements(String credit, String speaker) {
    String said = speaker + " said that two men had drowned off Pell on Tuesday.";
    Told told =
        new Told()
            .by("Orsa Gazette", DAY, "Brandy", WIRE, SHARED[0], SHARED[1], SHARED[2])
            .by("Lund Times", DAY, "Gang", credit, SHARED[0], SHARED[1], SHARED[2], said)
            .by("Channel Pell", DAY, "Drowned", credit, SHARED[0], SHARED[1], SHARED[2], said);
    return told.dossier().stemma().nodes().stream()
        .filter(Node.LostOriginal.class::isInstance)
        .map(Node.LostOriginal.class::cast)
        .filter(n -> n.kind() == Node.LostOriginal.Kind.STATEMENT)
        .map(Node.LostOriginal::party)
        .toList();
  }
}
