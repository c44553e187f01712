package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that one party has from another.
class RelaysTest {
  @Test
  void whoIsCitedBeforeTheSentenceIsTheOrigin() {
    Story story = Story.of("Citing residents, Reuters reported that the bridge was closed.");
    assertThat(story.chainOf("the bridge was closed"))
        .isEqualTo("residents < Reuters < Harbour Gazette");
  }

  @Test
  void whoIsCitedBetweenSubjectAndVerbIsTheOrigin() {
    Story story = Story.of("Reuters, citing a police officer, said two men had died.");
    assertThat(story.chainOf("two men had died"))
        .isEqualTo("a police officer < Reuters < Harbour Gazette");
  }

  @Test
  void aReasonThatIsCitedSaysNothing() {
    Story story = Story.of("Citing security fears, the company said the office would stay shut.");
    assertThat(story.chainOf("the office would stay shut")).isEqualTo("company < Harbour Gazette");
  }

  @Test
  void whoToldTheSpeakerIsTheOrigin() {
    Story story = Story.of("Mara Holm said she had heard from a neighbour that the mill was lost.");
    assertThat(story.chainOf("the mill was lost"))
        .isEqualTo("a neighbour < Mara Holm < Harbour Gazette");
  }

  @Test
  void whoTheSpeakerWasToldByIsTheOrigin() {
    Story story = Story.of("Mara Holm said she had been told by police that the mill was lost.");
    assertThat(story.chainOf("the mill was lost"))
        .isEqualTo("police < Mara Holm < Harbour Gazette");
  }
}
