package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.attribution.Assertion;
import org.stemma.claim.Claim;
import org.stemma.lineage.Descent;
import org.stemma.lineage.Lineage;
import org.stemma.report.Zone;

/// What an embedded post says, in a report that has the rest from a wire.
class EmbeddedPostTest {
  private static final String WIRE =
      "Two harbour officials told Norpress that the ferry Aurelia sank off Ostholm on Monday night.";
  private static final String POST = "The ferry Aurelia sank off Ostholm on Monday night";
  private static final String SIGNED = "— Mara Holm (@maraholm) 7 May 2019";

  @Test
  void isItsAuthorsWordAndNotTheWires() {
    Dossier dossier =
        new Told()
            .by("Coast Courier", "2019-05-07", "Ferry sinks", WIRE, "The sea was calm that night.")
            .by("Harbour Gazette", "2019-05-07", "Ferry is gone", WIRE, POST, SIGNED)
            .dossier();
    List<Claim> claims = dossier.claims();
    Lineage lineage = Lineage.of(dossier.reports(), claims, dossier.alignments(), dossier.names());
    List<Assertion> all = claims.stream().flatMap(Claim::assertions).toList();
    List<Assertion> posts = all.stream().filter(a -> a.zone() == Zone.EMBED).toList();

    assertThat(posts).isNotEmpty();
    assertThat(posts).allSatisfy(a -> assertThat(lineage.parentsOf(a)).isEmpty());
    assertThat(all.stream().flatMap(a -> lineage.parentsOf(a).stream()).map(Descent::shown))
        .as("what the wire is credited for comes from there")
        .contains(true);
  }
}
