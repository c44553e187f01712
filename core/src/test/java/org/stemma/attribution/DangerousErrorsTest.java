package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The four errors that would do most harm: words given to the wrong speaker, a guess read as a
/// fact, a denial read as a claim, a forecast counted as support.
class DangerousErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jon Berg has left town, Mara Holm said. | has left town | Mara Holm",
        "Mara Holm told Jon Berg that the pier was closed. | the pier was closed | Mara Holm",
        "Jon Berg's lawyer said the money was gone. | the money was gone | Jon Berg's lawyer",
        "Mara Holm met Jon Berg. “The pier is gone,” Holm said. | The pier is gone | Mara Holm",
        "According to Mara Holm, Jon Berg took the boat. | took the boat | Mara Holm",
        "The boat sank, according to the man who built it. “It leaked,” said Jon Berg. | The boat sank | Jon Berg",
      })
  void wordsStayWithTheirSpeaker(String text, String words, String speaker) {
    assertThat(Story.of(text).chainOf(words)).startsWith(speaker + " <");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The captain might have left the ship, police said. | might have left",
        "The captain may be hiding in the hills. | may be hiding",
        "The captain has possibly left the ship. | has possibly left",
        "Police did not rule out that the captain had left. | the captain had left",
        "Police believe the captain has left. | the captain has left",
        "The captain has probably left the ship, police said. | has probably left",
        "The captain is thought to have left. | is thought to have left",
      })
  void aGuessIsNoFact(String text, String words) {
    Assertion assertion = Story.of(text).saying(words);
    assertThat(assertion.hedge()).isGreaterThanOrEqualTo(Hedge.BELIEVED);
    assertThat(Stance.of(assertion)).isEqualTo(Stance.HEDGES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister denied that the bridge was closed. | the bridge was closed",
        "The minister has disputed that the bridge was closed. | the bridge was closed",
        "The army has rejected claims that the port had fallen. | the port had fallen",
        "The rebel commander dismissed claims that the port had fallen. | the port had fallen",
        "The union said it was not true that the dam had burst. | the dam had burst",
        "Police said it was simply wrong that the dam had burst. | the dam had burst",
        "The mayor challenged the claim that the dam had burst. | the dam had burst",
        "There was no truth in reports that the dam had burst, police said. | the dam had burst",
      })
  void aDenialIsNoClaim(String text, String words) {
    assertThat(Stance.of(Story.of(text).saying(words))).isEqualTo(Stance.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said it was true that the dam had burst. | the dam had burst",
        "The mayor did not reject claims that the dam had burst. | the dam had burst",
      })
  void whatIsNotDeniedIsNoDenial(String text, String words) {
    assertThat(Stance.of(Story.of(text).saying(words))).isNotEqualTo(Stance.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm damaged about 120 houses along the coast, the governor said. | damaged about",
        "The pumps failed on Monday, the governor said. | failed on Monday",
      })
  void aPastTenseThatLooksLikeAParticipleHasItsSpeaker(String text, String words) {
    assertThat(Story.of(text).chainOf(words)).contains("governor <");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said the bridge will open on Friday. | the bridge will open",
        "The ministry predicts that harvests will fall. | harvests will fall",
        "The envoy pledged that aid would come. | aid would come",
        "The army plans to retake the port, a general said. | to retake the port",
      })
  void aForecastIsNoSupport(String text, String words) {
    Assertion assertion = Story.of(text).saying(words);
    assertThat(assertion.basis()).isEqualTo(Basis.FORECAST);
    assertThat(assertion.isEvidence()).isFalse();
  }

  @Test
  void heIsNoWomanWhoSpokeLast() {
    Story story =
        Story.of(
            "Peter Lang said the pier was closed.",
            "Maria Holm said two boats had sunk.",
            "“Nobody was on board,” he said.",
            "“They were empty,” she said.");
    assertThat(story.chainOf("Nobody was on board")).startsWith("Peter Lang < ");
    assertThat(story.chainOf("They were empty")).startsWith("Maria Holm < ");
  }

  @Test
  void whoeverTheSentenceBeforeIsAboutIsHeThoughAnotherSpokeEarlier() {
    Story story =
        Story.of(
            "Peter Lang said the pier was closed. Jon Berg, the harbour master, wept in front of the crowd. “It is a disgrace,” he said.");
    assertThat(story.chainOf("It is a disgrace")).startsWith("Jon Berg < ");
  }
}
