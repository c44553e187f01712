package org.stemma.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// XML as the world writes it: read by a parser that never fails, never opens an address and knows
/// no entities but characters, and those that the document itself declares as plain short text.
final class Xml {
  private static final Pattern ENTITY =
      Pattern.compile(
          "<!ENTITY\\s+([\\w.-]{1,60})\\s+(?:\"([^\"&%<>]{0,300})\"|'([^'&%<>]{0,300})')\\s*>");
  private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,60});");
  private static final int DOCTYPE_WITHIN = 20_000;
  private static final int MOST_ENTITIES = 100;

  /// The usual prefix of a namespace, by what its address contains.
  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://example.com/newformat#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://backend.userland.com/rss191", ""),
          Map.entry("http://backend.userland.com/rss2.0", ""),
          Map.entry("http://hacks.benhammersley.com/rss/streaming/", "str"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"));

  private Xml() {}

  /// The document, with its own entities resolved.
  static Document parse(String text, String base) {
    Document document = Parser.xmlParser().parseInput(withEntities(text), base);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /// Entities whose text holds no other and no markup, so that nothing can grow.
  private static String withEntities(String text) {
    String head = text.substring(0, Math.min(DOCTYPE_WITHIN, text.length()));
    if (!head.contains("<!ENTITY")) {
      return text;
    }
    Map<String, String> entities = new HashMap<>();
    Matcher declared = ENTITY.matcher(head);
    while (declared.find() && entities.size() < MOST_ENTITIES) {
      String value = declared.group(2) == null ? declared.group(3) : declared.group(2);
      entities.putIfAbsent(declared.group(1), value);
    }
    int[] left = {text.length() + 100_000};
    return REFERENCE
        .matcher(text)
        .replaceAll(
            r -> {
              String value = entities.get(r.group(1));
              left[0] -= value == null ? 0 : value.length();
              return Matcher.quoteReplacement(value == null || left[0] < 0 ? r.group() : value);
            });
  }

  /// An element's name in lower case under the usual prefix of its namespace, none for that of
  /// feeds themselves.
  static String name(Element element) {
    String full = element.tagName().toLowerCase(Locale.ROOT);
    int colon = full.indexOf(':');
    String prefix = colon < 0 ? "" : full.substring(0, colon);
    String local = full.substring(colon + 1);
    String namespace = namespace(element, prefix);
    String usual =
        NAMESPACES.getOrDefault(
            namespace.toLowerCase(Locale.ROOT),
            prefix.equals("atom") || prefix.equals("rss") ? "" : prefix);
    boolean foreign = prefix.isEmpty() && !namespace.isEmpty() && !usual.isEmpty();
    return usual.isEmpty() ? local : foreign || !prefix.isEmpty() ? usual + ":" + local : local;
  }

  private static String namespace(Element element, String prefix) {
    String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    int level = 0;
    for (Element at = element; at != null && level < 200; at = at.parent()) {
      if (at.hasAttr(attribute)) {
        return at.attr(attribute);
      }
      level++;
    }
    return "";
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream().filter(c -> name(c).equals(name)).toList();
  }

  /// The first child of the first name that there is one of.
  static Optional<Element> child(Element parent, String... names) {
    for (String name : names) {
      Optional<Element> child = children(parent, name).stream().findFirst();
      if (child.isPresent()) {
        return child;
      }
    }
    return Optional.empty();
  }

  /// The text of an element and all in it, as the document has it.
  static String text(Element element) {
    return element.wholeText().strip();
  }

  /// What stands in an element, as markup.
  static String inner(Element element) {
    StringBuilder inner = new StringBuilder();
    for (Node node : element.childNodes()) {
      inner.append(node instanceof TextNode words ? escaped(words) : node.outerHtml());
    }
    return inner.toString().strip();
  }

  private static String escaped(TextNode words) {
    return org.jsoup.nodes.Entities.escape(words.getWholeText());
  }

  /// The address that addresses in an element are relative to, by `xml:base`.
  static String base(Element element, String around) {
    java.util.ArrayDeque<String> bases = new java.util.ArrayDeque<>();
    int level = 0;
    for (Element at = element; at != null && level < 200; at = at.parent()) {
      String attribute = at.attr("xml:base").strip();
      if (!attribute.isEmpty()) {
        bases.push(attribute);
      }
      level++;
    }
    String base = around;
    for (String next : bases) {
      base = resolved(base, next);
    }
    return base;
  }

  static String resolved(String base, String address) {
    String plain = address.strip();
    if (base.isEmpty()) {
      return plain;
    }
    String full = StringUtil.resolve(base, plain);
    return full.isEmpty() ? plain : full;
  }

  /// The value of an attribute of an element or of what stands around it.
  static Optional<String> inherited(Element element, String attribute) {
    for (Element at = element; at != null; at = at.parent()) {
      if (!at.attr(attribute).isBlank()) {
        return Optional.of(at.attr(attribute).strip());
      }
    }
    return Optional.empty();
  }
}
