package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "article:post_date",
          "article_date",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "release_date",
          "publication-date",
          "publishtime",
          "publish_time",
          "dc.issued",
          "dc.created",
          "rnews:datepublished",
          "uploaddate",
          "datecreated",
          "created",
          "creation_date",
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
  private static final String ELSEWHERE =
      "aside, footer, nav, [class*=related], [class*=comment], [class*=sidebar], [class*=widget], [class*=popular], [class*=recommend]";
  private static final Pattern LED =
      Pattern.compile(
          "(?i)^(?:(?:written |posted |published )?by|von|par|por|di|door|av|af|author|autor)[: ]\\s*");
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_.'’-]*(?: [\\p{L}\\p{M}.'’-]+){0,4}");
  private static final Pattern SCRIPT_DATE =
      Pattern.compile(
          "\"(datePublished|publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|firstPublished|datePosted)\\\\?\"\\s*:\\s*\\\\?\"((?:19|20)\\d\\d-\\d\\d-\\d\\d(?:T[0-9:]{5,8})?)");
  private static final Pattern PICTURE_DAY =
      Pattern.compile("/((?:19|20)\\d\\d)/(0\\d|1[0-2])/([0-2]\\d|3[01])/");
  private static final int MOST = 12;

  private Heads() {}

  static List<Stated> stated(Document page) {
    List<Stated> stated = new ArrayList<>(LinkedData.stated(linkedData(page)));
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
    authors(page, stated);
    if (stated.stream().noneMatch(s -> s.what() == Stated.What.PUBLISHED)) {
      scripts(page, stated);
    }
    pictures(metas, stated);
    add(stated, Stated.What.LANGUAGE, page.select("html").attr("lang"), "html lang");
    add(stated, Stated.What.TITLE, page.title(), "title element");
    return stated;
  }

  /// The scripts that hold JSON-LD.
  static List<String> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .limit(MOST)
        .map(Element::data)
        .toList();
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
            .filter(t -> t.closest(ELSEWHERE) == null)
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

  /// Who wrote it, by the elements that are made for that.
  private static void authors(Document page, List<Stated> stated) {
    if (stated.stream().anyMatch(s -> s.what() == Stated.What.AUTHOR)) {
      return;
    }
    List<String> names =
        page
            .select(
                "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author, .byline")
            .stream()
            .filter(e -> e.closest(ELSEWHERE) == null)
            .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
            .map(n -> LED.matcher(n).replaceFirst("").strip())
            .filter(n -> NAME.matcher(n).matches())
            .distinct()
            .toList();
    names.stream().limit(1).forEach(n -> add(stated, Stated.What.AUTHOR, n, "author element"));
  }

  /// The day of publication in data for the page's own scripts, where nothing else states one.
  private static void scripts(Document page, List<Stated> stated) {
    page.select("script:not([src])").stream()
        .limit(MOST * 4L)
        .map(Element::data)
        .flatMap(d -> SCRIPT_DATE.matcher(d).results().limit(1))
        .limit(1)
        .forEach(d -> add(stated, Stated.What.PUBLISHED, d.group(2), "script " + d.group(1)));
  }

  /// The day in the address of the page's picture, before which the page was not made.
  private static void pictures(List<Element> metas, List<Stated> stated) {
    metas.stream()
        .filter(m -> name(m).equals("og:image") || name(m).equals("twitter:image"))
        .map(m -> PICTURE_DAY.matcher(m.attr("content")))
        .filter(Matcher::find)
        .limit(1)
        .forEach(
            m ->
                add(
                    stated,
                    Stated.What.PUBLISHED,
                    m.group(1) + "-" + m.group(2) + "-" + m.group(3),
                    "picture address"));
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
