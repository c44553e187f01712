package org.stemma.quality.examination;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Document;
import org.stemma.report.Stated;
import org.stemma.report.Stated.What;

/// One comparison out of the Python expression that a case of feedparser states of an entry: a
/// field that documents have, and its value. Texts are compared by their letters and digits, dates
/// by their instant; a printed author counts if the expected one holds it.
record FeedExpectation(String field, int entry, String value) {
  private static final Pattern COMPARISON =
      Pattern.compile(
          "entries\\[(\\d+)\\]((?:\\[\\d+\\]|\\[u?['\"]\\w+['\"]\\]|\\.\\w+)+)\\s*==\\s*"
              + "(u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\))");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,6})|#x(\\p{XDigit}{1,5})|\\w+);");
  private static final Pattern COMMENT =
      Pattern.compile("Expect:[ \\t]*(.*?)\\s*(?:-->|\",?\\n)", Pattern.DOTALL);
  private static final int LONGEST_ID = 120;
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("title", "title"),
          Map.entry("title_detail.value", "title"),
          Map.entry("link", "link"),
          Map.entry("id", "id"),
          Map.entry("guid", "id"),
          Map.entry("author", "author"),
          Map.entry("author_detail.name", "author"),
          Map.entry("published_parsed", "date"),
          Map.entry("updated_parsed", "date"),
          Map.entry("created_parsed", "date"),
          Map.entry("content.0.value", "content"),
          Map.entry("summary", "content"),
          Map.entry("description", "content"),
          Map.entry("summary_detail.value", "content"));

  /// What a case states of its entries, as far as documents have it.
  static List<FeedExpectation> of(String file) {
    Matcher comment = COMMENT.matcher(file);
    List<FeedExpectation> expected = new ArrayList<>();
    Matcher matcher = COMPARISON.matcher(comment.find() ? comment.group(1) : "");
    while (matcher.find()) {
      String path =
          matcher.group(2).replaceAll("[\\[.]u?['\"]?(\\w+)['\"]?\\]?", ".$1").substring(1);
      String field = FIELDS.getOrDefault(path, "");
      String value = literal(matcher.group(3));
      if (!field.isEmpty() && !value.isBlank() && !isAside(field, value)) {
        expected.add(new FeedExpectation(field, Integer.parseInt(matcher.group(1)), value));
      }
    }
    return List.copyOf(expected);
  }

  /// Values that documents keep in another form on purpose, or that hold no words.
  private static boolean isAside(String field, String value) {
    return switch (field) {
      case "id" -> value.length() > LONGEST_ID;
      case "link" -> !value.startsWith("http");
      case "date" -> !value.startsWith("(");
      default -> plain(value).isEmpty();
    };
  }

  private static String literal(String python) {
    String plain = python.startsWith("u") ? python.substring(1) : python;
    return plain.startsWith("(")
        ? plain
        : ESCAPE
            .matcher(plain.substring(1, plain.length() - 1))
            .replaceAll(m -> Matcher.quoteReplacement(unescaped(m)));
  }

  private static String unescaped(MatchResult escape) {
    String code = escape.group(1);
    return switch (code.charAt(0)) {
      case 'x', 'u' ->
          code.length() > 1 ? Character.toString(Integer.parseInt(code.substring(1), 16)) : code;
      case 'n', 't', 'r' -> " ";
      default -> code;
    };
  }

  boolean holds(Document document) {
    return switch (field) {
      case "title" -> stated(document, What.TITLE).anyMatch(t -> plain(t).equals(plain(value)));
      case "link" -> stated(document, What.URL).anyMatch(value.strip()::equals);
      case "id" -> document.id().value().equals(value.strip());
      case "author" -> stated(document, What.AUTHOR).anyMatch(value::contains);
      case "date" -> stated(document, What.PUBLISHED, What.MODIFIED).anyMatch(this::isInstant);
      default -> plain(document.text().chars()).contains(plain(value));
    };
  }

  private static java.util.stream.Stream<String> stated(Document document, What... what) {
    return document.stated().stream()
        .filter(s -> List.of(what).contains(s.what()))
        .map(Stated::value);
  }

  private boolean isInstant(String found) {
    List<Integer> numbers =
        Pattern.compile("\\d+")
            .matcher(value)
            .results()
            .map(r -> Integer.valueOf(r.group()))
            .toList();
    try {
      Instant expected =
          LocalDateTime.of(
                  numbers.get(0),
                  numbers.get(1),
                  numbers.get(2),
                  numbers.get(3),
                  numbers.get(4),
                  numbers.get(5))
              .toInstant(ZoneOffset.UTC);
      return instant(found).filter(expected::equals).isPresent();
    } catch (DateTimeException | IndexOutOfBoundsException none) {
      return false;
    }
  }

  private static Optional<Instant> instant(String found) {
    String time = found.length() == 10 ? found + "T00:00:00Z" : found;
    try {
      return Optional.of(
          OffsetDateTime.parse(time.matches(".*(?:Z|[+-]\\d\\d:\\d\\d)") ? time : time + "Z")
              .toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Letters and digits of a text or of markup.
  static String plain(String text) {
    String words = ENTITY.matcher(text.replaceAll("<[^<>]*>", " ")).replaceAll(FeedExpectation::of);
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String of(MatchResult entity) {
    String decimal = entity.group(1);
    String hex = entity.group(2);
    int code =
        decimal != null ? Integer.parseInt(decimal) : hex != null ? Integer.parseInt(hex, 16) : ' ';
    return Character.isValidCodePoint(code)
        ? Matcher.quoteReplacement(Character.toString(code))
        : " ";
  }
}
