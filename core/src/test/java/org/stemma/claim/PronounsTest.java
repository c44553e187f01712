package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// What pronouns stand for among the mentions of a report.
final class PronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The baker met two clerks in the bakery . She left early .   | baker,clerks,bakery,She  | baker
          The baker met two clerks in the bakery . They left early .  | baker,clerks,bakery,They | clerk
          The baker met two clerks in the bakery . It is closed .     | baker,clerks,bakery,It   | bakery
          Police held a clerk who had the keys of the bakery .        | clerk,who                | clerk
          """)
  void aPronounMeansWhatItStandsFor(String text, String words, String meant) {
    Told told = new Told().by("Harbour Gazette", "2021-05-05", "News", text);
    Dossier dossier = told.dossier();
    Report report = dossier.reports().getFirst();
    List<Passage> places = new ArrayList<>();
    int from = 0;
    for (String word : words.strip().split(",", -1)) {
      int at = report.text().chars().indexOf(word, from);
      places.add(new Passage(report.id(), new Span(at, at + word.length())));
      from = at;
    }
    Wordings wordings = Wordings.of(List.of(new LightEngine().read(report)), dossier.names());
    MentionReader reader =
        new MentionReader(wordings, dossier.names(), new Agents(wordings, dossier.names()));
    assertThat(reader.all(places).getLast().lemma()).isEqualTo(meant);
  }
}
