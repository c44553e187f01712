package org.stemma.quality.fit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.dossier.Dossier;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Which claims of a hand-made gold dossier the assertions of a story state.
final class GoldClaims {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// Reports are told by so many first characters of their ids.
  private static final int SEED = 3;

  private GoldClaims() {}

  /// The claims each assertion states; an assertion that states none is left out.
  static Map<AssertionId, Set<String>> of(Path story, Dossier dossier) throws IOException {
    JsonNode claims = JSON.readTree(story.resolve("gold/claims.json").toFile()).path("claims");
    Map<ReportId, String> texts = new HashMap<>();
    dossier.reports().forEach((Report r) -> texts.put(r.id(), r.text().chars()));
    Map<AssertionId, Set<String>> stated = new HashMap<>();
    for (JsonNode claim : claims) {
      for (JsonNode statement : claim.path("statements")) {
        for (Assertion assertion : dossier.assertions()) {
          if (states(assertion, statement.path("span"), texts)) {
            stated
                .computeIfAbsent(assertion.id(), a -> new TreeSet<>())
                .add(claim.path("id").asText());
          }
        }
      }
    }
    return stated;
  }

  /// Whether the two overlap by half of the shorter and a third of the longer.
  private static boolean states(Assertion assertion, JsonNode span, Map<ReportId, String> texts) {
    ReportId report = assertion.where().report();
    String text = texts.getOrDefault(report, "");
    if (!report.value().startsWith(span.path("seed").asText().substring(0, SEED))) {
      return false;
    }
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    int end = text.offsetByCodePoints(0, span.path("end").asInt());
    Span found = assertion.where().span();
    int shared = found.shared(new Span(start, end));
    int shorter = Math.min(found.length(), end - start);
    int longer = Math.max(found.length(), end - start);
    return shared > 0 && 2 * shared >= shorter && 3 * shared >= longer;
  }
}
