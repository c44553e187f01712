package org.stemma.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// What an entry or a feed says of itself, under any of the names that the formats have for it.
final class FeedParts {
  private static final Pattern MARKUP =
      Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\d+|#x\\p{XDigit}+|\\w+);");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?|ftp)://\\S+");
  private static final Pattern MAIL = Pattern.compile("[^\\s()<>\"]+@[^\\s()<>\"]+");
  private static final Set<String> MARKED =
      Set.of("html", "text/html", "xhtml", "application/xhtml+xml", "text/xhtml", "xml");
  private static final Set<String> PLAIN = Set.of("text", "text/plain", "plain");

  private static final Set<String> SHORT =
      Set.of("description", "summary", "abstract", "subtitle", "tagline", "info");

  private final Element element;
  private final String base;

  FeedParts(Element element, String base) {
    this.element = element;
    this.base = base;
  }

  Optional<String> id() {
    return Xml.child(element, "id")
        .map(
            i ->
                Xml.text(i).startsWith("/")
                    ? Xml.resolved(Xml.base(i, base), Xml.text(i))
                    : Xml.text(i))
        .or(() -> Xml.child(element, "guid", "dc:identifier").map(Xml::text))
        .filter(v -> !v.isEmpty())
        .or(() -> attribute(element, "rdf:about"));
  }

  Optional<String> title() {
    return Xml.child(element, "title", "dc:title", "media:title")
        .map(this::markup)
        .map(SafeMarkup::words)
        .filter(t -> !t.isEmpty());
  }

  Optional<String> link() {
    return Xml.child(element, "feedburner:origlink")
        .map(Xml::text)
        .or(this::alternate)
        .or(this::printedLink)
        .or(this::permalink)
        .or(() -> attribute(element, "href").map(h -> Xml.resolved(Xml.base(element, base), h)))
        .or(() -> attribute(element, "rdf:about").filter(a -> ADDRESS.matcher(a).find()))
        .filter(l -> !l.isBlank());
  }

  /// Atom's: the page that the entry is about.
  private Optional<String> alternate() {
    List<Element> links =
        Xml.children(element, "link").stream()
            .filter(l -> !l.attr("href").isBlank())
            .filter(l -> List.of("", "alternate").contains(l.attr("rel").strip()) || isIana(l))
            .toList();
    return links.stream()
        .filter(l -> l.attr("type").isEmpty() || l.attr("type").contains("html"))
        .findFirst()
        .or(() -> links.stream().findFirst())
        .map(l -> Xml.resolved(Xml.base(l, base), l.attr("href")));
  }

  private static boolean isIana(Element link) {
    return link.attr("rel").equals("http://www.iana.org/assignments/relation/alternate");
  }

  private Optional<String> printedLink() {
    return Xml.children(element, "link").stream()
        .filter(l -> l.attr("href").isBlank() && !Xml.text(l).isEmpty())
        .filter(l -> List.of("", "alternate").contains(l.attr("rel").strip()))
        .map(l -> Xml.resolved(Xml.base(l, base), Xml.text(l)))
        .findFirst();
  }

  private Optional<String> permalink() {
    return Xml.child(element, "guid")
        .filter(g -> !g.attr("isPermaLink").equalsIgnoreCase("false"))
        .map(Xml::text)
        .filter(g -> ADDRESS.matcher(g).find());
  }

  List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String name :
        List.of(
            "author", "dc:creator", "dc:author", "itunes:author", "managingeditor", "creator")) {
      for (Element author : Xml.children(element, name)) {
        String found = person(author);
        if (!found.isEmpty() && !authors.contains(found)) {
          authors.add(found);
        }
      }
      if (!authors.isEmpty()) {
        break;
      }
    }
    return authors;
  }

  /// The name of an Atom person, or of `mail (Name)`, `Name <mail>`.
  private static String person(Element author) {
    Optional<Element> name = Xml.child(author, "name", "email", "uri", "url");
    if (name.isPresent()) {
      return Xml.text(name.get());
    }
    if (!author.children().isEmpty()) {
      return "";
    }
    String printed = SafeMarkup.words(MAIL_IN_BRACKETS.matcher(Xml.text(author)).replaceAll(" "));
    Matcher mail = MAIL.matcher(printed);
    String rest = mail.replaceFirst(" ").replaceAll("[()<>\"]|mailto:", " ").strip();
    return (rest.isEmpty() ? printed : rest).replaceAll("\\s+", " ");
  }

  private static final Pattern MAIL_IN_BRACKETS = Pattern.compile("<[^<>\\s@]+@[^<>\\s]+>");

  Optional<String> published() {
    return date(
            "published",
            "pubdate",
            "issued",
            "dcterms:issued",
            "created",
            "dcterms:created",
            "dc:date",
            "date")
        .or(() -> date("updated", "modified", "dcterms:modified", "lastbuilddate"));
  }

  Optional<String> updated() {
    return date("updated", "modified", "dcterms:modified", "lastbuilddate", "lastmod", "dc:date");
  }

  private Optional<String> date(String... names) {
    return Xml.child(element, names)
        .map(Xml::text)
        .filter(d -> !d.isEmpty())
        .map(Timestamps::isoOrAsIs)
        .or(
            () ->
                attribute(element, "lastmod")
                    .filter(a -> names[0].equals("updated"))
                    .map(Timestamps::isoOrAsIs));
  }

  Optional<String> summary() {
    return first(shorts().stream().limit(1).toList());
  }

  /// What may be a summary in the order of the feed, then under rarer names.
  private List<Element> shorts() {
    List<Element> own =
        element.children().stream().filter(c -> SHORT.contains(Xml.name(c))).toList();
    if (!own.isEmpty()) {
      return own;
    }
    Element around = Xml.child(element, "media:group").orElse(element);
    return List.of(element, around).stream()
        .flatMap(
            e ->
                Xml.child(
                    e, "dc:description", "itunes:summary", "media:description", "itunes:subtitle")
                    .stream())
        .toList();
  }

  /// The whole text: `content:encoded` goes before what may be a summary, the second of two of
  /// which is the text.
  Optional<String> content() {
    Optional<String> content =
        first(
            Xml.child(
                    element,
                    "content:encoded",
                    "content",
                    "fullitem",
                    "xhtml:body",
                    "body",
                    "xhtml:div")
                .stream()
                .toList());
    return content.or(() -> first(shorts().stream().skip(1).limit(1).toList()));
  }

  private Optional<String> first(List<Element> parts) {
    return parts.stream().map(this::safe).filter(p -> !p.isBlank()).findFirst();
  }

  Optional<String> source() {
    return Xml.child(element, "source", "dc:source")
        .map(
            s ->
                s.children().isEmpty()
                    ? Xml.text(s)
                    : Xml.child(s, "title").map(this::markup).map(SafeMarkup::words).orElse(""))
        .filter(s -> !s.isEmpty() && !ADDRESS.matcher(s).find());
  }

  List<String> credits() {
    return Xml.children(element, "dc:publisher").stream()
        .map(Xml::text)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private String safe(Element part) {
    return SafeMarkup.of(markup(part), Xml.base(part, base));
  }

  /// What a part holds, as HTML, whichever way it is wrapped.
  private String markup(Element part) {
    String type = part.attr("type").strip().toLowerCase(Locale.ROOT);
    String mode = part.attr("mode").strip().toLowerCase(Locale.ROOT);
    if (mode.equals("base64") || isBinary(part, type)) {
      return decoded(part);
    }
    if (!part.children().isEmpty()) {
      return Xml.inner(part);
    }
    String words = part.wholeText();
    if (type.startsWith("xhtml") || mode.equals("xml") && MARKED.contains(type)) {
      return Entities.escape(words);
    }
    boolean html = MARKED.contains(type) || !PLAIN.contains(type) && MARKUP.matcher(words).find();
    return html ? words : Entities.escape(words);
  }

  private static boolean isBinary(Element part, String type) {
    return type.contains("/")
        && !type.startsWith("text/")
        && !type.endsWith("xml")
        && part.children().isEmpty();
  }

  private static String decoded(Element part) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(Xml.text(part));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException none) {
      return Entities.escape(part.wholeText());
    }
  }

  private static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.attr(name).strip()).filter(v -> !v.isEmpty());
  }
}
