package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.text.ReportId;

/// Reads files, folders and standard input into documents. Bad input is a value with its reason;
/// the rest is read on. The
/// order in which inputs are given makes no difference.
public final class Intake {
  private static final Pattern JSON = Pattern.compile("^\\s*[\\[{]\\s*[\"{\\[].*", Pattern.DOTALL);
  private static final Pattern XML =
      Pattern.compile(
          "(?i)^\\s*(?:<\\?xml\\b|<(?:rss|feed|urlset|sitemapindex|rdf:RDF|svg|nitf|newsml)\\b).*",
          Pattern.DOTALL);

  private final Limits limits;
  private final Set<Path> seen = new HashSet<>();

  private Intake(Limits limits) {
    this.limits = limits;
  }

  /// The documents of the paths, within the usual limits.
  public static List<Received> read(List<Path> paths, InputStream standardInput)
      throws IOException {
    return read(paths, standardInput, Limits.USUAL);
  }

  /// The documents of the paths.
  ///
  /// @param paths files, folders, and `-` for standard input
  /// @throws IOException if standard input breaks; everything else that goes wrong is a
  /// [Received.Rejected]
  public static List<Received> read(List<Path> paths, InputStream standardInput, Limits limits)
      throws IOException {
    Intake intake = new Intake(limits);
    List<Received> received = new ArrayList<>();
    // folders first, so that a file given twice keeps the name it has in its folder
    for (Path path :
        paths.stream()
            .distinct()
            .sorted(
                Comparator.comparing((Path p) -> !Files.isDirectory(p))
                    .thenComparing(Comparator.naturalOrder()))
            .toList()) {
      if (path.toString().equals("-")) {
        received.add(
            intake.read("standard-input", "-", standardInput.readNBytes((int) limits.bytes() + 1)));
      } else if (Files.isDirectory(path)) {
        received.addAll(intake.folder(path));
      } else if (intake.isNew(path)) {
        received.add(intake.file(path, String.valueOf(path.getFileName())));
      }
    }
    return distinct(received);
  }

  /// The same file given twice, as itself and in its folder, is read once.
  private boolean isNew(Path file) {
    try {
      return seen.add(file.toRealPath());
    } catch (IOException absent) {
      return true;
    }
  }

  private List<Received> folder(Path folder) {
    String name = folder.toString();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(p -> !Files.isDirectory(p))
              .filter(p -> !isHidden(folder.relativize(p)))
              .sorted()
              .limit(limits.files() + 1L)
              .toList();
    } catch (IOException | UncheckedIOException broken) {
      return List.of(
          new Received.Rejected(
              name,
              "the folder cannot be listed; check that you may read it and all folders in it"));
    }
    if (files.isEmpty()) {
      return List.of(
          new Received.Rejected(
              name, "the folder has no files; give one that holds reports as text or HTML"));
    }
    List<Received> received = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(files.size(), limits.files()))) {
      if (isNew(file)) {
        received.add(file(file, folder.relativize(file).toString().replace('\\', '/')));
      }
    }
    if (files.size() > limits.files()) {
      received.add(
          new Received.Rejected(
              name,
              "has more than "
                  + limits.files()
                  + " files, the rest is left out; give fewer at a time"));
    }
    return received;
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private Received file(Path file, String source) {
    if (!Files.exists(file)) {
      return new Received.Rejected(file.toString(), "no such file or folder; check the name");
    }
    if (!Files.isRegularFile(file)) {
      return new Received.Rejected(
          source, "is neither a file nor a folder; give the report as a file");
    }
    try {
      long size = Files.size(file);
      return size > limits.bytes()
          ? new Received.Rejected(source, tooLarge(size))
          : read(id(file), source, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return new Received.Rejected(source, "cannot be read; check that you may read it");
    }
  }

  private String tooLarge(long size) {
    return String.format(
        Locale.ROOT,
        "is %.1f MB large, and one report may have %.1f MB; give the article alone",
        size / 1e6,
        limits.bytes() / 1e6);
  }

  private Received read(String id, String source, byte[] bytes) {
    if (bytes.length > limits.bytes()) {
      return new Received.Rejected(source, tooLarge(bytes.length));
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Failed failed -> new Received.Rejected(source, failed.reason());
      case Decoding.Decoded decoded -> read(new ReportId(id), source, decoded);
    };
  }

  private Received read(ReportId id, String source, Decoding.Decoded decoded) {
    Received received = parsed(id, source, decoded);
    int length = received instanceof Received.Read read ? read.document().text().length() : 0;
    return length <= limits.characters()
        ? received
        : new Received.Rejected(
            source,
            String.format(
                Locale.ROOT,
                "holds %,d characters of text, and one report may hold %,d; give the article alone",
                length,
                limits.characters()));
  }

  private Received parsed(ReportId id, String source, Decoding.Decoded decoded) {
    String text = decoded.text();
    String head = text.substring(0, Math.min(text.length(), 4000)).replace("\ufeff", "");
    if (Pages.isPage(text)) {
      Document page = Pages.read(id, source, text, limits);
      return page.text().chars().isBlank()
          ? new Received.Rejected(
              source,
              "is a page without any visible text; save it once it has loaded, or give its text")
          : new Received.Read(doubted(page, decoded));
    }
    if (XML.matcher(head).matches()) {
      return new Received.Rejected(
          source, "is XML and no page, perhaps a feed; give the pages or their text");
    }
    if (JSON.matcher(head).matches()) {
      return new Received.Rejected(source, "is JSON; give the report's text, or the page");
    }
    return new Received.Read(doubted(PlainTexts.read(id, source, text, decoded.exact()), decoded));
  }

  private static Document doubted(Document document, Decoding.Decoded decoded) {
    if (decoded.doubt().isEmpty()) {
      return document;
    }
    Decoding.Doubt doubt = decoded.doubt().get();
    List<Stated> stated = new ArrayList<>(document.stated());
    stated.add(new Stated(Stated.What.ENCODING, doubt.encoding(), doubt.why()));
    return new Document(
        document.id(),
        document.source(),
        document.text(),
        document.verbatim(),
        document.blocks(),
        stated);
  }

  /// The file's name without its extension.
  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// Ids made unique in the order of their sources: the second `x` is `x~2`; the very same text
  /// again is left out.
  private static List<Received> distinct(List<Received> received) {
    List<Received> sorted =
        received.stream()
            .sorted(Comparator.comparing(Received::source).thenComparing(Intake::words))
            .toList();
    Map<String, List<Document>> known = new HashMap<>();
    List<Received> distinct = new ArrayList<>();
    for (Received one : sorted) {
      switch (one) {
        case Received.Rejected no -> distinct.add(no);
        case Received.Read read -> distinct.add(named(read.document(), known));
      }
    }
    return distinct;
  }

  private static String words(Received received) {
    return switch (received) {
      case Received.Rejected no -> no.reason();
      case Received.Read read -> read.document().text().chars();
    };
  }

  private static Received named(Document document, Map<String, List<Document>> known) {
    List<Document> same = known.computeIfAbsent(document.id().value(), k -> new ArrayList<>());
    if (same.stream().anyMatch(d -> d.text().equals(document.text()))) {
      return new Received.Rejected(
          document.source(),
          "has the same name and the same text as "
              + same.getFirst().source()
              + "; it is read once, leave one of them out");
    }
    same.add(document);
    return new Received.Read(
        same.size() == 1 ? document : renamed(document, document.id().value() + "~" + same.size()));
  }

  private static Document renamed(Document document, String id) {
    return new Document(
        new ReportId(id),
        document.source(),
        document.text(),
        document.verbatim(),
        document.blocks(),
        document.stated());
  }
}
