package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.language.Language;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

final class PipelineTest {
  /// The light engine, with a fault in one report.
  private record Faulty(Language engine) implements Language {
    @Override
    public String name() {
      return engine.name();
    }

    @Override
    public boolean knows(String language) {
      return engine.knows(language);
    }

    @Override
    public Reading read(Report report) {
      if (report.id().value().equals("bad")) {
        throw new IllegalStateException("out of step");
      }
      return engine.read(report);
    }
  }

  @Test
  void aFaultInOneReportIsNamedAndTheOthersAreRead() {
    Dossier dossier =
        new Pipeline(new Faulty(new LightEngine()), new TreeMap<>(), stage -> {})
            .dossier(List.of(report("good"), report("bad")));

    assertThat(dossier.reports()).extracting(r -> r.id().value()).containsExactly("good");
    assertThat(dossier.rejected())
        .singleElement()
        .satisfies(
            no -> {
              assertThat(no.source()).isEqualTo("bad.txt");
              assertThat(no.reason())
                  .startsWith(
                      Received.Rejected.FAULT + " (IllegalStateException in PipelineTest.java:");
            });
  }

  private static Received report(String id) {
    Text text = new Text("The mill in Orsa burned down on Monday, the mayor said.\n");
    return new Received.Read(
        new Document(new ReportId(id), id + ".txt", text, true, List.of(), List.of()));
  }
}
