package org.stemma.quality.examination;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.intake.Intake;
import org.stemma.quality.metric.Figure;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;

/// Files that readers of feeds and web archives must survive, many of them broken on purpose.
///
/// A file is survived if intake throws nothing and says something of it: a document, or a rejection
/// with its reason. Where a feed's own comment expects a well-formed feed with a certain title of
/// its first entry, a document with that title is wanted. Where a case states what an entry's field
/// must be and documents came of it, each field counts by itself; the cases written to smuggle
/// something that runs, and those in odd encodings, count once more as such.
final class Conformance {
  private static final Pattern TITLE =
      Pattern.compile("Expect:\\s*not bozo and entries\\[0\\]\\['title'\\] == u?'([^'\\\\<&]+)'");

  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)(?:<|&lt;)(?:script|style|i?frame|object|embed|applet|meta|form)\\b|javascript:|\\son\\w+=");
  private static final Pattern ENCODED =
      Pattern.compile("(?i)^\\W{0,3}<\\?xml[^>]*encoding=[\"'](?!utf-?8[\"'])");
  private static final Pattern END = Pattern.compile("</(?:item|entry)>");

  private final List<Miss> misses = new ArrayList<>();
  private int files;
  private int survived;
  private int documents;
  private int titles;
  private int titlesRight;
  private final Map<String, int[]> fields = new TreeMap<>();

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
    return examination.measured(examination.ofFeeds());
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

  private Figure[] ofFeeds() {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.share("titles", titlesRight, titles));
    fields.forEach(
        (field, counts) -> figures.add(Figure.share("field." + field, counts[0], counts[1])));
    return figures.toArray(Figure[]::new);
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
    addFields(name, bytes, received);
  }

  /// What a case states of its entries. Many cases hold nothing but the one field, which makes no
  /// document: their entries are given a title of ours.
  private void addFields(String name, byte[] bytes, List<Received> received) {
    String feed = text(bytes);
    List<FeedExpectation> all = FeedExpectation.of(feed);
    List<Document> own = received.stream().flatMap(r -> document(r).stream()).toList();
    List<Document> read = all.isEmpty() || !own.isEmpty() ? own : titled(bytes);
    for (FeedExpectation expected : all) {
      if (expected.entry() < read.size()) {
        boolean holds = expected.holds(read.get(expected.entry()));
        kinds(feed, expected).forEach(k -> count(k, holds));
        if (!holds) {
          misses.add(Miss.of(expected.field(), name, expected.value(), ""));
        }
      }
    }
  }

  @SuppressWarnings("CatchingUnchecked") // counted as broken where the case itself is read
  private static List<Document> titled(byte[] bytes) {
    String feed = new String(bytes, StandardCharsets.ISO_8859_1);
    byte[] more =
        END.matcher(feed)
            .replaceAll("<title>Some words of ours</title>$0")
            .getBytes(StandardCharsets.ISO_8859_1);
    try {
      return Intake.read(List.of(Path.of("-")), new ByteArrayInputStream(more)).stream()
          .flatMap(r -> document(r).stream())
          .toList();
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return List.of();
    }
  }

  private static List<String> kinds(String feed, FeedExpectation expected) {
    List<String> kinds = new ArrayList<>(List.of(expected.field()));
    if (ACTIVE.matcher(feed).find()) {
      kinds.add("sanitised");
    }
    if (ENCODED.matcher(feed).find()) {
      kinds.add("encoded");
    }
    return kinds;
  }

  private void count(String kind, boolean holds) {
    int[] counts = fields.computeIfAbsent(kind, k -> new int[2]);
    counts[0] += holds ? 1 : 0;
    counts[1]++;
  }

  /// By its mark or as UTF-8, else byte by byte: what is looked for is ASCII.
  private static String text(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    boolean wide = first == 0xFEFF || first == 0xFFFE;
    String utf8 = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return utf8.contains("\ufffd") ? new String(bytes, StandardCharsets.ISO_8859_1) : utf8;
  }

  private static Optional<Document> document(Received received) {
    return switch (received) {
      case Received.Read read -> Optional.of(read.document());
      case Received.Rejected no -> Optional.empty();
      case Received.Noted note -> Optional.empty();
    };
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
    return document(received)
        .flatMap(
            d ->
                d.stated().stream()
                    .filter(s -> s.what() == Stated.What.TITLE)
                    .map(s -> s.value().strip())
                    .findFirst());
  }

  List<Figure> figures() {
    return measured(Figure.share("titles", titlesRight, titles)).figures();
  }
}
