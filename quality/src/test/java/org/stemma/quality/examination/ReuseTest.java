package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.lineage.Reuse.Direction;
import org.stemma.lineage.Reuse.Relation;
import org.stemma.quality.examination.Reuse.Found;
import org.stemma.quality.metric.Figure;

class ReuseTest {
  private static JsonNode label(String relation, String direction, String cause)
      throws JsonProcessingException {
    return new ObjectMapper()
        .readTree(
            """
            {"event": "ferry", "outlet_a": "a.example", "outlet_b": "b.example",
             "relation": "%s", "direction": "%s", "cause": "%s",
             "passages_1": [{"a": [0, 10], "b": [5, 15]}],
             "passages_2": [{"a": [0, 10], "b": [5, 15]}]}
            """
                .formatted(relation, direction, cause));
  }

  private static Found found(Relation relation, Direction direction, int start, int end) {
    BitSet a = new BitSet();
    a.set(start, end);
    BitSet b = new BitSet();
    b.set(start + 5, end + 5);
    return new Found(relation, direction, a, b);
  }

  private static Map<String, Double> values(Reuse reuse) {
    return reuse.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
  }

  @Test
  void whatTheReadersSayScoresOne() throws JsonProcessingException {
    Reuse reuse = new Reuse();
    reuse.add(
        label("wholly", "A->B", "same-wire"), found(Relation.WHOLLY, Direction.A_TO_B, 0, 10));
    reuse.add(
        label("partially", "siblings", "same-wire"),
        found(Relation.PARTIALLY, Direction.SIBLINGS, 0, 10));
    reuse.add(
        label("non", "unknown", "shared-statement"), found(Relation.NON, Direction.UNKNOWN, 0, 10));

    assertThat(values(reuse))
        .allSatisfy((name, value) -> assertThat(value).as(name).isCloseTo(1, within(1e-12)));
  }

  @Test
  void aSharedStatementTakenForDerivationIsHeldAgainstIt() throws JsonProcessingException {
    Reuse reuse = new Reuse();
    reuse.add(
        label("non", "unknown", "shared-statement"),
        found(Relation.PARTIALLY, Direction.A_TO_B, 0, 10));

    assertThat(values(reuse))
        .containsEntry("same-quotation-independent", 0.0)
        .containsEntry("derived.f1", 0.0);
  }

  @Test
  void whatTheReadersDisputeIsLeftOut() throws JsonProcessingException {
    Reuse reuse = new Reuse();
    reuse.add(
        label("disputed", "disputed", "disputed"), found(Relation.WHOLLY, Direction.A_TO_B, 0, 10));

    assertThat(values(reuse)).containsEntry("wholly.f1", 0.0).containsEntry("direction", 0.0);
  }

  @Test
  void passagesAreCountedByCharactersOfBothArticles() throws JsonProcessingException {
    Reuse reuse = new Reuse();
    reuse.add(label("wholly", "A->B", "x"), found(Relation.WHOLLY, Direction.A_TO_B, 5, 15));

    assertThat(values(reuse).getOrDefault("passages.characters.f1", 0.0))
        .isCloseTo(0.5, within(1e-12));
  }
}
