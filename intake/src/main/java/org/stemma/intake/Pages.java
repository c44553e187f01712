package org.stemma.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Saved web pages: the visible text in reading order, paragraphs apart by a blank line and lines
/// of one by a line end,
/// with the elements that each block stood in. One pass over the page, without recursion.
final class Pages implements NodeFilter {
  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "head",
          "object",
          "embed",
          "select",
          "option",
          "input",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "dialog");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "caption",
          "form",
          "pre",
          "body",
          "hr",
          "address",
          "fieldset",
          "details",
          "summary",
          "center",
          "hgroup",
          "menu",
          "button");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</(p|div|span|a|h[1-6]|article|section|li|body|html|table)>");
  private static final int HEAD = 8000;
  private static final int SOME = 5;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder inline = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Stated> posts = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final int depth;
  private final boolean all;
  private int linked;
  private int anchors;
  private boolean broken;

  private Pages(int depth, boolean all) {
    this.depth = depth;
    this.all = all;
  }

  /// An element that text may stand in, with its path, whether it embeds a post, and how many of
  /// its children of each name have been seen.
  private record Frame(Element element, String path, boolean embed, Map<String, Integer> seen) {}

  /// Whether a text is a page, by its first tags or by how many there are.
  static boolean isPage(String text) {
    String head =
        text.substring(0, Math.min(HEAD, text.length()))
            .replace("\ufeff", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.contains("<html") && head.startsWith("<")) {
      return true;
    }
    long tags = MARKUP.matcher(head).results().limit(SOME).count();
    return head.startsWith("<")
            && !head.startsWith("<?xml")
            && (head.contains("<body") || head.contains("<head") || tags > 0)
        || tags >= SOME && head.contains("<p");
  }

  static Document read(ReportId id, String source, String html, Limits limits) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    Pages pages = new Pages(limits.depth(), false);
    page.body().filter(pages);
    if (pages.text.isEmpty()) {
      // shown by a script that did not run
      pages = new Pages(limits.depth(), true);
      page.body().filter(pages);
    }
    if (pages.text.isEmpty()) {
      pages.given(LinkedData.text(Heads.linkedData(page)));
    }
    List<Stated> stated = new ArrayList<>(Heads.stated(page));
    stated.addAll(pages.posts);
    return new Document(id, source, new Text(pages.text.toString()), false, pages.blocks, stated);
  }

  /// A headline and paragraphs that stand nowhere on the page, but in its data.
  private void given(List<String> paragraphs) {
    for (String words : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      text.append(words.replaceAll("[\\s\\u00a0\\u200b]+", " "));
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      String path = "body > article:1 > " + (blocks.isEmpty() ? "h1:1" : "p:" + blocks.size());
      blocks.add(new Block(new Span(start, text.length()), kind, 0, path));
    }
  }

  @Override
  public FilterResult head(Node node, int level) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (DROPPED.contains(name) || !all && isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        flush(true);
      } else if (isBlock(element)) {
        flush(false);
        boolean embed = Embeds.isEmbed(element);
        frames.push(new Frame(element, path(element), embed, new HashMap<>()));
        Embeds.link(element).ifPresent(l -> posts.add(post(l)));
      } else if (name.equals("a")) {
        anchors++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // the very element that was entered, not one like it
  public FilterResult tail(Node node, int level) {
    if (node instanceof Element element) {
      if (!frames.isEmpty() && frames.element().element() == element) {
        flush(false);
        frames.pop();
      } else if (element.normalName().equals("a")) {
        anchors--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private Stated post(String link) {
    return new Stated(Stated.What.POST, link, frames.element().path());
  }

  private boolean isBlock(Element element) {
    boolean own =
        element.normalName().equals("time")
            && element.parent() != null
            && element.parent().childrenSize() == 1
            && element.parent().ownText().isBlank();
    return (BLOCKS.contains(element.normalName()) || own) && frames.size() < depth;
  }

  private static boolean isHidden(Element element) {
    return !element.normalName().equals("body") && element.hasAttr("hidden")
        || !element.normalName().equals("body")
            && element.hasAttr("style")
            && HIDDEN.matcher(element.attr("style")).find();
  }

  private void words(String words) {
    inline.append(words);
    if (anchors > 0) {
      linked += words.strip().length();
    }
  }

  private String path(Element element) {
    String names =
        (element.className() + " " + element.id() + " " + element.attr("role"))
            .replace('>', ' ')
            .replaceAll("\\s+", " ")
            .strip();
    String name = element.normalName();
    if (frames.isEmpty()) {
      return names.isEmpty() ? name : name + " " + names;
    }
    int number = frames.element().seen().merge(name, 1, Integer::sum);
    return frames.element().path()
        + " > "
        + name
        + ":"
        + number
        + (names.isEmpty() ? "" : " " + names);
  }

  /// Ends a block; a broken line goes on in the same paragraph.
  private void flush(boolean breaks) {
    String words = inline.toString().replaceAll("[\\s\\u00a0\\u200b]+", " ").strip();
    inline.setLength(0);
    double links = words.isEmpty() ? 0 : Math.min(1, linked / (double) words.length());
    linked = 0;
    if (!words.isEmpty() && !frames.isEmpty()) {
      if (!text.isEmpty()) {
        text.append(broken ? "\n" : "\n\n");
      }
      int start = text.length();
      text.append(words);
      blocks.add(
          new Block(
              new Span(start, text.length()),
              kind(frames.element()),
              links,
              frames.element().path()));
      broken = breaks;
    } else {
      broken = false;
    }
  }

  private Block.Kind kind(Frame frame) {
    for (Frame around : frames) {
      Element element = around.element();
      if (around.embed()) {
        return Block.Kind.EMBED;
      }
      if (Set.of("nav", "button", "menu").contains(element.normalName())
          || element.attr("role").equals("navigation")) {
        return Block.Kind.NAVIGATION;
      }
      if (Set.of("figcaption", "figure").contains(element.normalName())) {
        return Block.Kind.CAPTION;
      }
    }
    return own(frame.element());
  }

  private static Block.Kind own(Element element) {
    return switch (element.normalName()) {
      case "h1" -> Block.Kind.TITLE;
      case "h2", "h3", "h4", "h5", "h6" ->
          element.attr("itemprop").contains("headline") ? Block.Kind.TITLE : Block.Kind.HEADING;
      case "p", "pre" ->
          element.closest("blockquote") != null ? Block.Kind.QUOTE : Block.Kind.PARAGRAPH;
      case "li", "dt", "dd", "td", "th" -> Block.Kind.ITEM;
      case "blockquote" -> Block.Kind.QUOTE;
      case "time" -> Block.Kind.TIME;
      default -> Block.Kind.OTHER;
    };
  }
}
