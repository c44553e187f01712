package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.Block;

/// Narrows the element that holds most of a page's text to the article that the page is about:
/// where it holds several, to the one with the headline; where the page has hardly any running
/// text, to the element that is called the article's text.
final class OwnArticle {
  private static final int ENOUGH = 200;
  private static final int LEAST = 100;
  private static final double LINKED = 0.9;

  private final Sheet sheet;
  private final Map<String, Double> prose;

  OwnArticle(Sheet sheet, Map<String, Double> prose) {
    this.sheet = sheet;
    this.prose = prose;
  }

  Optional<String> within(Optional<String> found) {
    double held = found.map(f -> prose.getOrDefault(f, 0.0)).orElse(0.0);
    if (held < ENOUGH) {
      return named(found).or(() -> found);
    }
    return found.map(f -> withHeadline(f).orElse(f));
  }

  /// Of several article elements within another, the one that holds the headline.
  private Optional<String> withHeadline(String found) {
    List<String> articles = new ArrayList<>();
    Optional<String> own = Optional.empty();
    for (Line line : sheet.lines()) {
      for (String element : Elements.around(line.block().path())) {
        boolean article =
            element.length() > found.length()
                && element.startsWith(found + " > ")
                && Elements.step(element).startsWith("article");
        if (!article) {
          continue;
        }
        if (!articles.contains(element)) {
          articles.add(element);
        }
        if (own.isEmpty() && isHeadline(line)) {
          own = Optional.of(element);
        }
        break;
      }
    }
    return own.filter(o -> articles.size() > 1 && prose.getOrDefault(o, 0.0) >= ENOUGH);
  }

  private boolean isHeadline(Line line) {
    boolean heading =
        line.block().kind() == Block.Kind.TITLE || line.block().kind() == Block.Kind.HEADING;
    return heading && Headline.isStated(sheet, line);
  }

  /// The element called the article's text that has most text of its own.
  private Optional<String> named(Optional<String> found) {
    Map<String, Double> held = new HashMap<>();
    for (Line line : sheet.lines()) {
      for (String element : Elements.around(line.block().path())) {
        if (Elements.isArticleText(element) && line.block().links() < LINKED) {
          held.merge(element, (double) line.chars().length(), Double::sum);
        }
      }
    }
    return held.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST)
        .filter(e -> found.isEmpty() || !found.get().startsWith(e.getKey() + " > "))
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
