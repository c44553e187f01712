package org.stemma.simulate.press;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The presets of `presets.tsv`, in its order.
public final class Presets {
  private static final Pattern TAB = Pattern.compile("\t");

  private final Map<String, Settings> all = new LinkedHashMap<>();

  private Presets() {}

  /// The presets that come with Stemma.
  public static Presets known() {
    Presets presets = new Presets();
    List<String> lines = lines();
    presets.read(lines);
    return presets;
  }

  public List<String> names() {
    return List.copyOf(all.keySet());
  }

  public Optional<Settings> named(String name) {
    return Optional.ofNullable(all.get(name));
  }

  private void read(List<String> lines) {
    List<String> header = cells(lines.getFirst());
    List<TreeMap<String, Double>> columns = new ArrayList<>();
    header.stream().skip(1).forEach(name -> columns.add(new TreeMap<>()));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      double usual = Double.parseDouble(cells.get(1));
      for (int i = 0; i < columns.size(); i++) {
        String cell = i + 1 < cells.size() ? cells.get(i + 1) : "";
        columns.get(i).put(cells.getFirst(), cell.isEmpty() ? usual : Double.parseDouble(cell));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      all.put(header.get(i + 1), new Settings(header.get(i + 1), columns.get(i)));
    }
  }

  private static List<String> cells(String line) {
    return TAB.splitAsStream(line).map(String::strip).toList();
  }

  private static List<String> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Presets.class.getResourceAsStream("presets.tsv"), "presets.tsv is missing"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
