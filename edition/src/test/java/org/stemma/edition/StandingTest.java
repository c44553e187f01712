package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.language.LightEngine;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

final class StandingTest {
  private static final String HASH = "5b41f7a0c2d94e2c8d1f6f0a9b3c7d5e";

  @Test
  void aForecastIsNotCalledTheOutletsOwnWord() {
    String printed =
        print(
            story(
                report("a", "Orsa Gazette", "The talks will go on in May, mayor Ana Berg said."),
                report("b", "Lund Times", "The talks will go on in May, mayor Ana Berg said.")));

    assertThat(printed).contains("a forecast: it may be somebody's word");
    assertThat(printed).doesNotContain("nobody's word but the outlets' own");
  }

  @Test
  void anIdTooLongToReadIsPrintedByItsBeginning() {
    String printed =
        print(story(report(HASH, "Orsa Gazette", "The mill burned on Monday, Ana Berg said.")));

    assertThat(printed).contains("   5b41f7a0  Orsa Gazette  ").doesNotContain(HASH);
  }

  private static String print(Dossier dossier) {
    return TerminalEdition.print(dossier, 120, false, Optional.empty());
  }

  private static Dossier story(Received... reports) {
    return new Pipeline(new LightEngine(), new TreeMap<>(), stage -> {}).dossier(List.of(reports));
  }

  private static Received report(String id, String outlet, String words) {
    Text text = new Text(words + "\n");
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Received.Read(
        new Document(
            new ReportId(id),
            id,
            text,
            true,
            blocks,
            List.of(
                new Stated(Stated.What.OUTLET, outlet, "outlet"),
                new Stated(Stated.What.PUBLISHED, "2026-03-04", "date"))));
  }
}
