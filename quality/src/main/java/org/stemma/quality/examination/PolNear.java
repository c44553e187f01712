package org.stemma.quality.examination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.text.Span;

/// PolNeAR: who says what in US news, in brat's stand-off files. Newell, Margolin and Ruths, "An
/// attribution relations corpus for political news", LREC 2018.
///
/// An article is `text/NAME.txt` and its annotation `attributions/NAME_ANNOTATOR.ann`; offsets are
/// code points. `T` lines are spans, perhaps in pieces, and `E` lines tie them to attributions.
final class PolNear {
  private static final Pattern SPANS = Pattern.compile("(T\\d+)\\t(\\S+) ([\\d; ]+)\\t.*");
  private static final Pattern ROLE = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  private PolNear() {}

  /// An article with its attributions; spans are UTF-16 units of the text.
  record Article(String name, String text, List<Attributed> attributed) {
    Article {
      attributed = List.copyOf(attributed);
    }
  }

  /// An attribution: the pieces of its source, cue and content, each in order of the text.
  record Attributed(List<Span> source, List<Span> cue, List<Span> content) {
    Attributed {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /// The articles of one part of the corpus, in order of their names.
  static List<Article> articles(Path part) throws IOException {
    Map<String, Path> annotations = new HashMap<>();
    try (Stream<Path> files = Files.list(part.resolve("attributions"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        String name = String.valueOf(file.getFileName());
        annotations.put(name.replaceFirst("_[0-9a-z]+\\.ann$", ""), file);
      }
    }
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(part.resolve("text"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
        Path annotation = annotations.get(name);
        if (annotation != null) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          articles.add(new Article(name, text, attributed(text, Files.readAllLines(annotation))));
        }
      }
    }
    return articles;
  }

  static List<Attributed> attributed(String text, List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Attributed> attributed = new ArrayList<>();
    for (String line : lines) {
      Matcher named = SPANS.matcher(line);
      if (named.matches()) {
        spans.put(named.group(1), pieces(text, named.group(3)));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        attribution(line, spans).ifPresent(attributed::add);
      }
    }
    return attributed;
  }

  private static List<Span> pieces(String text, String offsets) {
    return Arrays.stream(offsets.split(";"))
        .map(piece -> piece.strip().split(" "))
        .map(e -> CodePoints.span(text, Integer.parseInt(e[0]), Integer.parseInt(e[1])))
        .toList();
  }

  /// An attribution without content says nothing and is left out.
  private static Optional<Attributed> attribution(String line, Map<String, List<Span>> spans) {
    Map<String, List<Span>> roles = new HashMap<>();
    Matcher role = ROLE.matcher(line);
    while (role.find()) {
      roles
          .computeIfAbsent(role.group(1), r -> new ArrayList<>())
          .addAll(spans.getOrDefault(role.group(2), List.of()));
    }
    roles.values().forEach(pieces -> pieces.sort(Comparator.naturalOrder()));
    return Optional.of(
            new Attributed(
                roles.getOrDefault("Source", List.of()),
                roles.getOrDefault("Cue", List.of()),
                roles.getOrDefault("Content", List.of())))
        .filter(a -> !a.content().isEmpty());
  }
}
