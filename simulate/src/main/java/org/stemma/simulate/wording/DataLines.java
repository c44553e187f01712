package org.stemma.simulate.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// The lines of a resource of this package, without comments.
final class DataLines {
  private static final Pattern TAB = Pattern.compile("\t+");

  private DataLines() {}

  static List<String> of(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DataLines.class.getResourceAsStream(resource), resource + " is missing"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// What stands between tabs.
  static List<String> cells(String line) {
    return TAB.splitAsStream(line).map(String::strip).toList();
  }
}
