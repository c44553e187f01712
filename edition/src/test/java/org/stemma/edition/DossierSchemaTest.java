package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DossierSchemaTest {
  @Test
  void theSchemaInTheDocsIsTheOneOnTheClassPath() {
    Path root = Path.of(System.getProperty("stemma.root", ".."));
    assertThat(root.resolve("docs/schema/dossier.schema.json"))
        .content()
        .isEqualTo(DossierSchema.text());
  }

  @Test
  void whatIsNoJsonIsSaidToBeNone() {
    assertThat(DossierSchema.problems("{")).singleElement().asString().startsWith("not JSON: ");
  }
}
