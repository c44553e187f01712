package org.stemma.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.text.Resource;

/// The towns and divisions of a compact table such as `places.tsv` by the first word of any of
/// their spellings. Rows are taken apart only when asked for, which spares most of the time that
/// loading them would take.
final class PlaceTable {
  /// From so many thousand people a one-word name of a place needs no second witness, such as "in"
  /// before it.
  private static final int LARGE = 300;

  /// From so many thousand people a place outweighs an everyday word or a given name that is
  /// written alike.
  private static final int WORLD_CITY = 5000;

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:Al|El|Ar|As|At|Ad|An|Ash|Az)[- ](?=\\p{Lu}\\p{L}{3})");

  /// A spelling and the place it means.
  record Place(String spelling, Known known) {}

  /// Name, spellings, country, division, two coordinates or none, thousands of people or none.
  private static final Pattern ROW =
      Pattern.compile(
          "[^\\t]+\\t[^\\t]*\\t[A-Z]{0,2}\\t[^\\t]*\\t(?:-?[\\d.]+\\t-?[\\d.]+|\\t)\\t\\d*");

  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<String>> rows = new HashMap<>(1 << 16);

  /// A row taken apart.
  ///
  /// @param division its code
  /// @param centre none of divisions
  /// @param people in thousands
  record Row(
      String name,
      List<String> spellings,
      String code,
      String division,
      Optional<Site.Coordinates> centre,
      int people) {
    Row {
      spellings = List.copyOf(spellings);
    }

    static Row of(String line) {
      List<String> fields = List.of(line.split("\t", -1));
      Optional<Site.Coordinates> centre =
          fields.get(4).isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Site.Coordinates(
                      Double.parseDouble(fields.get(4)), Double.parseDouble(fields.get(5))));
      return new Row(
          fields.getFirst(),
          fields.get(1).isEmpty() ? List.of() : List.of(fields.get(1).split("\\|")),
          fields.get(2),
          fields.get(3),
          centre,
          fields.get(6).isEmpty() ? 0 : Integer.parseInt(fields.get(6)));
    }
  }

  private PlaceTable() {}

  /// The table that comes with the program.
  static PlaceTable builtIn() {
    PlaceTable table = new PlaceTable();
    Resource.lines(PlaceTable.class, "places.tsv").forEach(table::add);
    return table;
  }

  /// A table in a file, as [GeoNames] writes it.
  ///
  /// @throws IOException if it cannot be read, or a line of it is no row; the message says which
  static PlaceTable of(Path file) throws IOException {
    PlaceTable table = new PlaceTable();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          check(file, number, line);
          table.add(line);
        }
      }
    }
    return table;
  }

  private static void check(Path file, int number, String line) throws IOException {
    if (!ROW.matcher(line).matches()) {
      throw new IOException(
          file + ":" + number + ": no row of a table of places; make one with GeoNames");
    }
  }

  private void add(String row) {
    lines.add(row);
    int name = row.indexOf('\t');
    index(row, 0, name);
    int end = row.indexOf('\t', name + 1);
    for (int from = name + 1; from < end; ) {
      int bar = row.indexOf('|', from);
      int to = bar < 0 || bar > end ? end : bar;
      index(row, from, to);
      from = to + 1;
    }
  }

  /// All rows, in order.
  Stream<Row> all() {
    return lines.stream().map(Row::of);
  }

  /// The rows that have the spelling, whatever its letters' case.
  List<Row> spelled(String spelling) {
    String wanted = spelling.toLowerCase(Locale.ROOT);
    return rows.getOrDefault(first(spelling), List.of()).stream()
        .map(Row::of)
        .filter(r -> isSpelled(r, wanted))
        .toList();
  }

  private static boolean isSpelled(Row row, String wanted) {
    return Stream.concat(Stream.of(row.name()), row.spellings().stream())
        .flatMap(s -> forms(s).stream())
        .anyMatch(f -> f.toLowerCase(Locale.ROOT).equals(wanted));
  }

  private void index(String row, int from, int to) {
    String spelling = row.substring(from, to);
    if (isArticled(spelling)) {
      forms(spelling).forEach(f -> index(f, row));
    } else {
      index(spelling, row);
    }
  }

  private void index(String spelling, String row) {
    List<String> list = rows.computeIfAbsent(first(spelling), w -> new ArrayList<>(2));
    if (list.isEmpty() || !list.getLast().equals(row)) {
      list.add(row);
    }
  }

  private static String first(String spelling) {
    int blank = spelling.indexOf(' ');
    return (blank < 0 ? spelling : spelling.substring(0, blank)).toLowerCase(Locale.ROOT);
  }

  /// All spellings that begin with the word, the places' own names first, and of these the largest.
  List<Place> beginningWith(String word) {
    List<Place> own = new ArrayList<>();
    List<Place> other = new ArrayList<>();
    for (String row : rows.getOrDefault(word, List.of())) {
      List<String> fields = List.of(row.split("\t"));
      add(fields.getFirst(), word, fields, true, own);
      if (fields.size() > 1 && !fields.get(1).isEmpty()) {
        for (String spelling : fields.get(1).split("\\|")) {
          add(spelling, word, fields, false, other);
        }
      }
    }
    own.addAll(other);
    return own;
  }

  private static void add(
      String spelling, String word, List<String> row, boolean own, List<Place> places) {
    int people = row.size() < 7 ? LARGE : Integer.parseInt(row.get(6)); // divisions give none
    boolean several = spelling.indexOf(' ') > 0;
    boolean ordinary =
        Vocabulary.isCommon(spelling)
            || Vocabulary.isGiven(spelling)
            || Vocabulary.isAdjective(spelling);
    if (spelling.length() < 4 || !several && ordinary && people < WORLD_CITY) {
      return;
    }
    String id = "place:" + row.getFirst() + "/" + row.get(2);
    Known known =
        new Known(
            id, Entity.Kind.PLACE, row.getFirst(), own && (several || people >= LARGE), false);
    for (String form : forms(spelling)) {
      if (first(form).equals(word)) {
        places.add(new Place(form, known));
      }
    }
  }

  private static boolean isArticled(String spelling) {
    return spelling.length() > 6
        && "AE".indexOf(spelling.charAt(0)) >= 0
        && ARTICLE.matcher(spelling).find();
  }

  /// The spelling with its Arabic article in the ways that English writes it.
  private static List<String> forms(String spelling) {
    if (!isArticled(spelling)) {
      return List.of(spelling);
    }
    String bare = ARTICLE.matcher(spelling).replaceFirst("");
    return List.of(spelling, bare, spelling.replaceFirst(" ", "-"), "al-" + bare);
  }
}
