package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.text.ReportId;

/// Reads files, folders, archives, feeds and standard input into documents. What a file is, is told
/// by its content. Bad input is a value with its reason; the rest is read on. The order in which
/// inputs are given makes no difference, and nothing is ever fetched from the network.
public final class Intake {
  /// What can be read, for messages.
  public static final String FORMATS =
      "text, HTML, MHTML, feeds, NewsML or NITF, JSON, JSONL, CSV or web archives (WARC), plain or"
          + " packed";

  private static final String STANDARD_INPUT = "standard-input";
  private static final String UNREADABLE = "cannot be read; check that you may read it";

  private Intake() {}

  /// The documents of the paths, within the usual limits.
  public static List<Received> read(List<Path> paths, InputStream standardInput)
      throws IOException {
    return read(paths, standardInput, Limits.USUAL);
  }

  /// All documents of the paths at once, with the very same text under the same name only once.
  ///
  /// @param paths files, folders, patterns such as `news/*.html`, and `-` for standard input
  /// @throws IOException if standard input breaks; everything else that goes wrong is a
  /// [Received.Rejected]
  public static List<Received> read(List<Path> paths, InputStream standardInput, Limits limits)
      throws IOException {
    List<Piece> all = new ArrayList<>();
    for (Inputs.Input input : Inputs.of(paths, limits)) {
      long[] number = {0};
      open(input, standardInput, limits, r -> all.add(new Piece(input.source(), number[0]++, r)));
    }
    return distinct(all);
  }

  /// Hands on the bytes of each input before anything is read of them, so that they can be kept.
  ///
  /// @param aside a folder whose files are left out, such as that in which they are kept
  /// @return the inputs that have no bytes, each with the reason
  /// @throws IOException if an input breaks, or whoever takes the bytes fails
  public static List<Received.Rejected> inputs(
      List<Path> paths, InputStream standardInput, Limits limits, Path aside, Taker to)
      throws IOException {
    List<Received.Rejected> absent = new ArrayList<>();
    for (Inputs.Input input : Inputs.of(paths, limits)) {
      switch (input) {
        case Inputs.Absent no -> absent.add(new Received.Rejected(no.source(), no.reason()));
        case Inputs.Notes notes -> {}
        case Inputs.Standard standard -> to.take(standard.source(), STANDARD_INPUT, standardInput);
        case Inputs.File file when isWithin(file.path(), aside) -> {}
        case Inputs.File file -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            to.take(file.source(), String.valueOf(file.path().getFileName()), in);
          } catch (AccessDeniedException denied) {
            absent.add(new Received.Rejected(file.source(), UNREADABLE));
          }
        }
      }
    }
    return absent;
  }

  private static boolean isWithin(Path file, Path folder) throws IOException {
    return Files.isDirectory(folder) && file.toRealPath().startsWith(folder.toRealPath());
  }

  /// Takes the bytes of one input.
  @FunctionalInterface
  public interface Taker {
    /// Takes them, before the next input is opened.
    ///
    /// @param source how messages and documents name the input
    /// @param name its file's name, which its documents are called by that have no other
    void take(String source, String name, InputStream bytes) throws IOException;
  }

  /// Reads kept bytes as they would be read from their file; ids are not made unique, see
  /// [#distinct].
  public static void reread(
      String source, String name, InputStream bytes, Limits limits, Consumer<Received> to) {
    Opened.read(Place.of(source, name, limits, to), bytes);
  }

  /// Hands on the documents of the paths one after another, each as soon as it is read, so that
  /// archives and lists of any length take no more memory than their largest document, and 16
  /// bytes a document for its id.
  ///
  /// @param paths as for [#read(List, InputStream, Limits)]
  /// @param to is given every document, rejection and note, by path, then by place in the file
  /// @throws IOException if standard input breaks
  public static void each(
      List<Path> paths, InputStream standardInput, Limits limits, Consumer<Received> to)
      throws IOException {
    Ids ids = new Ids();
    for (Inputs.Input input : Inputs.of(paths, limits)) {
      open(input, standardInput, limits, r -> to.accept(ids.unique(r)));
    }
  }

  /// Hands on the documents of JSONL, each as soon as its line has come, without looking further
  /// ahead; so a stream can be answered line by line. An
  /// article that is only a headline has that for its text.
  ///
  /// @param path a file, compressed or not, or `-` for standard input
  /// @param to is given every document, rejection and note in the order of the lines
  public static void lines(
      Path path, InputStream standardInput, Limits limits, Consumer<Received> to)
      throws IOException {
    Ids ids = new Ids();
    for (Inputs.Input input : Inputs.of(List.of(path), limits)) {
      Consumer<Received> unique = r -> to.accept(ids.unique(r));
      switch (input) {
        case Inputs.Absent absent ->
            to.accept(new Received.Rejected(absent.source(), absent.reason()));
        case Inputs.Notes notes -> to.accept(noted(notes));
        case Inputs.Standard standard ->
            Opened.lines(
                Place.of(standard.source(), "standard-input", limits, unique), standardInput);
        case Inputs.File file -> {
          String name = String.valueOf(file.path().getFileName());
          try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            Opened.lines(Place.of(file.source(), name, limits, unique), in);
          }
        }
      }
    }
  }

  private static void open(
      Inputs.Input input, InputStream standardInput, Limits limits, Consumer<Received> to)
      throws IOException {
    try {
      opened(input, standardInput, limits, Guard.receiver(to));
    } catch (Guard.Receiving receiver) {
      throw receiver.wrong();
    }
  }

  private static void opened(
      Inputs.Input input, InputStream standardInput, Limits limits, Consumer<Received> to)
      throws IOException {
    switch (input) {
      case Inputs.Absent absent ->
          to.accept(new Received.Rejected(absent.source(), absent.reason()));
      case Inputs.Notes notes -> to.accept(noted(notes));
      case Inputs.Standard standard ->
          Opened.read(Place.of(standard.source(), STANDARD_INPUT, limits, to), standardInput);
      case Inputs.File file -> file(file, limits, to);
    }
  }

  private static Received noted(Inputs.Notes notes) {
    return new Received.Noted(
        notes.source(),
        "not read: its name says that it tells of the folder; give the file itself if it is a"
            + " report");
  }

  private static void file(Inputs.File file, Limits limits, Consumer<Received> to) {
    String name = String.valueOf(file.path().getFileName());
    Place place = Place.of(file.source(), name, limits, to);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 65_536)) {
      Opened.read(place, in);
    } catch (IOException unreadable) {
      place.rejected(UNREADABLE);
    }
  }

  /// What came of one place of one file.
  ///
  /// @param file how messages name the file
  /// @param number the place, counted from 0
  public record Piece(String file, long number, Received received) {}

  /// Ids made unique in the order of their sources: the second `x` is `x~2`; the very same text
  /// again is left out.
  public static List<Received> distinct(List<Piece> received) {
    List<Piece> sorted =
        received.stream()
            .sorted(
                Comparator.comparing(Piece::file)
                    .thenComparing(Piece::number)
                    .thenComparing(o -> words(o.received())))
            .toList();
    Map<String, List<Document>> known = new HashMap<>();
    List<Received> distinct = new ArrayList<>();
    for (Piece one : sorted) {
      switch (one.received()) {
        case Received.Rejected no -> distinct.add(no);
        case Received.Noted note -> distinct.add(note);
        case Received.Read read -> distinct.add(named(read.document(), known));
      }
    }
    return distinct;
  }

  private static String words(Received received) {
    return switch (received) {
      case Received.Rejected no -> no.reason();
      case Received.Noted note -> note.note();
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
    String id = document.id().value();
    int number = same.size();
    while (number > 1 && known.containsKey(id + "~" + number)) {
      number++;
    }
    if (number > 1) {
      known.put(id + "~" + number, new ArrayList<>(List.of(document)));
    }
    return new Received.Read(
        number == 1 ? document : document.named(new ReportId(id + "~" + number)));
  }
}
