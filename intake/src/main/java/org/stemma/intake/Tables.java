package org.stemma.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// CSV and TSV with a header: a row is a document, whose line is that on which the row begins.
final class Tables {
  private static final char[] DELIMITERS = {',', '\t', ';', '|'};
  private static final int LONGEST_HEADER = 4_000;

  private Tables() {}

  /// What parts the cells, if the line is a header of which at least two columns are known, one
  /// of them for text; else 0.
  static char delimiter(String line) {
    if (line.length() > LONGEST_HEADER) {
      return 0;
    }
    for (char delimiter : DELIMITERS) {
      Set<Fields.Field> known =
          cells(line, delimiter).stream()
              .flatMap(c -> Fields.field(c).stream())
              .collect(Collectors.toSet());
      boolean text =
          known.contains(Fields.Field.TEXT)
              || known.contains(Fields.Field.HTML)
              || known.contains(Fields.Field.SUMMARY);
      if (known.size() >= 2 && text) {
        return delimiter;
      }
    }
    return 0;
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1)) {
      cells.add(cell.strip().replaceAll("^\"|\"$", ""));
    }
    return cells;
  }

  static void read(Place place, InputStream in, char delimiter) throws IOException {
    Warnings warnings = new Warnings(place);
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    RowReader reader =
        new RowReader(
            new InputStreamReader(in, StandardCharsets.UTF_8), (int) place.limits().bytes());
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      rows(place, parser, reader, warnings);
    } catch (UncheckedIOException | IOException damaged) {
      place.rejected(reason(damaged) + "; what stands after that is not read");
    }
    warnings.end("rows");
  }

  private static String reason(Exception damaged) {
    Throwable cause = damaged.getCause() == null ? damaged : damaged.getCause();
    return cause instanceof Bounded.Refused refused
        ? refused.reason()
        : "is no valid CSV (" + Place.shown(String.valueOf(cause.getMessage())) + ")";
  }

  private static void rows(Place place, CSVParser parser, RowReader reader, Warnings warnings) {
    List<String> header = List.of();
    long line = 1;
    for (CSVRecord row : parser) {
      reader.renew();
      if (header.isEmpty()) {
        header = row.stream().map(String::strip).map(Fields::plain).toList();
      } else {
        Place at = place.part(":" + line);
        Records.read(
            at, at.id(row.getRecordNumber() - 1), fields(header, row), Optional.empty(), warnings);
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    if (parser.getRecordNumber() < 2) {
      place.rejected("is a table without any row beneath its header; give one that has some");
    }
  }

  private static Fields fields(List<String> header, CSVRecord row) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
      if (!row.get(i).isBlank()) {
        texts.putIfAbsent(header.get(i), List.of(row.get(i)));
      }
    }
    return new Fields(texts);
  }

  /// A reader that lets no single row have more characters than one document may have bytes.
  private static final class RowReader extends java.io.FilterReader {
    private final int most;
    private long left;

    RowReader(java.io.Reader in, int most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    void renew() {
      left = most;
    }

    @Override
    public int read(char[] chars, int from, int length) throws IOException {
      int read = super.read(chars, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new Bounded.Refused(
            "has one row of more than "
                + most
                + " characters; look for a quotation mark that is not closed");
      }
      return read;
    }

    @Override
    public int read() throws IOException {
      char[] one = new char[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }
  }
}
