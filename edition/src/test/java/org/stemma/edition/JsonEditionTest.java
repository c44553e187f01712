package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Dossier;
import org.stemma.text.Text;

final class JsonEditionTest {
  private static final Dossier STORY = InventedStory.dossier();
  private static final ObjectNode TREE = JsonEdition.tree(STORY, "stemma test");

  @Test
  void everyDossierKeepsToTheSchema() {
    assertThat(DossierSchema.problems(TREE)).isEmpty();
    assertThat(
            DossierSchema.problems(
                JsonEdition.tree(InventedStory.withSingleClaims(160), "stemma test")))
        .isEmpty();
    assertThat(DossierSchema.problems(JsonEdition.tree(InventedStory.empty(), "stemma test")))
        .isEmpty();
  }

  @Test
  void aBreachOfTheSchemaIsNamed() {
    ObjectNode broken = TREE.deepCopy();
    ((ObjectNode) broken.at("/assertions/0")).put("stance", "true");
    assertThat(DossierSchema.problems(broken))
        .singleElement()
        .asString()
        .contains("assertions[0].stance");
  }

  @Test
  void aReferenceThatLeadsNowhereIsNamed() {
    ObjectNode broken = TREE.deepCopy();
    ((ObjectNode) broken.at("/claims/0")).put("cite", "A999");
    assertThat(DossierSchema.problems(broken))
        .containsExactly("`cite` refers to A999, which is not in the dossier");
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(JsonEdition.print(InventedStory.dossier(), "x"))
        .isEqualTo(JsonEdition.print(STORY, "x"));
  }

  @Test
  void printedJsonReadsBackAsTheTree() throws Exception {
    assertThat(new ObjectMapper().readTree(JsonEdition.print(STORY, "stemma test")).toString())
        .isEqualTo(TREE.toString());
  }

  @Test
  void offsetsCountCodePoints() {
    int waves = 2;
    JsonNode denial = TREE.at("/assertions/3");
    String text = InventedReports.all().getFirst().text().chars();
    assertThat(denial.path("start").asInt()).isEqualTo(text.indexOf("the dam is cracked") - waves);
    assertThat(denial.path("words").asText()).isEqualTo("the dam is cracked");
  }

  @Test
  void codePointsAgreeWithThoseOfTheTextEverywhere() {
    Text text = new Text("a🌊b\uD83Cc\uDF0A🌊".repeat(50));
    CodePoints codePoints = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      assertThat(codePoints.at(i)).isEqualTo(text.codePoint(i));
    }
  }

  @Test
  void onlyATextThatIsNotTheFilesOwnIsIncluded() {
    assertThat(TREE.at("/reports/0").has("text")).isFalse();
    assertThat(TREE.at("/reports/1/text").asText()).startsWith("Dam breaks, valley flees\nMay 5");
  }

  @Test
  void openEndsAreNull() {
    assertThat(TREE.at("/reports/2/published").toString())
        .startsWith("{\"earliest\":\"2031-05-05\",\"latest\":null,\"best\":null");
    assertThat(TREE.at("/quantities/1/low").asInt()).isEqualTo(451);
    assertThat(TREE.at("/quantities/1/high").isNull()).isTrue();
  }

  @Test
  void numbersHaveFourDecimals() {
    assertThat(TREE.at("/passages/0/score").toString()).isEqualTo("0.8765");
    assertThat(TREE.at("/entities/4/proposed/0/probability").toString()).isEqualTo("0.1235");
  }

  @Test
  void anEdgeNamesThePassagesThatShowIt() {
    assertThat(TREE.at("/stemma/edges/2/passages").toString()).isEqualTo("[\"P1\",\"P2\"]");
  }

  @Test
  void aLostOriginalSaysWhoseItWasAndWhen() {
    JsonNode lost = TREE.at("/stemma/nodes/4");
    assertThat(lost.path("kind").asText()).isEqualTo("lost");
    assertThat(lost.path("party").asText()).isEqualTo("Continental Press");
    assertThat(lost.path("earliest").asText()).isEqualTo("2031-05-04");
  }

  @Test
  void anAssertionHasItsFrameWhereThatIsKnown() {
    List<JsonNode> frames = TREE.path("assertions").findValues("frame");
    assertThat(frames).hasSize(1);
    assertThat(frames.getFirst().at("/predicate/event").asText()).isEqualTo("open");
    assertThat(frames.getFirst().at("/agent/words").asText()).contains("the gates");
    assertThat(frames.getFirst().has("theme")).isFalse();
    assertThat(frames.getFirst().at("/quantities/0/interval").asText()).isNotEmpty();
  }

  @Test
  void anAssertionWithoutAClaimIsRefused() {
    Dossier whole = STORY;
    Dossier broken =
        new Dossier(
            whole.options(),
            whole.title(),
            whole.reports(),
            whole.names(),
            whole.anonymous(),
            whole.calendar(),
            whole.quantities(),
            whole.designations(),
            whole.attributions(),
            whole.assertions(),
            whole.frames(),
            whole.stances(),
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            whole.alignments(),
            whole.stemma(),
            whole.findings(),
            whole.timeline(),
            whole.summary(),
            whole.unknown(),
            whole.rejected());
    assertThatThrownBy(() -> JsonEdition.tree(broken, "x"))
        .hasMessage("the dossier has no position of A1");
  }
}
