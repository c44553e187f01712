package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.report.Stated;

/// What a page states of itself outside its text: JSON-LD, meta and link elements, times. The
/// better statement comes first.
final class Heads {
  private static final Map<String, Stated.What> META =
      Map.ofEntries(
          Map.entry("og:site_name", Stated.What.OUTLET),
          Map.entry("dc.publisher", Stated.What.OUTLET),
          Map.entry("og:title", Stated.What.TITLE),
          Map.entry("twitter:title", Stated.What.TITLE),
          Map.entry("dc.title", Stated.What.TITLE),
          Map.entry("headline", Stated.What.TITLE),
          Map.entry("author", Stated.What.AUTHOR),
          Map.entry("article:author", Stated.What.AUTHOR),
          Map.entry("dc.creator", Stated.What.AUTHOR),
          Map.entry("sailthru.author", Stated.What.AUTHOR),
          Map.entry("parsely-author", Stated.What.AUTHOR),
          Map.entry("byl", Stated.What.AUTHOR),
          Map.entry("og:url", Stated.What.URL),
          Map.entry("syndication-source", Stated.What.CREDIT),
          Map.entry("original-source", Stated.What.CREDIT));
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "datepublished",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "publish-date",
          "publishdate",
          "published_date",
          "publication_date",
          "date_published",
          "pubdate",
          "parsely-pub-date",
          "originalpublicationdate",
          "sailthru.date",
          "article.published",
          "article_date_original",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "cxenseparse:recs:publishtime",
          "ptime",
          "displaydate",
          "date");
  private static final Set<String> MODIFIED =
      Set.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified",
          "dc.date.modified");
  private static final int MOST = 12;

  private Heads() {}

  static List<Stated> stated(Document page) {
    List<Stated> stated =
        new ArrayList<>(
            LinkedData.stated(
                page.select("script[type=application/ld+json]").stream()
                    .limit(MOST)
                    .map(Element::data)
                    .toList()));
    List<Element> metas = page.select("meta[content]").stream().limit(400).toList();
    for (String name : PUBLISHED) {
      metas.stream()
          .filter(m -> name(m).equals(name))
          .limit(1)
          .forEach(m -> add(stated, Stated.What.PUBLISHED, m.attr("content"), "meta " + name));
    }
    for (Element meta : metas) {
      String name = name(meta);
      Stated.What what = MODIFIED.contains(name) ? Stated.What.MODIFIED : META.get(name);
      boolean address = what == Stated.What.AUTHOR && meta.attr("content").startsWith("http");
      if (what != null && !address) {
        add(stated, what, meta.attr("content"), "meta " + name);
      }
    }
    page.select("link[rel=canonical]").stream()
        .limit(1)
        .forEach(l -> add(stated, Stated.What.URL, l.attr("href"), "link canonical"));
    times(page, stated);
    add(stated, Stated.What.LANGUAGE, page.select("html").attr("lang"), "html lang");
    add(stated, Stated.What.TITLE, page.title(), "title element");
    return stated;
  }

  private static String name(Element meta) {
    String name =
        meta.attr("property").isBlank()
            ? meta.attr("name").isBlank() ? meta.attr("itemprop") : meta.attr("name")
            : meta.attr("property");
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return plain.startsWith("dc") ? plain.replace(':', '.') : plain;
  }

  /// Times outside lists of other pages, those called the publication first.
  private static void times(Document page, List<Stated> stated) {
    List<Element> times =
        page
            .select(
                "time[datetime], [itemprop=datePublished]:not(meta), abbr.published[title], abbr.date[title], [property*=dc:date][content]:not(meta)")
            .stream()
            .filter(
                t ->
                    t.closest(
                            "aside, footer, nav, [class*=related], [class*=comment], [class*=sidebar], [class*=widget], [class*=popular], [class*=recommend]")
                        == null)
            .limit(MOST)
            .toList();
    List<Element> own = times.stream().filter(Heads::isPublication).toList();
    for (Element time : (own.isEmpty() ? times : own).stream().limit(1).toList()) {
      String value =
          List.of("datetime", "content", "title").stream()
              .map(time::attr)
              .filter(v -> !v.isBlank())
              .findFirst()
              .orElseGet(time::text);
      add(stated, Stated.What.PUBLISHED, value, "time element");
    }
  }

  private static boolean isPublication(Element time) {
    return time.hasAttr("pubdate")
        || (time.attr("itemprop") + " " + time.className())
            .toLowerCase(Locale.ROOT)
            .contains("publish");
  }

  private static void add(List<Stated> stated, Stated.What what, String value, String from) {
    if (!value.isBlank()) {
      stated.add(new Stated(what, value.strip(), from));
    }
  }
}
