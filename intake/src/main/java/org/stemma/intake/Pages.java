package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Saved web pages: the visible text in reading order, blocks apart by a blank line, with where each block stood.
final class Pages {
  private static final Set<String> DROPPED =
      Set.of("script", "style", "noscript", "template", "svg", "iframe", "head", "object", "select", "option", "input", "textarea", "button");
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption", "table", "tr", "td", "th", "form", "pre", "time", "body", "hr", "address", "fieldset");

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final int depth;

  private Pages(int depth) {
    this.depth = depth;
  }

  /// Whether a text is a page, by its first tags.
  static boolean isPage(String text) {
    String head = text.substring(0, Math.min(2000, text.length())).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<") && (head.contains("<head") || head.contains("<body") || head.contains("<html"));
  }

  static Document read(ReportId id, String source, String html, Limits limits) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Pages pages = new Pages(limits.depth());
    pages.walk(page.body(), "body", 0);
    Text text = new Text(pages.text.toString());
    return new Document(id, source, text, false, pages.blocks, Heads.stated(page));
  }

  /// A block is a run of inline content; a block element inside it ends it.
  private void walk(Element element, String path, int level) {
    StringBuilder inline = new StringBuilder();
    int linked = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        inline.append(words.getWholeText());
      } else if (node instanceof Element child && !DROPPED.contains(child.normalName()) && !child.hasAttr("hidden")) {
        if (BLOCKS.contains(child.normalName()) && level < depth || hasBlock(child) && level < depth) {
          add(inline, linked, element, path);
          linked = 0;
          walk(child, path + " > " + step(child), level + 1);
        } else if (child.normalName().equals("br")) {
          inline.append(' ');
        } else {
          String words = child.wholeText();
          inline.append(words);
          linked += child.normalName().equals("a") ? words.length() : child.select("a").stream().mapToInt(a -> a.wholeText().length()).sum();
        }
      }
    }
    add(inline, linked, element, path);
  }

  private static boolean hasBlock(Element element) {
    return element.getAllElements().stream().skip(1).limit(200).anyMatch(e -> BLOCKS.contains(e.normalName()) && !e.normalName().equals("time"));
  }

  private void add(StringBuilder inline, int linked, Element element, String path) {
    String words = inline.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    inline.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), kind(element, path), Math.min(1, linked / (double) words.length()), path));
  }

  private static String step(Element element) {
    String names = (element.className() + " " + element.id() + " " + element.attr("role")).strip().replace('>', ' ');
    return names.isEmpty() ? element.normalName() : element.normalName() + " " + names;
  }

  private static Block.Kind kind(Element element, String path) {
    if (path.contains("> nav") || path.contains("> footer")) {
      return Block.Kind.NAVIGATION;
    }
    if (path.contains("twitter-tweet") || path.matches("(?i).*\\b(embed|tweet|social-post|post-embed|embedded-post)\\b.*")) {
      return Block.Kind.EMBED;
    }
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "p", "pre" -> path.contains("> blockquote") ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
      case "li", "dt", "dd", "td", "th" -> Block.Kind.ITEM;
      case "figcaption", "figure" -> Block.Kind.CAPTION;
      case "blockquote" -> Block.Kind.QUOTE;
      case "time" -> Block.Kind.TIME;
      default -> Block.Kind.OTHER;
    };
  }
}
