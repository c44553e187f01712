package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.Block;
import org.stemma.report.Zone;

/// Finds the article among the elements of a page. A paragraph of running text speaks for every
/// element around it, as
/// much as it is long and not linked; links, scraps and what stands in elements named like
/// furniture speak against them.
/// The element with most in its favour holds the article; what stands outside it is furniture. It
/// is the largest sum
/// over a subtree, in one pass over the blocks.
final class BlockZones {
  private static final double LINKED = 0.5;
  private static final double AGAINST = 0.7;
  private static final int SCRAP = 25;
  private static final double ITEM_WORTH = 0.5;
  private static final int FEW_WORDS = 10;

  private final Sheet sheet;
  private final Map<String, Double> prose = new HashMap<>();
  private final Map<String, Double> linked = new HashMap<>();
  private final Map<Integer, Double> running = new HashMap<>();
  private final Map<String, Boolean> foreign = new HashMap<>();
  private Set<String> teasers = Set.of();
  private double allProse;

  BlockZones(Sheet sheet) {
    this.sheet = sheet;
  }

  void mark() {
    weigh();
    teasers = Teasers.of(sheet.lines(), running);
    Optional<String> article = new OwnArticle(sheet, prose).within(article());
    article.flatMap(this::core).ifPresent(sheet::core);
    Optional<Line> begin =
        sheet.lines().stream()
            .filter(l -> article.isPresent() && isInside(l, article.get()))
            .findFirst();
    Optional<Line> heading = heading(begin);
    for (Line line : sheet.lines()) {
      boolean inside = article.isPresent() && isInside(line, article.get());
      boolean above =
          heading.isPresent()
              && begin.isPresent()
              && line.number() > heading.get().number()
              && line.number() < begin.get().number();
      judge(line, inside, above);
    }
  }

  private void weigh() {
    for (Line line : sheet.lines()) {
      double weight = isRunning(line) ? line.chars().length() * (1 - line.block().links()) : 0;
      allProse += weight;
      running.put(line.number(), weight);
      double links = line.chars().length() * line.block().links();
      for (String element : Elements.around(line.block().path())) {
        prose.merge(element, weight, Double::sum);
        linked.merge(element, links, Double::sum);
      }
      names(line.block().path()).ifPresent(n -> prose.merge(n, weight, Double::sum));
    }
  }

  /// The names of a block's own element, wherever on the page it stands.
  private static Optional<String> names(String element) {
    String names = Elements.names(Elements.step(element));
    return names.isBlank() ? Optional.empty() : Optional.of("names" + names);
  }

  private static boolean isRunning(Line line) {
    boolean kind =
        switch (line.block().kind()) {
          case PARAGRAPH, OTHER, QUOTE, ITEM, LINE -> true;
          case TITLE, HEADING, CAPTION, EMBED, NAVIGATION, TIME -> false;
        };
    return kind
        && line.block().links() < LINKED
        && (line.isProse() || line.words() >= FEW_WORDS && line.endsSentence());
  }

  /// The element whose blocks speak for it most; the innermost of equals.
  private Optional<String> article() {
    Map<String, Double> votes = new HashMap<>();
    for (Line line : sheet.lines()) {
      double vote = vote(line);
      for (String element : Elements.holding(line.block().path())) {
        votes.merge(element, vote, Double::sum);
      }
    }
    return votes.entrySet().stream()
        .filter(e -> e.getValue() > 0 && prose.getOrDefault(e.getKey(), 0.0) > 0)
        .map(e -> Map.entry(e.getKey(), e.getValue() + (isNamedArticle(e.getKey()) ? 1 : 0)))
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static boolean isNamedArticle(String path) {
    return Elements.step(path).startsWith("article")
        || Elements.means("article", Elements.step(path));
  }

  private double vote(Line line) {
    int length = line.chars().length();
    if (isForeign(line.block().path()) || line.block().kind() == Block.Kind.NAVIGATION) {
      return -AGAINST * length;
    }
    if (isRunning(line)) {
      return length
          * (1 - line.block().links())
          * (line.block().kind() == Block.Kind.ITEM ? ITEM_WORTH : 1);
    }
    return switch (line.block().kind()) {
      case TITLE, CAPTION, EMBED, TIME -> 0;
      case PARAGRAPH, OTHER, ITEM, LINE, QUOTE, HEADING, NAVIGATION ->
          -AGAINST * line.block().links() * (length + SCRAP);
    };
  }

  /// Whether an element around it is named like furniture; elements that hold most of the page's
  /// text are not, whatever
  /// their names.
  private boolean isForeign(String path) {
    for (String element : Elements.around(path)) {
      if (teasers.contains(element) || foreign.computeIfAbsent(element, this::isNamedForeign)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedForeign(String element) {
    double held =
        Math.max(
            prose.getOrDefault(element, 0.0),
            names(element).map(n -> prose.getOrDefault(n, 0.0)).orElse(0.0));
    boolean named =
        Elements.isForeign(element)
            || Elements.means("teaser", Elements.step(element))
                && linked.getOrDefault(element, 0.0) > 0;
    boolean always =
        !Elements.isWhole(element) && Elements.means("foreign-always", Elements.step(element));
    return (always || named && held <= allProse / 2)
        && !Elements.means("embed", Elements.step(element));
  }

  /// The element within the article that holds most of its paragraphs directly.
  private Optional<String> core(String article) {
    Map<String, Double> held = new HashMap<>();
    for (Line line : sheet.lines()) {
      List<String> around = Elements.holding(line.block().path());
      if (isInside(line, article) && !around.isEmpty()) {
        held.merge(around.getLast(), running.getOrDefault(line.number(), 0.0), Double::sum);
      }
    }
    return held.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static boolean isInside(Line line, String element) {
    String path = line.block().path();
    return path.equals(element) || path.startsWith(element + " > ");
  }

  private Optional<Line> heading(Optional<Line> begin) {
    List<Line> above = new ArrayList<>();
    for (Line line : sheet.lines()) {
      if (line.block().kind() == Block.Kind.TITLE
          && begin.isPresent()
          && line.number() < begin.get().number()) {
        above.add(line);
      }
    }
    return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast());
  }

  private void judge(Line line, boolean inside, boolean above) {
    Block.Kind kind = line.block().kind();
    String path = line.block().path();
    String step = Elements.step(path);
    boolean announced = Elements.around(path).stream().anyMatch(teasers::contains);
    if (kind == Block.Kind.TITLE && !announced) {
      return;
    }
    boolean linked = line.block().links() > LINKED && line.words() < 40;
    if (announced) {
      sheet.mark(line, Zone.FURNITURE, "teaser", "one of several alike that lead to other pages");
    } else if (isForeign(path)) {
      sheet.mark(
          line,
          Zone.FURNITURE,
          "element-name",
          "stands in an element named like furniture: " + foreignStep(path));
    } else if (kind == Block.Kind.NAVIGATION) {
      sheet.mark(line, Zone.FURNITURE, "navigation", "navigation of the page");
    } else if (!inside && !above) {
      sheet.mark(line, Zone.FURNITURE, "outside", "stands outside the article's element");
    } else if (kind == Block.Kind.EMBED || named(path, "embed")) {
      sheet.mark(line, Zone.EMBED, "embedded-post", "the element of an embedded post");
    } else if (kind == Block.Kind.CAPTION || named(path, "caption")) {
      sheet.mark(line, Zone.CAPTION, "figure", "the caption of a figure");
    } else if (Elements.means("pullquote", step)) {
      sheet.mark(
          line, Zone.FURNITURE, "pull-quote", "an element for words lifted out of the article");
    } else if (named(path, "byline") && !line.isProse() && line.words() < 25) {
      sheet.mark(
          line,
          Dates.isDateLine(line.chars()) ? Zone.DATELINE : Zone.BYLINE,
          "byline",
          "an element for the author");
    } else if (kind == Block.Kind.TIME
        || Elements.means("dateline", step) && !line.isProse() && line.words() < 15) {
      sheet.mark(line, Zone.DATELINE, "time", "an element for the date");
    } else if (linked && kind != Block.Kind.HEADING && !line.isProse()) {
      sheet.mark(line, Zone.FURNITURE, "links", "is mostly links");
    }
  }

  private String foreignStep(String path) {
    return Elements.around(path).stream()
        .filter(e -> foreign.getOrDefault(e, false))
        .map(Elements::step)
        .map(s -> s.replaceFirst(":\\d+", ""))
        .findFirst()
        .orElse("");
  }

  /// Whether the block's own element or the two around it say so.
  private boolean named(String path, String what) {
    List<String> around = Elements.around(path);
    return around.subList(Math.max(0, around.size() - 3), around.size()).stream()
        .filter(e -> e.equals(path) || prose.getOrDefault(e, 0.0) == 0)
        .map(Elements::step)
        .anyMatch(s -> Elements.means(what, s));
  }
}
