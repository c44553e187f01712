package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTest {
  private static Words words(String sentence) {
    return new Words(Story.of(sentence).reading().sentences().getFirst());
  }

  @Test
  void aHouseIsFoundByItsName() {
    assertThat(Media.KNOWN.at(words("The National said the pier was closed."), 0)).isPresent();
  }

  @Test
  void aBodyWhoseNameBeginsAsAHousesIsNone() {
    assertThat(Media.KNOWN.at(words("The National Union said the pier was closed."), 0)).isEmpty();
  }
}
