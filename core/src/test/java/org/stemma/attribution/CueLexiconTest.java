package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stemma.text.Span;

class CueLexiconTest {
  @TestFactory
  List<DynamicTest> everyExampleShowsItsCue() {
    return Stream.concat(
            CueLexicon.ENGLISH.examples().stream(), AttitudeLexicon.ENGLISH.examples().stream())
        .map(e -> DynamicTest.dynamicTest(e.sentence(), () -> shows(e)))
        .toList();
  }

  private static void shows(CueLexicon.Example example) {
    Story story = Story.of(example.sentence() + ".");
    if (CueLexicon.ENGLISH.adverb(example.cue()).isPresent()) {
      assertThat(story.said().assertions()).anyMatch(a -> a.hedge().compareTo(Hedge.ASSERTED) > 0);
      return;
    }
    List<String> cues =
        story.said().attributions().stream()
            .map(Attribution::cue)
            .flatMap(Optional::stream)
            .map((Span s) -> story.reading().of(s))
            .toList();
    assertThat(cues).anyMatch(c -> c.contains(example.cue()));
  }

  @Test
  void theLexiconsAreLarge() {
    assertThat(CueLexicon.ENGLISH.size()).isGreaterThan(340);
    assertThat(AttitudeLexicon.ENGLISH.size()).isGreaterThan(600);
  }
}
