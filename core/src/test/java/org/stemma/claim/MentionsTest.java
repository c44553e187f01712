package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Mentions of one event, and of one participant, across reports.
final class MentionsTest {
  private static final Told RAIDS =
      new Told()
          .by(
              "Harbour Gazette",
              "2021-05-05",
              "Bank robbed in Ostholm",
              "Two men robbed a bank in Ostholm on Monday and fled with the cash in a van.",
              "The manager, Marla Teck, said she had opened the vault for them.")
          .by(
              "Coast Courier",
              "2021-05-05",
              "Robbers hold up bank in Ostholm",
              "The robbery of the bank in Ostholm took place on Monday, and the two men escaped.",
              "Teck, the manager of the bank, opened the vault.")
          .by(
              "Island Mail",
              "2021-05-05",
              "Prisoner gone",
              "A prisoner fled from the jail of Veyle through a tunnel, a warder said.");

  /// Whether the mentions with these words, each in its first report, are brought together.
  private static boolean areOne(Mentions.Of kind, String one, String other) {
    Dossier dossier = RAIDS.dossier();
    List<Reading> readings = dossier.reports().stream().map(new LightEngine()::read).toList();
    List<Passage> places = new ArrayList<>();
    Stream.of(one, other).forEach(w -> places.add(place(dossier.reports(), w)));
    return Mentions.together(kind, places, Wordings.of(readings, dossier.names()), dossier.names())
            .size()
        == 1;
  }

  /// `2:fled`: the word in the second report.
  private static Passage place(List<Report> reports, String where) {
    Report report = reports.get(where.charAt(0) - '1');
    String word = where.substring(2);
    int at = report.text().chars().indexOf(word);
    assertThat(at).as("“%s” in %s", word, report.id()).isNotNegative();
    return new Passage(report.id(), new Span(at, at + word.length()));
  }

  @Test
  void aVerbAndTheNounMadeOfItAreOneEvent() {
    assertThat(areOne(Mentions.Of.EVENTS, "1:robbed", "2:robbery")).isTrue();
  }

  @Test
  void neighboursInMeaningAreOneEventWhereTheReportsTellOneStory() {
    assertThat(areOne(Mentions.Of.EVENTS, "1:fled", "2:escaped")).isTrue();
  }

  @Test
  void oneVerbInAnotherStoryIsAnotherEvent() {
    assertThat(areOne(Mentions.Of.EVENTS, "2:escaped", "3:fled")).isFalse();
  }

  @Test
  void twoEventsOfOneStoryAreTwo() {
    assertThat(areOne(Mentions.Of.EVENTS, "1:robbed", "2:opened")).isFalse();
  }

  @Test
  void aNameAndItsShorterFormAreOneParticipant() {
    assertThat(areOne(Mentions.Of.PARTICIPANTS, "1:Marla Teck", "2:Teck")).isTrue();
  }

  @Test
  void oneHeadOfTwoStoriesIsTwoParticipants() {
    assertThat(areOne(Mentions.Of.PARTICIPANTS, "1:bank", "3:jail")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the manager of the bank   | manager
          has been robbed           | robbed
          the injured clerk         | clerk
          two men , both armed      | men
          """)
  void theHeadIsFound(String mention, String head) {
    Told told = new Told().by("Harbour Gazette", "2021-05-05", "News", "It is " + mention + ".");
    Reading reading = new LightEngine().read(told.dossier().reports().getFirst());
    String text = reading.report().text().chars();
    int at = text.indexOf(mention);
    Span span = new Span(at, at + mention.length());
    assertThat(Mentions.head(reading.sentenceAt(span).orElseThrow(), span).word()).isEqualTo(head);
  }

  @ParameterizedTest
  @EnumSource(Trait.class)
  void everyTraitHasAWeightForEventsAndForParticipants(Trait trait) {
    for (String file : List.of("events.weights", "participants.weights")) {
      assertThat(org.stemma.evidence.Weights.of(Mentions.class, file).features())
          .containsKey(trait.key);
    }
  }
}
