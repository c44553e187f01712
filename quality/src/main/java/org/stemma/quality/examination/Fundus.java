package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.RougeLsum;

/// The evaluation set of Fundus: the paragraphs of an article, as ROUGE-LSum. Dallabetta et al.,
/// "Fundus: a simple-to-use news scraper", ACL 2024.
///
/// A paragraph in square brackets may be found or not: of the references with and without each of
/// them the one nearest to what was found counts. Fundus tries all combinations; here one after the
/// other is left out where that helps, which gave the same on its own published outputs.
final class Fundus {
  private static final double POOR = 0.85;

  private Fundus() {}

  static Measurement measure(Setting setting) throws IOException {
    List<Miss> misses = new ArrayList<>();
    double sum = 0;
    int pages = 0;
    JsonNode truth = Tables.json(setting.folder().resolve("dataset/ground_truth.json"));
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      byte[] bytes =
          Archive.unpacked(setting.folder().resolve("dataset/html").resolve(entry.getKey()));
      RougeLsum rouge =
          nearest(Tables.strings(entry.getValue().path("body")), Page.of(bytes).body());
      sum += rouge.f1();
      pages++;
      if (rouge.f1() < POOR) {
        String remark =
            String.format(
                Locale.ROOT,
                "%d of %d wanted words, %d found",
                rouge.right(),
                rouge.wanted(),
                rouge.found());
        misses.add(Miss.of("body far off", entry.getKey(), "", remark));
      }
    }
    return new Measurement(
        pages,
        "pages",
        List.of(Figure.mean("rouge-lsum.f1", pages == 0 ? 0 : sum / pages, pages + " pages")),
        misses);
  }

  /// The score against the paragraphs, the optional ones left out that are better left out.
  static RougeLsum nearest(List<String> paragraphs, String found) {
    List<String> reference = new ArrayList<>(paragraphs);
    RougeLsum best = RougeLsum.of(text(reference), found);
    for (String paragraph : paragraphs) {
      if (isOptional(paragraph)) {
        List<String> fewer = new ArrayList<>(reference);
        fewer.remove(paragraph);
        RougeLsum without = RougeLsum.of(text(fewer), found);
        if (without.f1() > best.f1()) {
          best = without;
          reference = fewer;
        }
      }
    }
    return best;
  }

  private static boolean isOptional(String paragraph) {
    return paragraph.startsWith("[") && paragraph.endsWith("]");
  }

  private static String text(List<String> paragraphs) {
    return String.join(
        "\n\n",
        paragraphs.stream().map(p -> isOptional(p) ? p.substring(1, p.length() - 1) : p).toList());
  }
}
