package org.stemma.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

final class WeightsTest {
  private static final Passage WHERE = new Passage(new ReportId("ferry"), new Span(0, 5));
  private static final Weights FERRY =
      weights(
          "# of an invented ferry",
          "[features]",
          "intercept\t-1",
          "says-so\t3",
          "denies-it\t-2",
          "",
          "[thresholds]",
          "likely\t0.5");

  @Test
  void featuresThresholdsAndInterceptAreRead() {
    assertThat(FERRY.intercept()).isEqualTo(-1);
    assertThat(FERRY.features()).containsOnlyKeys("denies-it", "says-so");
    assertThat(FERRY.threshold("likely")).isEqualTo(.5);
  }

  @Test
  void withoutFeaturesTheInterceptAloneSpeaks() {
    assertThat(new Evidence(FERRY).probability()).isEqualTo(1 / (1 + Math.E));
  }

  @Test
  void featuresAddUpInLogOdds() {
    Evidence evidence = new Evidence(FERRY).counts("says-so", 1).counts("denies-it", .5);

    assertThat(evidence.logOdds()).isEqualTo(1);
    assertThat(evidence.probability()).isEqualTo(1 / (1 + Math.exp(-1)));
    assertThat(FERRY.probability(evidence.features())).isEqualTo(evidence.probability());
  }

  @Test
  void whatIsSaidStandsOnTheSideOfItsWeight() {
    Evidence evidence =
        new Evidence(FERRY, WHERE)
            .says("says-so", "the harbour master says so")
            .says("denies-it", "the owner denies it");

    assertThat(evidence.pro())
        .extracting(b -> b.says())
        .containsExactly("the harbour master says so");
    assertThat(evidence.con()).extracting(b -> b.rule()).containsExactly("denies-it");
    assertThat(evidence.con().getFirst().passages()).containsExactly(WHERE);
  }

  @Test
  void whatDoesNotHoldLeavesNoTrace() {
    assertThat(new Evidence(FERRY).counts("says-so", false).features()).isEmpty();
  }

  @Test
  void aFeatureThatTheFileLacksIsNamed() {
    assertThatThrownBy(() -> new Evidence(FERRY).counts("sinks", 1))
        .hasMessage("ferry.weights has no feature “sinks”");
    assertThatThrownBy(() -> FERRY.threshold("sunk"))
        .hasMessage("ferry.weights has no threshold “sunk”");
  }

  @Test
  void aMalformedFileSaysWhere() {
    assertThatThrownBy(() -> weights("[features]", "says-so 3"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ferry.weights: “says-so 3” is not a name, a tab and a number");
    assertThatThrownBy(() -> weights("[features]", "says-so\tthree"))
        .hasMessage("ferry.weights: “says-so\tthree” is not a name, a tab and a number");
    assertThatThrownBy(() -> weights("[features]", "says-so\tNaN"))
        .hasMessage("ferry.weights: “says-so\tNaN” is no finite number");
    assertThatThrownBy(() -> weights("[features]", "a\t1", "a\t2"))
        .hasMessage("ferry.weights: “a” stands there twice");
    assertThatThrownBy(() -> weights("[weights]"))
        .hasMessage("ferry.weights: “[weights]” is neither part of such a file");
    assertThatThrownBy(() -> weights("# nothing"))
        .hasMessage("ferry.weights: no line under [features] or [thresholds]");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> Weights.of(WeightsTest.class, "none.weights"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.weights");
  }

  private static Weights weights(String... lines) {
    return Weights.read("ferry.weights", List.of(lines));
  }
}
