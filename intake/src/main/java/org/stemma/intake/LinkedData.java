package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.Stated;

/// What a page's JSON-LD says of the article: the first object that is one, wherever it is nested.
final class LinkedData {
  private final List<Map<?, ?>> objects = new ArrayList<>();

  private LinkedData() {}

  static List<Stated> stated(List<String> scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) {
      Json.read(script).ifPresent(value -> data.collect(value));
    }
    List<Stated> stated = new ArrayList<>();
    data.article().ifPresent(article -> data.article(article, stated));
    return stated;
  }

  /// The text that the page gives of the article for machines: its headline and its paragraphs;
  /// nothing where it gives none.
  static List<String> text(List<String> scripts) {
    LinkedData data = new LinkedData();
    for (String script : scripts) {
      Json.read(script).ifPresent(data::collect);
    }
    List<String> paragraphs = new ArrayList<>();
    for (Map<?, ?> object : data.objects) {
      if (object.get("articleBody") instanceof String body && !body.isBlank()) {
        paragraphs.add(text(object.get("headline")));
        body.lines().forEach(paragraphs::add);
        break;
      }
    }
    return paragraphs.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private void collect(Object value) {
    if (value instanceof Map<?, ?> map) {
      objects.add(map);
      map.values().forEach(this::collect);
    } else if (value instanceof List<?> list) {
      list.forEach(this::collect);
    }
  }

  private Optional<Map<?, ?>> article() {
    Optional<Map<?, ?>> article =
        objects.stream()
            .filter(
                o ->
                    type(o).matches(".*(article|posting|report|story).*")
                        && o.containsKey("datePublished"))
            .findFirst();
    return article
        .or(
            () ->
                objects.stream()
                    .filter(o -> type(o).matches(".*(article|posting|report|story).*"))
                    .findFirst())
        .or(
            () ->
                objects.stream()
                    .filter(o -> type(o).contains("page") && o.containsKey("datePublished"))
                    .findFirst());
  }

  private static String type(Map<?, ?> object) {
    return text(object.get("@type")).toLowerCase(Locale.ROOT);
  }

  private void article(Map<?, ?> article, List<Stated> stated) {
    String live = type(article).contains("live") ? " of LiveBlogPosting" : "";
    add(stated, Stated.What.PUBLISHED, text(article.get("datePublished")), "json-ld datePublished");
    add(
        stated,
        Stated.What.MODIFIED,
        text(article.get("dateModified")),
        "json-ld dateModified" + live);
    add(stated, Stated.What.TITLE, text(article.get("headline")), "json-ld headline");
    names(article.get("publisher")).stream()
        .limit(1)
        .forEach(n -> add(stated, Stated.What.OUTLET, n, "json-ld publisher"));
    names(article.get("author")).forEach(n -> add(stated, Stated.What.AUTHOR, n, "json-ld author"));
    names(article.get("isBasedOn"))
        .forEach(n -> add(stated, Stated.What.CREDIT, n, "json-ld isBasedOn"));
    addresses(article.get("isBasedOn"))
        .forEach(a -> add(stated, Stated.What.CREDIT, a, "json-ld isBasedOn"));
    names(article.get("sourceOrganization"))
        .forEach(n -> add(stated, Stated.What.CREDIT, n, "json-ld sourceOrganization"));
    add(stated, Stated.What.LANGUAGE, text(article.get("inLanguage")), "json-ld inLanguage");
  }

  /// The addresses of works that are given without a name.
  private static List<String> addresses(@org.jspecify.annotations.Nullable Object value) {
    List<String> addresses = new ArrayList<>();
    switch (value) {
      case null -> {}
      case List<?> list -> list.stream().limit(20).forEach(v -> addresses.addAll(addresses(v)));
      case Map<?, ?> map -> {
        String url = text(map.get("url")).isBlank() ? text(map.get("@id")) : text(map.get("url"));
        addresses.addAll(text(map.get("name")).isBlank() ? List.of(url) : List.of());
      }
      default -> addresses.add(text(value));
    }
    return addresses.stream().filter(a -> a.startsWith("http")).toList();
  }

  /// The names of persons or houses; one given by reference is looked up.
  private List<String> names(@org.jspecify.annotations.Nullable Object value) {
    List<String> names = new ArrayList<>();
    switch (value) {
      case null -> {}
      case List<?> list -> list.stream().limit(20).forEach(v -> names.addAll(names(v)));
      case Map<?, ?> map -> {
        String name = text(map.get("name"));
        names.addAll(name.isBlank() ? referred(text(map.get("@id"))) : List.of(name));
      }
      default -> {
        String name = text(value);
        names.addAll(name.isBlank() || name.startsWith("http") ? List.of() : List.of(name));
      }
    }
    return names;
  }

  private List<String> referred(String id) {
    return id.isEmpty()
        ? List.of()
        : objects.stream()
            .filter(o -> text(o.get("@id")).equals(id))
            .map(o -> text(o.get("name")))
            .filter(n -> !n.isBlank())
            .limit(1)
            .toList();
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> "";
      case List<?> list -> list.isEmpty() ? "" : text(list.getFirst());
      case Map<?, ?> map -> text(map.get("@value"));
      default -> value.toString().replaceAll("\\s+", " ").strip();
    };
  }

  private static void add(List<Stated> stated, Stated.What what, String value, String from) {
    if (!value.isBlank()) {
      stated.add(new Stated(what, value, from));
    }
  }
}
