package org.stemma.quality.examination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.Intake;
import org.stemma.quality.metric.Figure;
import org.stemma.report.Received;
import org.stemma.report.Stated;

/// Files that readers of feeds and web archives must survive, many of them broken on purpose.
///
/// A file is survived if intake throws nothing and says something of it: a document, or a rejection
/// with its reason. Where a feed's own comment expects a well-formed feed with a certain title of
/// its first entry, a document with that title is wanted.
final class Conformance {
  private static final Pattern TITLE =
      Pattern.compile("Expect:\\s*not bozo and entries\\[0\\]\\['title'\\] == u?'([^'\\\\<&]+)'");

  private final List<Miss> misses = new ArrayList<>();
  private int files;
  private int survived;
  private int documents;
  private int titles;
  private int titlesRight;

  static Measurement feeds(Setting setting) throws IOException {
    Conformance examination = new Conformance();
    try (Stream<Path> all = Files.list(setting.folder())) {
      for (Path archive : all.filter(f -> f.toString().endsWith(".tar.gz")).sorted().toList()) {
        Archive.visit(
            archive,
            (name, bytes) -> {
              if (name.matches(".+\\.(?:xml|rss|atom|rdf|cdf|json)")) {
                examination.add(name, bytes);
              }
            });
      }
    }
    return examination.measured(
        Figure.share("titles", examination.titlesRight, examination.titles));
  }

  static Measurement archives(Setting setting) throws IOException {
    Conformance examination = new Conformance();
    try (Stream<Path> all = Files.walk(setting.folder())) {
      for (Path file :
          all.filter(f -> f.toString().matches(".+\\.(?:w?arc)(?:\\.gz(?:\\.bad)?)?"))
              .sorted()
              .toList()) {
        examination.add(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return examination.measured();
  }

  private Measurement measured(Figure... more) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("survived", survived, files));
    figures.addAll(List.of(more));
    figures.add(new Figure.Size("documents", documents, "documents read"));
    return new Measurement(files, "files", figures, misses);
  }

  @SuppressWarnings("CatchingUnchecked") // what breaks intake is what is looked for
  void add(String name, byte[] bytes) {
    files++;
    List<Received> received = List.of();
    try {
      received = Intake.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes));
      survived += received.isEmpty() ? 0 : 1;
      if (received.isEmpty()) {
        misses.add(Miss.of("nothing said", name, "", ""));
      }
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      misses.add(Miss.of("broke", name, "", broken.toString()));
    }
    documents += (int) received.stream().filter(Received.Read.class::isInstance).count();
    Matcher expected =
        TITLE.matcher(
            new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1));
    if (expected.find()) {
      addTitle(name, expected.group(1), received);
    }
  }

  private void addTitle(String name, String wanted, List<Received> received) {
    titles++;
    List<String> found = received.stream().flatMap(r -> title(r).stream()).toList();
    if (found.contains(wanted)) {
      titlesRight++;
    } else {
      misses.add(Miss.of("title", name, wanted, "found " + found));
    }
  }

  private static Optional<String> title(Received received) {
    return switch (received) {
      case Received.Rejected no -> Optional.empty();
      case Received.Noted note -> Optional.empty();
      case Received.Read read ->
          read.document().stated().stream()
              .filter(s -> s.what() == Stated.What.TITLE)
              .map(s -> s.value().strip())
              .findFirst();
    };
  }

  List<Figure> figures() {
    return measured(Figure.share("titles", titlesRight, titles)).figures();
  }
}
