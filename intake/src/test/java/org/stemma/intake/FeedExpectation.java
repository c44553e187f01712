package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One comparison of an expression of feedparser's cases: a part of a feed, and the value it must
/// have. Markup is compared by its words, dates by their instant, since that is what documents are
/// made of; a name counts as found if the printed author holds it.
///
/// @param path such as `entries.0.title`
record FeedExpectation(String path, String value) {
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(feed|entries)((?:\\[\\d+\\]|\\[u?['\"]\\w+['\"]\\]|\\.\\w+)+)\\s*==\\s*"
              + "(u?\"\"\"(?:.|\\n)*?\"\"\"|u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([\\d, ]+\\))");

  /// The comparisons of parts that documents are made of.
  static List<FeedExpectation> of(String expression) {
    List<FeedExpectation> found = new ArrayList<>();
    Matcher matcher = COMPARISON.matcher(expression);
    while (matcher.find()) {
      String path =
          matcher.group(1) + matcher.group(2).replaceAll("[\\[.]u?['\"]?(\\w+)['\"]?\\]?", ".$1");
      FeedExpectation one = new FeedExpectation(path, literal(matcher.group(3)));
      if (!one.kind().isEmpty()) {
        found.add(one);
      }
    }
    return found;
  }

  private static String literal(String python) {
    String plain = python.startsWith("u") ? python.substring(1) : python;
    int quotes = plain.startsWith("\"\"\"") ? 3 : plain.startsWith("(") ? 0 : 1;
    String inner = plain.substring(quotes, plain.length() - quotes);
    return Pattern.compile("\\\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)")
        .matcher(inner)
        .replaceAll(
            m -> {
              String code = m.group(1);
              String value =
                  switch (code.charAt(0)) {
                    case 'x', 'u', 'U' ->
                        code.length() > 1
                            ? Character.toString(Integer.parseInt(code.substring(1), 16))
                            : code;
                    case 'n' -> "\n";
                    case 't' -> "\t";
                    case 'r' -> "\r";
                    default -> code;
                  };
              return Matcher.quoteReplacement(value);
            });
  }

  /// What is compared; blank for parts that no document is made of.
  String kind() {
    String part = path.replaceFirst("^(?:feed|entries\\.\\d+)\\.", "");
    return switch (part) {
      case "title", "title_detail.value" -> "title";
      case "link", "links.0.href" -> "link";
      case "id", "guid" -> "id";
      case "author", "author_detail.name", "authors.0.name" -> "author";
      case "published",
          "published_parsed",
          "created",
          "created_parsed",
          "date",
          "date_parsed",
          "issued",
          "issued_parsed" ->
          "published";
      case "updated", "updated_parsed", "modified", "modified_parsed" -> "updated";
      case "content.0.value" -> "content";
      case "summary",
          "description",
          "summary_detail.value",
          "subtitle",
          "tagline",
          "info",
          "subtitle_detail.value" ->
          path.startsWith("feed") && part.startsWith("summary") ? "" : "summary";
      case "source.title" -> path.startsWith("feed") ? "" : "source";
      case "language" -> "language";
      default -> "";
    };
  }

  /// Whether the feed has the value.
  boolean holds(Feed feed) {
    if (path.startsWith("feed")) {
      return holds(
          feed.title(),
          feed.link(),
          feed.id(),
          feed.authors(),
          feed.published(),
          feed.updated(),
          Optional.empty(),
          feed.summary(),
          Optional.empty(),
          feed.language());
    }
    int index = Integer.parseInt(path.replaceFirst("^entries\\.(\\d+).*", "$1"));
    if (index >= feed.entries().size()) {
      return false;
    }
    Feed.Entry entry = feed.entries().get(index);
    return holds(
        entry.title(),
        entry.link(),
        entry.id(),
        entry.authors(),
        entry.published(),
        entry.updated(),
        entry.content(),
        entry.summary(),
        entry.source(),
        entry.language());
  }

  private boolean holds(
      Optional<String> title,
      Optional<String> link,
      Optional<String> id,
      List<String> authors,
      Optional<String> published,
      Optional<String> updated,
      Optional<String> content,
      Optional<String> summary,
      Optional<String> source,
      Optional<String> language) {
    return switch (kind()) {
      case "title" -> says(title);
      case "link" -> link.orElse("").equals(value.strip());
      case "id" -> id.orElse("").equals(value.strip());
      case "author" ->
          authors.stream().anyMatch(a -> !a.isBlank() && value.contains(a)) || value.isEmpty();
      case "published" -> dated(published) || dated(updated);
      case "updated" -> dated(updated) || dated(published);
      case "content" -> says(content) || says(summary);
      case "summary" -> says(summary) || says(content);
      case "source" -> says(source);
      case "language" -> language.orElse("").equalsIgnoreCase(value);
      default -> throw new IllegalStateException(kind());
    };
  }

  private boolean says(Optional<String> found) {
    String ours = plain(SafeMarkup.words(found.orElse("")));
    return ours.equals(plain(SafeMarkup.words(value)))
        || ours.equals(plain(value))
        || plain(found.orElse("")).equals(plain(SafeMarkup.words(value)));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private boolean dated(Optional<String> found) {
    Optional<String> expected =
        path.endsWith("_parsed") ? Optional.of(tuple()) : Timestamps.iso(value);
    if (expected.isEmpty()) {
      return found.orElse("").equals(value);
    }
    return found
        .flatMap(Timestamps::instant)
        .flatMap(f -> Timestamps.instant(expected.get()).map(f::equals))
        .orElse(false);
  }

  private String tuple() {
    List<Integer> numbers =
        Pattern.compile("\\d+")
            .matcher(value)
            .results()
            .map(r -> Integer.valueOf(r.group()))
            .toList();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02dT%02d:%02d:%02dZ",
        numbers.get(0),
        numbers.get(1),
        numbers.get(2),
        numbers.get(3),
        numbers.get(4),
        numbers.get(5));
  }
}
