package org.stemma.quality.examination;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.metric.Shingles;

/// The article-extraction benchmark of Scrapinghub: the body of a page as shingles of four words.
///
/// Precision is the mean over pages of which anything was found, recall the mean over pages that
/// have anything, F1 the harmonic mean of both. A page is accurate when its words are the wanted
/// ones exactly.
final class Scrapinghub {
  private static final int WORDS = 4;
  private static final double POOR = 0.8;

  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();
  private final List<Miss> misses = new ArrayList<>();
  private int pages;
  private int accurate;

  static Measurement measure(Setting setting) throws IOException {
    Scrapinghub examination = new Scrapinghub();
    for (Map.Entry<String, JsonNode> entry :
        Tables.json(setting.folder().resolve("ground-truth.json")).properties()) {
      byte[] bytes =
          Archive.unpacked(setting.folder().resolve("html").resolve(entry.getKey() + ".html.gz"));
      Page page = Page.of(bytes);
      examination.add(
          entry.getValue().path("url").asText(),
          entry.getValue().path("articleBody").asText(),
          page.body());
    }
    return new Measurement(examination.pages, "pages", examination.figures(), examination.misses);
  }

  void add(String page, String wanted, String found) {
    Counts counts = Shingles.of(found, WORDS).against(Shingles.of(wanted, WORDS));
    pages++;
    accurate += Shingles.words(wanted).equals(Shingles.words(found)) ? 1 : 0;
    if (counts.right() + counts.wrong() > 0) {
      precisions.add(counts.precision());
    }
    if (counts.right() + counts.missed() > 0) {
      recalls.add(counts.recall());
    }
    if (counts.f1() < POOR) {
      String remark =
          String.format(
              Locale.ROOT,
              "precision %.2f, recall %.2f of %d shingles",
              counts.precision(),
              counts.recall(),
              counts.right() + counts.missed());
      misses.add(Miss.of("body far off", page, "", remark));
    }
  }

  List<Figure> figures() {
    double precision = mean(precisions);
    double recall = mean(recalls);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        Figure.mean("shingles.f1", f1, pages + " pages"),
        Figure.mean("shingles.precision", precision, precisions.size() + " pages"),
        Figure.mean("shingles.recall", recall, recalls.size() + " pages"),
        Figure.share("accuracy", accurate, pages));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
