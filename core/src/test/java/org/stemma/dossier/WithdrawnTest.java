package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.language.LightEngine;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// A page that takes its article back does so for every version of it.
final class WithdrawnTest {
  private final List<Received> reports = new ArrayList<>();

  private void page(String id, String address, String words) {
    Text text = new Text("Ferry aground off Ostholm\n\n" + words + "\n");
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    List<Stated> stated = List.of(new Stated(Stated.What.URL, address, "meta og:url"));
    reports.add(new Received.Read(new Document(new ReportId(id), id, text, true, blocks, stated)));
  }

  private List<String> retracted() {
    return new Pipeline(new LightEngine(), new TreeMap<>(), stage -> {})
        .dossier(reports).reports().stream()
            .filter(Report::isRetracted)
            .map(r -> r.id().value())
            .toList();
  }

  @Test
  void earlierVersionsOfARetractedPageAreRetractedAndOtherPagesAreNot() {
    page("morning", "https://www.coast.example/ferry", "The ferry ran aground, the mayor said.");
    page("evening", "https://coast.example/ferry/", "This article has been withdrawn.");
    page("other", "https://velm.example/ferry", "The ferry ran aground, a pilot said.");

    assertThat(retracted()).containsExactly("evening", "morning");
  }
}
