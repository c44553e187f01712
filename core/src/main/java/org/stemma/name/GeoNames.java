package org.stemma.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Makes a compact table of places from a GeoNames dump: `cities15000.txt`, `allCountries.txt` or
/// any other in that format, as text or in its zip file
/// (<https://download.geonames.org/export/dump/>, CC BY 4.0).
///
/// Reads the dump line by line. In memory are the rows of a thousand people and more, some hundred
/// thousand for the whole world, so that they can be put in order; smaller places go to a file
/// beside the table and from there behind the others, in the order of the dump.
///
/// The table of the product, `places.tsv`, is made of `cities15000.txt` and `admin1CodesASCII.txt`
/// with 0 as the least.
public final class GeoNames {
  private static final int COLUMNS = 15;
  private static final int ORDERED = 1000;

  /// What was made of a dump.
  ///
  /// @param read lines of the dump
  /// @param kept places that are in the table
  public record Made(long read, long kept) {}

  private final int least;
  private final List<String> ordered = new ArrayList<>();
  private long read;
  private long kept;

  private GeoNames(int least) {
    this.least = least;
  }

  /// Writes the table.
  ///
  /// @param divisions the file `admin1CodesASCII.txt`; without it the divisions of the dump itself
  /// @param least towns of fewer people are left out, but for capitals and seats of divisions
  /// @throws IOException if a file cannot be read or written, or the dump is none; says where
  public static Made compact(Path dump, Optional<Path> divisions, Path table, int least)
      throws IOException {
    GeoNames names = new GeoNames(least);
    Path small = table.resolveSibling(table.getFileName() + ".small");
    try {
      try (Writer rest = Files.newBufferedWriter(small, StandardCharsets.UTF_8)) {
        names.divisions(divisions);
        names.read(dump, divisions.isEmpty(), rest);
      }
      names.write(dump, divisions, table, small);
    } finally {
      Files.deleteIfExists(small);
    }
    return new Made(names.read, names.kept);
  }

  private void divisions(Optional<Path> file) throws IOException {
    if (file.isPresent()) {
      try (BufferedReader lines = Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          ordered.add(CompactRow.division(line.split("\t", -1)));
          kept++;
        }
      }
    }
  }

  private void read(Path dump, boolean withDivisions, Writer rest) throws IOException {
    try (BufferedReader lines = open(dump)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        read++;
        String[] row = line.split("\t", -1);
        if (row.length < COLUMNS || !row[14].matches("\\d*")) {
          throw new IOException(dump + ":" + read + ": no line of a GeoNames dump");
        }
        if (isTown(row)) {
          keep(CompactRow.city(row), row[14].isEmpty() ? 0 : Long.parseLong(row[14]), rest);
        } else if (withDivisions && row[7].equals("ADM1")) {
          keep(
              CompactRow.division(new String[] {row[8] + "." + row[10], row[1], row[2]}),
              ORDERED,
              rest);
        }
      }
    }
  }

  private boolean isTown(String[] row) {
    boolean seat = row[7].equals("PPLC") || row[7].equals("PPLA");
    long people = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    boolean gone = row[7].equals("PPLH") || row[7].equals("PPLQ") || row[7].equals("PPLW");
    return row[6].equals("P") && !gone && (seat || people >= least) && !row[1].isBlank();
  }

  private void keep(String line, long people, Writer rest) throws IOException {
    kept++;
    if (people >= ORDERED) {
      ordered.add(line);
    } else {
      rest.write(line + "\n");
    }
  }

  private void write(Path dump, Optional<Path> divisions, Path table, Path small)
      throws IOException {
    ordered.sort(
        Comparator.comparingInt(CompactRow::people)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    String sources =
        Stream.concat(Stream.of(dump), divisions.stream())
            .map(f -> f.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
            .collect(Collectors.joining(" and "));
    String what =
        least > 0
            ? "Places of " + least + " people or more, capitals, seats and first-level divisions"
            : "Places and first-level divisions";
    try (Writer out = Files.newBufferedWriter(table, StandardCharsets.UTF_8);
        Reader rest = Files.newBufferedReader(small, StandardCharsets.UTF_8)) {
      out.write(header(what, sources));
      for (String line : ordered) {
        out.write(line + "\n");
      }
      rest.transferTo(out);
    }
  }

  private static String header(String what, String sources) {
    return """
      # %s, compiled from GeoNames
      # (https://www.geonames.org/, %s), Creative Commons Attribution 4.0. Made by `stemma places`.
      # name<TAB>other spellings in Latin script, |<TAB>country<TAB>first-level division<TAB>latitude<TAB>longitude<TAB>thousands of people
      # Largest first; divisions have no coordinates and no population.
      """
        .formatted(what, sources);
  }

  /// The lines of a dump, or of the only dump in a zip file.
  private static BufferedReader open(Path dump) throws IOException {
    if (!dump.toString().endsWith(".zip")) {
      return Files.newBufferedReader(dump, StandardCharsets.UTF_8);
    }
    ZipInputStream zip = new ZipInputStream(Files.newInputStream(dump));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme")) {
        return new BufferedReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
      }
    }
    zip.close();
    throw new IOException(dump + ": no table in the zip file");
  }
}
