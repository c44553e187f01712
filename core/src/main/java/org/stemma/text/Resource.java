package org.stemma.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Language knowledge kept as data beside a class: lines of tab-separated fields, `#` begins a
/// comment line.
public final class Resource {
  private Resource() {}

  /// The rows of a resource in the package of the class.
  public static List<List<String>> rows(Class<?> beside, String name) {
    return lines(beside, name).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  /// The lines of a resource that are neither blank nor comments.
  public static List<String> lines(Class<?> beside, String name) {
    InputStream found = beside.getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException(
          beside.getPackageName() + ": the resource " + name + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(name, broken);
    }
  }
}
