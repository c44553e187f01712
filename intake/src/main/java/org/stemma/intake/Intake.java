package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.text.ReportId;

/// Reads files, folders and standard input into documents. Bad input is a value with its reason; the rest is read on.
public final class Intake {
  private Intake() {}

  public static List<Received> read(List<Path> paths, InputStream standardInput) throws IOException {
    return read(paths, standardInput, Limits.USUAL);
  }

  /// @throws IOException if standard input breaks; everything else that goes wrong is a [Received.Rejected]
  public static List<Received> read(List<Path> paths, InputStream standardInput, Limits limits) throws IOException {
    List<Received> received = new ArrayList<>();
    for (Path path : paths) {
      if (path.toString().equals("-")) {
        byte[] bytes = standardInput.readNBytes((int) limits.bytes() + 1);
        received.add(read("standard-input", "-", bytes, limits));
      } else if (Files.isDirectory(path)) {
        received.addAll(folder(path, limits));
      } else {
        received.add(file(path, path.toString(), limits));
      }
    }
    return distinct(received);
  }

  private static List<Received> folder(Path folder, Limits limits) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(p -> !hidden(folder.relativize(p))).sorted().limit(limits.files() + 1L).toList();
    } catch (IOException | java.io.UncheckedIOException broken) {
      return List.of(new Received.Rejected(folder.toString(), "the folder cannot be listed; check that you may read it"));
    }
    if (files.isEmpty()) {
      return List.of(new Received.Rejected(folder.toString(), "the folder has no files; give one that holds reports as text or HTML"));
    }
    List<Received> received = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(files.size(), limits.files()))) {
      received.add(file(file, folder.relativize(file).toString(), limits));
    }
    if (files.size() > limits.files()) {
      received.add(new Received.Rejected(folder.toString(), "more than " + limits.files() + " files; give fewer at a time"));
    }
    return received;
  }

  private static boolean hidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static Received file(Path file, String source, Limits limits) {
    if (!Files.exists(file)) {
      return new Received.Rejected(source, "no such file; check the name");
    }
    try {
      long size = Files.size(file);
      if (size > limits.bytes()) {
        return new Received.Rejected(source, tooLarge(size, limits));
      }
      return read(id(file), source, Files.readAllBytes(file), limits);
    } catch (IOException unreadable) {
      return new Received.Rejected(source, "cannot be read; check that you may read it");
    }
  }

  private static String tooLarge(long size, Limits limits) {
    return "is " + size / 1_000_000 + " MB, more than the " + limits.bytes() / 1_000_000 + " MB of one report; split it or give the article alone";
  }

  private static Received read(String id, String source, byte[] bytes, Limits limits) {
    if (bytes.length > limits.bytes()) {
      return new Received.Rejected(source, tooLarge(bytes.length, limits));
    }
    return switch (Decoding.of(bytes)) {
      case Decoding.Failed failed -> new Received.Rejected(source, failed.reason());
      case Decoding.Decoded decoded -> {
        ReportId report = new ReportId(id);
        Document document =
            Pages.isPage(decoded.text())
                ? Pages.read(report, source, decoded.text(), limits)
                : PlainTexts.read(report, source, decoded.text());
        yield new Received.Read(document);
      }
    };
  }

  /// The file's name without its extension.
  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// Ids made unique in the order of their sources: the second `x` is `x~2`; the very same text again is left out.
  private static List<Received> distinct(List<Received> received) {
    List<Received> sorted = received.stream().sorted(java.util.Comparator.comparing(Received::source)).toList();
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

  private static Received named(Document document, Map<String, List<Document>> known) {
    List<Document> same = known.computeIfAbsent(document.id().value().toLowerCase(Locale.ROOT), k -> new ArrayList<>());
    if (same.stream().anyMatch(d -> d.text().equals(document.text()))) {
      return new Received.Rejected(document.source(), "the same text and id as " + same.getFirst().source() + "; it is read once");
    }
    same.add(document);
    return new Received.Read(same.size() == 1 ? document : renamed(document, document.id().value() + "~" + same.size()));
  }

  private static Document renamed(Document document, String id) {
    return new Document(new ReportId(id), document.source(), document.text(), document.verbatim(), document.blocks(), document.stated());
  }
}
