package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom the words for a source mean.
class SpeakersTest {
  @Test
  void whoIsCitedAfterSomebodyWasBroughtInIsTheLast() {
    Story story =
        Story.of(
            "Mr Jon Berg founded the mill in 1990. Mara Holm said the pier was closed."
                + " She added that two boats had sunk.");
    assertThat(story.chainOf("two boats had sunk")).startsWith("Mara Holm");
  }

  @Test
  void somebodyUnnamedWhoIsBroughtInIsMeantByThePronounToo() {
    Story story =
        Story.of(
            "Mara Holm said the pier was closed. A nurse was waiting at the gate."
                + " She said that nobody came.");
    assertThat(story.chainOf("nobody came")).startsWith("A nurse");
  }

  @Test
  void aNameBehindADescriptionIsWhoSpeaks() {
    Story story =
        Story.of(
            "Mr Jon Berg founded the mill in 1990."
                + " The harbour minister, Mara Holm, said the pier was closed.");
    assertThat(story.chainOf("the pier was closed")).isEqualTo("Mara Holm < Harbour Gazette");
  }

  @Test
  void aNameThatBeginsTheContentIsNoneOfTheSource() {
    Story story = Story.of("According to a resident, Mara Holm left the pier at noon.");
    assertThat(story.chainOf("left the pier")).startsWith("a resident");
  }

  @Test
  void accordingToADescriptionAndANameIsAccordingToTheName() {
    Story story = Story.of("According to the mayor, Mara Holm, the pier had cracked.");
    assertThat(story.chainOf("the pier had cracked")).startsWith("Mara Holm");
  }

  @Test
  void aRoleOfATownIsNotWhoeverSpokeLast() {
    Story story =
        Story.of(
            "Mara Holm said the pier was closed."
                + " The public prosecutor of Ellin said the case was closed.");
    assertThat(story.chainOf("the case was closed")).startsWith("public prosecutor of Ellin");
  }

  @Test
  void aRepeatedDescriptionIsWhoWasDescribedSo() {
    Story story =
        Story.of(
            "A resident said the mill was lost. Mara Holm said the pier was closed."
                + " The resident said the shop was shut.");
    assertThat(story.chainOf("the shop was shut")).startsWith("A resident");
  }

  @Test
  void anotherKindOfOfficialIsAnotherOne() {
    Story story =
        Story.of(
            "A security official said the mill was lost."
                + " The union official said the shop was shut.");
    assertThat(story.chainOf("the shop was shut")).startsWith("union official");
  }

  @Test
  void whoSpeaksIsRatherMeantThanWhomTheyQuote() {
    Story story =
        Story.of(
            "An aid worker said a trader had reported that the mill was lost."
                + " She said the shop was shut.");
    assertThat(story.chainOf("the shop was shut")).startsWith("An aid worker");
  }
}
