package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stemma.report.Stated;

/// What a page states of itself outside its text: JSON-LD, meta and link elements, times.
final class Heads {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
  private static final Set<String> PUBLISHED =
      Set.of("article:published_time", "datepublished", "og:published_time", "publishdate", "pubdate", "date", "dc.date", "dc.date.issued", "dcterms.created", "parsely-pub-date", "sailthru.date");
  private static final Set<String> MODIFIED = Set.of("article:modified_time", "og:updated_time", "datemodified", "lastmod", "dcterms.modified");

  private Heads() {}

  static List<Stated> stated(Document page) {
    List<Stated> stated = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      linkedData(script.data(), stated);
    }
    for (Element meta : page.select("meta[content]")) {
      String name = (meta.attr("property") + meta.attr("name") + meta.attr("itemprop")).toLowerCase(java.util.Locale.ROOT);
      meta(name, meta.attr("content").strip(), stated);
    }
    page.select("link[rel=canonical]").forEach(l -> add(stated, Stated.What.URL, l.attr("href"), "link canonical"));
    page.select("time[datetime]").stream().limit(1).forEach(t -> add(stated, Stated.What.PUBLISHED, t.attr("datetime"), "time element"));
    add(stated, Stated.What.LANGUAGE, page.select("html").attr("lang"), "html lang");
    add(stated, Stated.What.TITLE, page.title(), "title element");
    return stated;
  }

  private static void meta(String name, String content, List<Stated> stated) {
    String from = "meta " + name;
    switch (name) {
      case "og:site_name", "application-name", "dc.publisher" -> add(stated, Stated.What.OUTLET, content, from);
      case "og:title", "dc.title" -> add(stated, Stated.What.TITLE, content, from);
      case "author", "article:author", "dc.creator", "byl" -> add(stated, Stated.What.AUTHOR, content, from);
      case "og:url" -> add(stated, Stated.What.URL, content, from);
      case "syndication-source", "original-source" -> add(stated, Stated.What.CREDIT, content, from);
      default -> {
        if (PUBLISHED.contains(name)) {
          add(stated, Stated.What.PUBLISHED, content, from);
        } else if (MODIFIED.contains(name)) {
          add(stated, Stated.What.MODIFIED, content, from);
        }
      }
    }
  }

  /// Takes the few fields that matter out of JSON-LD by their shape: pages' JSON is too often broken for a parser, and
  /// nothing else of it is used.
  private static void linkedData(String json, List<Stated> stated) {
    field(json, "datePublished").forEach(v -> add(stated, Stated.What.PUBLISHED, v, "json-ld datePublished"));
    field(json, "dateModified").forEach(v -> add(stated, Stated.What.MODIFIED, v, "json-ld dateModified"));
    field(json, "headline").forEach(v -> add(stated, Stated.What.TITLE, v, "json-ld headline"));
    named(json, "publisher").forEach(v -> add(stated, Stated.What.OUTLET, v, "json-ld publisher"));
    named(json, "author").forEach(v -> add(stated, Stated.What.AUTHOR, v, "json-ld author"));
    named(json, "isBasedOn").forEach(v -> add(stated, Stated.What.CREDIT, v, "json-ld isBasedOn"));
  }

  private static List<String> field(String json, String name) {
    return matches(Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\""), json);
  }

  private static List<String> named(String json, String name) {
    return matches(Pattern.compile("\"" + name + "\"\\s*:\\s*\\[?\\s*\\{[^{}]{0,400}?\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\""), json);
  }

  private static List<String> matches(Pattern pattern, String json) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(json);
    while (matcher.find() && found.size() < 4) {
      found.add(unescaped(matcher.group(1)));
    }
    return found;
  }

  private static String unescaped(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1).length() == 5 ? String.valueOf((char) Integer.parseInt(m.group(1).substring(1), 16)) : m.group(1)));
  }

  private static void add(List<Stated> stated, Stated.What what, String value, String from) {
    if (!value.isBlank()) {
      stated.add(new Stated(what, value.strip(), from));
    }
  }
}
