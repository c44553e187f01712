package org.stemma.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The JSON Schema of `stemma-dossier/1`, and what a document has against it.
public final class DossierSchema {
  private DossierSchema() {}

  /// The schema itself, draft 2020-12.
  public static String text() {
    try (InputStream in = DossierSchema.class.getResourceAsStream("dossier.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("dossier.schema.json is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What keeps the JSON text from being a dossier; empty for a valid one.
  public static List<String> problems(String json) {
    try {
      return problems(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      return List.of("not JSON: " + e.getOriginalMessage());
    }
  }

  /// What keeps the document from being a dossier: breaches of the schema, then references and
  /// spans that lead nowhere.
  public static List<String> problems(JsonNode document) {
    List<String> breaches =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(text())
            .validate(document)
            .stream()
            .map(Object::toString)
            .sorted()
            .toList();
    return breaches.isEmpty() ? References.problems(document) : breaches;
  }
}
