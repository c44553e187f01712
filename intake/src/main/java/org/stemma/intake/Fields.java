package org.stemma.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.text.Resource;

/// The fields of one record of JSON or a table, under whatever names people give them (see
/// `keys.tsv`).
///
/// @param texts by plain key, see [#plain]
record Fields(Map<String, List<String>> texts) {
  private static final Map<Field, List<String>> KEYS = keys();

  /// What a field is about.
  enum Field {
    ID,
    URL,
    TITLE,
    TEXT,
    HTML,
    SUMMARY,
    PUBLISHED,
    MODIFIED,
    CAPTURED,
    OUTLET,
    AUTHOR,
    LANGUAGE,
    CREDIT
  }

  /// A key without case and signs: `date_published`, `datePublished` and `Date Published` are one.
  static String plain(String key) {
    StringBuilder plain = new StringBuilder();
    key.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ':')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /// The first texts that stand under one of the keys of a field.
  List<String> all(Field field) {
    return KEYS.getOrDefault(field, List.of()).stream()
        .map(k -> texts.getOrDefault(k, List.of()))
        .filter(v -> !v.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> first(Field field) {
    return all(field).stream().map(String::strip).filter(v -> !v.isEmpty()).findFirst();
  }

  /// Whether there is a text to be read.
  boolean isDocument() {
    return !all(Field.TEXT).isEmpty() || !all(Field.HTML).isEmpty();
  }

  /// What a column or key of this name is about, if it is known.
  static Optional<Field> field(String key) {
    String plain = plain(key);
    return KEYS.entrySet().stream()
        .filter(k -> k.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<Field, List<String>> keys() {
    Map<String, List<String>> read = new HashMap<>();
    for (String line : Resource.lines(Fields.class, "keys.tsv")) {
      int tab = line.indexOf('\t');
      read.put(
          line.substring(0, tab),
          java.util.Arrays.stream(line.substring(tab + 1).split(" ")).map(Fields::plain).toList());
    }
    Map<Field, List<String>> keys = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      keys.put(field, read.getOrDefault(field.name(), List.of()));
    }
    return keys;
  }
}
