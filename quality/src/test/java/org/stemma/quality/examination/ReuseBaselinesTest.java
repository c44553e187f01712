package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.quality.metric.Figure;

class ReuseBaselinesTest {
  private static final String LOCK =
      "The lock at Ostholm was shut on Monday after a barge laden with gravel struck its gate.";
  private static final String QUEUE =
      "Forty boats were waiting below the weir by nightfall and two had run out of water.";
  private static final String OTHER =
      "Freight firms reckon that each idle day costs them more than a week of storms would.";

  private static Map<String, Double> figures(ReuseBaselines baselines) {
    return baselines.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void textsThatAreOnePartlyOneAndNotOneAreToldApart() {
    ReuseBaselines baselines = new ReuseBaselines();
    baselines.add(Relation.WHOLLY, LOCK + " " + QUEUE, LOCK + " " + QUEUE);
    baselines.add(Relation.PARTIALLY, LOCK + " " + QUEUE, LOCK + " " + OTHER);
    baselines.add(Relation.NON, LOCK, OTHER);

    assertThat(figures(baselines))
        .containsEntry("passim-like.ternary.macro-f1", 1.0)
        .containsEntry("minhash.ternary.macro-f1", 1.0);
  }

  @Test
  void whatIsSharedIsHeldAgainstThemWhereReadersSawNoDerivation() {
    ReuseBaselines baselines = new ReuseBaselines();
    baselines.add(Relation.NON, LOCK, LOCK);
    baselines.add(Relation.PARTIALLY, QUEUE, OTHER);

    assertThat(figures(baselines).getOrDefault("passim-like.derived.f1", 1.0)).isLessThan(1);
  }
}
