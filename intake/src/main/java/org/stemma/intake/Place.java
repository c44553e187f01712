package org.stemma.intake;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.text.ReportId;

/// An input that is being taken apart: what it is called, the limits it is held to, and where what
/// comes of it goes.
///
/// @param source how messages and documents name it
/// @param stem what its documents are called that have no name of their own
/// @param nesting in how many archives and compressed files it stands
record Place(String source, String stem, Limits limits, Consumer<Received> to, int nesting) {
  private static final Pattern COMPRESSED = Pattern.compile("(?i)\\.(gz|zst|zstd|bz2)$");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]+");
  private static final int LONGEST_NAME = 200;

  static Place of(String source, String name, Limits limits, Consumer<Received> to) {
    return new Place(source, stem(name), limits, to, 0);
  }

  /// A member of an archive; its name is only ever shown, never used as a path.
  Place inside(String member) {
    String name = shown(member);
    String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return new Place(source + "!" + name, stem(last), limits, to, nesting + 1);
  }

  /// The same without its compression.
  Place opened() {
    return new Place(source, stem, limits, to, nesting + 1);
  }

  /// A part such as `#item-3` or `:17`.
  Place part(String part) {
    return new Place(source + part, stem, limits, to, nesting);
  }

  void rejected(String reason) {
    to.accept(new Received.Rejected(source, reason));
  }

  void noted(String note) {
    to.accept(new Received.Noted(source, note));
  }

  /// The document, unless its text is too long.
  void read(Document document) {
    int length = document.text().length();
    if (length > limits.characters()) {
      rejected(
          String.format(
              Locale.ROOT,
              "holds %,d characters of text, and one report may hold %,d; give the article alone",
              length,
              limits.characters()));
    } else {
      to.accept(new Received.Read(document));
    }
  }

  ReportId id() {
    return new ReportId(stem);
  }

  ReportId id(long number) {
    return new ReportId(stem + "#" + number);
  }

  String tooLarge(long size) {
    return String.format(
        Locale.ROOT,
        "is %.1f MB large, and one report may have %.1f MB; give the article alone",
        size / 1e6,
        limits.bytes() / 1e6);
  }

  String tooLarge() {
    return String.format(
        Locale.ROOT,
        "is larger than the %.1f MB one report may have; give the article alone",
        limits.bytes() / 1e6);
  }

  /// A name without what would disturb a terminal, and not endless.
  static String shown(String name) {
    String plain = CONTROL.matcher(name).replaceAll("\ufffd");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME) + "…";
  }

  /// A file's name without its extension.
  private static String stem(String name) {
    String plain = COMPRESSED.matcher(name).replaceFirst("");
    int dot = plain.lastIndexOf('.');
    String stem = dot > 0 ? plain.substring(0, dot) : plain;
    return stem.isBlank() ? "report" : stem;
  }
}
