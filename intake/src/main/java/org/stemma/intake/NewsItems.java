package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;
import org.stemma.text.ReportId;

/// The agencies' own formats: NITF, NewsML-G2 and, as far as its news lines and content go, NewsML
/// 1. Each news item is a document: headline, byline, dateline, paragraphs, captions.
final class NewsItems {
  private static final Set<String> ITEMS = Set.of("newsitem", "nitf");

  private final Element item;

  private NewsItems(Element item) {
    this.item = item;
  }

  static void read(Place place, ReportId id, String text) {
    Document document = Xml.parse(text, "");
    List<Element> items = new ArrayList<>();
    collect(document, items);
    if (items.isEmpty()) {
      place.rejected("is NewsML without a news item that has a text; give its news items");
    }
    int number = 0;
    for (Element element : items) {
      number++;
      boolean alone = items.size() == 1;
      new NewsItems(element)
          .read(alone ? place : place.part("#item-" + number), alone ? id : place.id(number));
    }
  }

  /// The outermost items; a NITF in a NewsML item is its content.
  private static void collect(Element parent, List<Element> items) {
    java.util.ArrayDeque<Element> open = new java.util.ArrayDeque<>(parent.children());
    while (!open.isEmpty()) {
      Element element = open.pop();
      if (ITEMS.contains(local(element))) {
        items.add(element);
      } else {
        List<Element> children = new ArrayList<>(element.children());
        java.util.Collections.reverse(children);
        children.forEach(open::push);
      }
    }
  }

  private void read(Place place, ReportId id) {
    org.stemma.report.Document page = Pages.read(id, place.source(), html(), place.limits());
    if (page.text().chars().isBlank()) {
      place.rejected("is a news item without any text, perhaps of a picture; give its text");
    } else {
      place.read(
          new org.stemma.report.Document(
              own().orElse(id), place.source(), page.text(), false, page.blocks(), stated()));
    }
  }

  private Optional<ReportId> own() {
    String guid = item.attr("guid");
    return (guid.isBlank() ? first("doc-id").map(d -> d.attr("id-string")) : Optional.of(guid))
        .flatMap(Records::id);
  }

  private String html() {
    StringBuilder html = new StringBuilder("<html><body><article>");
    words("hl1", "headline").ifPresent(h -> html.append(tag("h1", "", h)));
    words("hl2").ifPresent(h -> html.append(tag("h2", "", h)));
    words("byline", "by").ifPresent(b -> html.append(tag("p", "byline", b)));
    words("dateline").ifPresent(d -> html.append(tag("p", "dateline", d)));
    html.append(content());
    return html.append("</article></body></html>").toString();
  }

  private static String tag(String name, String mark, String words) {
    String attribute = mark.isEmpty() ? "" : " class=\"" + mark + "\"";
    return "<" + name + attribute + ">" + Entities.escape(words) + "</" + name + ">";
  }

  private String content() {
    Optional<Element> body =
        first("body.content")
            .or(() -> first("inlinexml"))
            .or(() -> first("inlinedata"))
            .or(() -> first("datacontent"))
            .or(() -> first("contentset"));
    if (body.isEmpty()) {
      return "";
    }
    Optional<Element> page = find(body.get(), "body");
    Element from = find(body.get(), "body.content").or(() -> page).orElse(body.get());
    String inner = from.children().isEmpty() ? lines(Xml.text(from)) : Xml.inner(from);
    return SafeMarkup.of(
        inner
            .replaceAll("(?i)<(/?)media-caption\\b[^>]*>", "<$1figcaption>")
            .replaceAll("(?i)<(/?)hl2\\b[^>]*>", "<$1h2>")
            .replaceAll("(?i)<(/?)block\\b[^>]*>", "<$1div>"),
        "");
  }

  private static String lines(String text) {
    if (text.contains("<p") || text.contains("<br")) {
      return text;
    }
    StringBuilder html = new StringBuilder();
    text.lines().filter(l -> !l.isBlank()).forEach(l -> html.append(tag("p", "", l.strip())));
    return html.toString();
  }

  private List<Stated> stated() {
    List<Stated> stated = new ArrayList<>();
    add(stated, What.TITLE, words("hl1", "headline", "title"), "news headline");
    date(stated, What.PUBLISHED, "date.issue", "norm", "news issued");
    date(stated, What.PUBLISHED, "firstcreated", "", "news published");
    date(stated, What.PUBLISHED, "contentcreated", "", "news created");
    date(stated, What.PUBLISHED, "versioncreated", "", "news version");
    date(stated, What.MODIFIED, "contentmodified", "", "news modified");
    add(stated, What.OUTLET, named("provider").or(() -> named("doc.copyright")), "news provider");
    add(stated, What.CREDIT, named("infosource"), "news source");
    add(stated, What.CREDIT, words("distributor", "creditline"), "news distributor");
    add(stated, What.AUTHOR, words("byline", "by"), "news byline");
    Optional<String> language = first("language").map(l -> l.attr("tag")).filter(l -> !l.isBlank());
    add(stated, What.LANGUAGE, language.or(() -> Xml.inherited(item, "xml:lang")), "news language");
    return stated;
  }

  private Optional<String> named(String name) {
    return first(name)
        .map(
            e ->
                find(e, "name")
                    .map(Xml::text)
                    .orElseGet(() -> e.hasAttr("holder") ? e.attr("holder") : e.attr("literal")))
        .filter(n -> !n.isBlank());
  }

  private void date(List<Stated> stated, What what, String name, String attribute, String from) {
    boolean known = stated.stream().anyMatch(s -> s.what() == what);
    Optional<String> value =
        first(name).map(e -> attribute.isEmpty() ? Xml.text(e) : e.attr(attribute));
    if (!known) {
      add(stated, what, value.map(Timestamps::isoOrAsIs), from);
    }
  }

  private static void add(List<Stated> stated, What what, Optional<String> value, String from) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> stated.add(new Stated(what, v, from)));
  }

  private Optional<String> words(String... names) {
    for (String name : names) {
      Optional<String> words =
          first(name)
              .map(e -> e.wholeText().replaceAll("\\s+", " ").strip())
              .filter(w -> !w.isEmpty());
      if (words.isPresent()) {
        return words;
      }
    }
    return Optional.empty();
  }

  private Optional<Element> first(String name) {
    return find(item, name);
  }

  private static Optional<Element> find(Element from, String name) {
    return from.stream().filter(e -> local(e).equals(name)).findFirst();
  }

  private static String local(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
