package org.stemma.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Zones of a page with markup. Paragraphs vote for the element that holds them, by their length and against their links;
/// the element with most votes is the article, and what stands outside it, or says by its name that it is something else,
/// is furniture.
final class BlockZones {
  private static final Pattern FOREIGN =
      Pattern.compile("(?i)\\b(nav|menu|footer|sidebar|aside|comments?|related|share|sharing|social|promo|advert\\w*|ad|banner|cookie\\w*|consent|newsletter|breadcrumbs?|recommend\\w*|trending|popular|subscribe|login|tags?|widget|toolbar|outbrain|taboola|teaser|more-\\w+)\\b");
  private static final double LINKED = 0.5;

  private BlockZones() {}

  static LineZones.Zoned of(Document document, Optional<String> statedTitle) {
    List<Block> blocks = document.blocks();
    String article = article(document.text(), blocks);
    List<Segment> segments = new ArrayList<>();
    Optional<Span> title = Optional.empty();
    int start = 0;
    Map<String, Integer> printed = new HashMap<>();
    for (Block block : blocks) {
      Span trimmed = document.text().trim(block.span());
      String words = document.text().of(trimmed);
      if (words.isEmpty()) {
        continue;
      }
      boolean again = words.length() > 12 && printed.merge(words, 1, Integer::sum) > 1;
      Judged judged = judge(block, words, article, title.isPresent(), statedTitle, again);
      if (judged.zone() == Zone.HEADLINE && title.isEmpty()) {
        title = Optional.of(trimmed);
      }
      segments.add(new Segment(judged.zone(), new Span(start, trimmed.end()), List.of(Because.of("markup", judged.why()))));
      start = trimmed.end();
    }
    if (start < document.text().length()) {
      segments.add(new Segment(Zone.FURNITURE, new Span(start, document.text().length()), List.of(Because.of("markup", "blank"))));
    }
    return new LineZones.Zoned(segments, title);
  }

  private record Judged(Zone zone, String why) {}

  private static Judged judge(
      Block block, String words, String article, boolean titled, Optional<String> statedTitle, boolean again) {
    boolean inside = !article.isEmpty() && block.path().startsWith(article);
    Optional<Rules.Rule> rule = Rules.of(words);
    if (again) {
      return new Judged(Zone.FURNITURE, "is printed twice");
    }
    if (!titled && isTitle(block, words, statedTitle)) {
      return new Judged(Zone.HEADLINE, "the page's main heading");
    }
    return switch (block.kind()) {
      case NAVIGATION -> new Judged(Zone.FURNITURE, "navigation");
      case CAPTION -> new Judged(inside ? Zone.CAPTION : Zone.FURNITURE, "a figure's caption");
      case EMBED -> new Judged(inside ? Zone.EMBED : Zone.FURNITURE, "an embedded post");
      case TIME -> new Judged(Zone.DATELINE, "a time element");
      case TITLE, LINE, HEADING, PARAGRAPH, ITEM, QUOTE, OTHER -> prose(block, words, inside, rule);
    };
  }

  private static Judged prose(Block block, String words, boolean inside, Optional<Rules.Rule> rule) {
    if (foreign(block.path())) {
      return new Judged(Zone.FURNITURE, "stands in a part of the page named " + last(block.path()));
    }
    if (rule.isPresent()) {
      return new Judged(rule.get().zone(), "reads like furniture");
    }
    if (Dates.isDateLine(words)) {
      return new Judged(Zone.DATELINE, "is only a date");
    }
    if (words.matches("(?is)(by|from)\\s+\\p{Lu}.{2,80}") && words.length() < 90 || block.path().matches("(?i).*\\b(byline|author)\\b.*") && words.length() < 90) {
      return new Judged(Zone.BYLINE, "names an author");
    }
    if (!inside) {
      return new Judged(Zone.FURNITURE, "stands outside the article");
    }
    if (block.links() > LINKED && words.length() < 200) {
      return new Judged(Zone.FURNITURE, "is mostly links");
    }
    return new Judged(Zone.BODY, "stands in the article");
  }

  private static boolean isTitle(Block block, String words, Optional<String> statedTitle) {
    boolean heading = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING && block.path().toLowerCase(Locale.ROOT).matches(".*\\bh1\\b.*");
    boolean stated = statedTitle.isPresent() && block.kind() == Block.Kind.HEADING && words.length() > 12 && statedTitle.get().contains(words);
    return !foreign(block.path()) && (heading || stated) && words.length() > 8;
  }

  private static boolean foreign(String path) {
    return FOREIGN.matcher(path).find();
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('>') + 1).strip();
  }

  /// The path of the element that holds the article: the one whose own and children's paragraphs weigh most, where a
  /// paragraph counts whole for its parent and half for its grandparent.
  private static String article(Text text, List<Block> blocks) {
    Map<String, Double> votes = new HashMap<>();
    for (Block block : blocks) {
      boolean votable = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.QUOTE || block.kind() == Block.Kind.OTHER;
      int length = text.trim(block.span()).length();
      if (!votable || foreign(block.path()) || length < 40) {
        continue;
      }
      double worth = length * (1 - block.links());
      String parent = parent(block.path());
      votes.merge(parent, worth, Double::sum);
      votes.merge(parent(parent), worth / 2, Double::sum);
    }
    return votes.entrySet().stream()
        .filter(e -> !e.getKey().isEmpty())
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(blocks.isEmpty() ? "" : parent(blocks.getFirst().path()));
  }

  private static String parent(String path) {
    int at = path.lastIndexOf('>');
    return at < 0 ? path : path.substring(0, at).strip();
  }
}
