package org.stemma.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class LanguagesTest {
  @Test
  void withoutADeepEngineTheLightOneIsChosen() {
    assertThat(Languages.choose("auto").name()).isEqualTo("light");
    assertThat(Languages.choose("light").name()).isEqualTo("light");
  }

  @Test
  void aMissingDeepEngineSaysWhatToDo() {
    assertThatThrownBy(() -> Languages.choose("deep")).hasMessageContaining("stemma-language");
  }

  @Test
  void anUnknownEngineNamesTheKnownOnes() {
    assertThatThrownBy(() -> Languages.choose("quick")).hasMessageContaining("auto, light or deep");
  }
}
