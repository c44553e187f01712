package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttitudesTest {
  @Test
  void whatSomebodyOpposesIsAttributed() {
    Story story = Story.of("The dockers' union opposes the plan to close the harbour.");
    Attribution attitude = story.cued("opposes");
    assertThat(story.source(attitude)).isEqualTo("The dockers' union");
    assertThat(story.content(attitude)).isEqualTo("the plan to close the harbour");
    assertThat(attitude.chain().origin().name()).contains("union");
  }

  @Test
  void anAttitudeIsNobodysWordForAFact() {
    Story story = Story.of("The dockers' union opposes the plan to close the harbour.");
    assertThat(story.said().assertions()).isNotEmpty().noneMatch(a -> a.chain().isSourced());
  }

  @Test
  void aPlanIsAForecast() {
    Story story = Story.of("The governor proposed a ferry to the islands.");
    assertThat(story.cued("proposed").basis()).isEqualTo(Basis.FORECAST);
  }

  @Test
  void theAgentOfAPassiveHasTheAttitude() {
    Story story = Story.of("The plan was criticised by the governor.");
    Attribution attitude = story.cued("was criticised");
    assertThat(story.source(attitude)).isEqualTo("the governor");
    assertThat(story.content(attitude)).isEqualTo("The plan");
  }

  @Test
  void theReportersImpressionIsNobodys() {
    Story story = Story.of("The crowd seemed calm.");
    assertThat(story.source(story.cued("seemed"))).isEqualTo("nobody");
    assertThat(story.content(story.cued("seemed"))).isEqualTo("The crowd | calm");
  }

  @Test
  void thePrepositionBelongsToTheCue() {
    Story story = Story.of("Nurses in the valley have called for an inquiry into the fire.");
    assertThat(story.content(story.cued("have called for"))).isEqualTo("an inquiry into the fire");
  }

  @Test
  void whatAQuotationTellsOfAttitudesIsTheSpeakers() {
    Story story = Story.of("“The union opposes the plan,” said Mara Holm.");
    assertThat(story.cues()).containsExactly("said");
  }

  @Test
  void whatOneWhoSpeaksTellsOfAttitudesIsTheSpeakers() {
    Story story = Story.of("Mara Holm said the union opposes the plan.");
    assertThat(story.cues()).containsExactly("said");
  }

  @Test
  void aDeedTellsOfNoAttitude() {
    assertThat(Story.of("The union rented a bus to the harbour.").said().attributions()).isEmpty();
  }

  @Test
  void afterButAnAttitudeIsToldByTheReport() {
    Story story = Story.of("Mara Holm said the pier was safe, but she opposes the plan.");
    assertThat(story.content(story.cued("said"))).isEqualTo("the pier was safe");
    assertThat(story.content(story.cued("opposes"))).isEqualTo("the plan");
  }

  @Test
  void whoStandsForWhomTheSourceTells() {
    Story story = Story.of("Villagers who oppose the dam blocked the road.");
    assertThat(story.source(story.cued("oppose"))).isEqualTo("Villagers who");
  }
}
