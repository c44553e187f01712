package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records of a WARC or ARC file one after another. Where something is no record, or damaged, a
/// warning says where, and the next record is looked for.
final class ArchiveRecords {
  /// ARC's one line: address, IP, date, type, further columns, length; addresses may hold blanks.
  private static final Pattern ARC =
      Pattern.compile(
          "(\\S.*?)\\s+(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]{2,45}|-)\\s+(\\d{8,17})\\s+(\\S+(?:; ?\\S+)?)\\s(?:.*\\s)?(\\d{1,18})");

  private final BufferedInputStream in;
  private final Place place;
  private final Warnings warnings;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private long left;
  private boolean lost;

  ArchiveRecords(InputStream in, Place place, Warnings warnings) {
    this.in = new BufferedInputStream(in, 65_536);
    this.place = place;
    this.warnings = warnings;
  }

  /// A record without its content.
  ///
  /// @param number from 1, in the order of the file
  /// @param fields by their names in lower case
  record Head(long number, Map<String, String> fields) {
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /// The next record that has a head.
  Optional<Head> next() throws IOException {
    while (true) {
      try {
        skipRest();
        Optional<String> begin = line();
        if (begin.isEmpty()) {
          return Optional.empty();
        }
        Optional<Head> head = begin.get().isBlank() ? Optional.empty() : head(begin.get());
        if (head.isPresent()) {
          return head;
        }
      } catch (Members.Damaged damaged) {
        left = 0;
        warn(damaged.reason() + "; it is left out, the next one is read");
      }
    }
  }

  private Optional<Head> head(String begin) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher arc = ARC.matcher(begin);
    if (begin.startsWith("WARC/")) {
      number++;
      lost = false;
      fields(fields);
    } else if (!begin.contains(": ") && arc.matches()) {
      number++;
      lost = false;
      arc(fields, arc);
    } else {
      if (!lost) {
        lost = true;
        warn("what follows it is no record, or its length is wrong; the next one is looked for");
      }
      return Optional.empty();
    }
    OptionalLong length = length(fields.getOrDefault("content-length", ""));
    if (length.isEmpty()) {
      lost = true;
      warn("has no length that can be read; it is left out, the next one is looked for");
      return Optional.empty();
    }
    left = length.getAsLong();
    return Optional.of(new Head(number, fields));
  }

  private static void arc(Map<String, String> fields, Matcher arc) {
    boolean description = arc.group(1).startsWith("filedesc:");
    fields.put("warc-type", description ? "warcinfo" : "response");
    fields.put("warc-target-uri", arc.group(1));
    fields.put("warc-date", arc.group(3));
    fields.put("arc-type", arc.group(4));
    fields.put("content-length", arc.group(5));
  }

  private static OptionalLong length(String value) {
    return value.matches("\\d{1,18}")
        ? OptionalLong.of(Long.parseLong(value))
        : OptionalLong.empty();
  }

  private void fields(Map<String, String> fields) throws IOException {
    int size = 0;
    String last = "";
    Optional<String> next = line();
    while (next.isPresent() && !next.get().isEmpty() && size < place.limits().header()) {
      String field = next.get();
      size += field.length() + 2;
      int colon = field.indexOf(':');
      if ((field.startsWith(" ") || field.startsWith("\t")) && !last.isEmpty()) {
        fields.merge(last, field.strip(), (a, b) -> a + " " + b);
      } else if (colon > 0) {
        last = field.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(last, field.substring(colon + 1).strip());
      }
      next = line();
    }
  }

  private void warn(String reason) {
    warnings.add(place.part("#" + Math.max(1, number)), reason);
  }

  /// The next line without its end; what is beyond the limit of a header is dropped.
  private Optional<String> line() throws IOException {
    line.reset();
    int read = in.read();
    if (read < 0) {
      return Optional.empty();
    }
    while (read >= 0 && read != '\n') {
      if (line.size() < place.limits().header()) {
        line.write(read);
      }
      read = in.read();
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }

  private void skipRest() throws IOException {
    while (left > 0) {
      long skipped = in.skip(left);
      if (skipped == 0 && in.read() < 0) {
        left = 0;
        warn("the file ends in the middle of it; what is there is left out");
      } else {
        left -= Math.max(1, skipped);
      }
    }
  }

  /// Leaves the rest of the record, of which there is none.
  void abandon() {
    left = 0;
  }

  /// How much of the record has not been read.
  long left() {
    return left;
  }

  /// Up to so many bytes of the record; none more if the file ends in it.
  byte[] read(int most) throws IOException {
    int wanted = (int) Math.min(most, left);
    byte[] bytes = in.readNBytes(wanted);
    left -= bytes.length;
    return bytes;
  }

  /// A line of the record's own content, with its end.
  byte[] readLine(int most) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int read = 0;
    while (left > 0 && bytes.size() < most && read != '\n') {
      read = in.read();
      if (read < 0) {
        break;
      }
      left--;
      bytes.write(read);
    }
    return bytes.toByteArray();
  }
}
