package org.stemma.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why something of a written dossier is so: its chain of reasons with the words they rest on.
///
/// Answers to the ids of claims (`C1`, or `1`), positions (`C1.2`), assertions, entities, nodes,
/// findings, passages, to
/// edges (`N1-N4`) and to reports by their id or its beginning (`004`).
public final class Why {
  private Why() {}

  /// The reasons as lines, or nothing where the dossier has no such id.
  ///
  /// @param dossierJson a `stemma-dossier/1` document
  /// @throws IllegalArgumentException if the text is no such document
  public static Optional<List<String>> explain(String dossierJson, String id) {
    return explain(read(dossierJson), id);
  }

  /// The reasons as lines, or nothing where the dossier has no such id.
  public static Optional<List<String>> explain(JsonNode dossier, String id) {
    String sought = id.strip();
    Written written = new Written(dossier);
    WhyClaim claims = new WhyClaim(written);
    WhyOther other = new WhyOther(written);
    String code = sought.toUpperCase(Locale.ROOT);
    return written
        .find("claims", code)
        .map(claims::claim)
        .or(() -> written.position(code).map(claims::position))
        .or(() -> written.find("assertions", code).map(claims::assertion))
        .or(() -> written.find("entities", code).map(other::entity))
        .or(() -> written.find("findings", code).map(other::finding))
        .or(() -> written.find("passages", code).map(other::passage))
        .or(() -> written.node(code).map(other::node))
        .or(() -> written.edge(code).map(other::edge))
        .or(() -> written.find("reports", sought).map(other::report))
        .or(() -> sought.startsWith("0") ? Optional.empty() : claimNumber(written, claims, sought))
        .or(() -> written.reportBeginning(sought).map(other::report));
  }

  private static Optional<List<String>> claimNumber(
      Written written, WhyClaim claims, String number) {
    return written
        .find("claims", "C" + number)
        .map(claims::claim)
        .or(() -> written.position("C" + number).map(claims::position));
  }

  private static JsonNode read(String json) {
    try {
      JsonNode node = new ObjectMapper().readTree(json);
      if (!node.path("format").asText().equals(JsonEdition.FORMAT)) {
        throw new IllegalArgumentException(
            "not a dossier: its format is not " + JsonEdition.FORMAT);
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a dossier: " + e.getOriginalMessage(), e);
    }
  }
}
