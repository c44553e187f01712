package org.stemma.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// The files that paths, folders and patterns lead to, each once and in an order that does not
/// depend on how they were given.
final class Inputs {
  /// What people put beside data to tell of it; given by itself it is read like any file.
  private static final Pattern NOTES =
      Pattern.compile(
          "(?i)(?:readme|licen[cs]e|copying|notice|changelog|contributing)(?:[-_.](?:md|txt|rst|adoc|html?))?");
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");

  private final Limits limits;
  private final Set<Path> seen = new HashSet<>();
  private final List<Input> inputs = new ArrayList<>();

  private Inputs(Limits limits) {
    this.limits = limits;
  }

  /// One thing to read.
  sealed interface Input {
    String source();
  }

  /// A file; its source is its name, in a folder from the folder on.
  record File(Path path, String source) implements Input {}

  /// Standard input.
  record Standard(String source) implements Input {}

  /// Notes about a folder, which are no report.
  record Notes(String source) implements Input {}

  /// Nothing, and why.
  record Absent(String source, String reason) implements Input {}

  static List<Input> of(List<Path> paths, Limits limits) {
    Inputs inputs = new Inputs(limits);
    // folders first, so that a file given twice keeps the name it has in its folder
    paths.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Path p) -> !Files.isDirectory(p))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(inputs::add);
    return List.copyOf(inputs.inputs);
  }

  private void add(Path path) {
    if (path.toString().equals("-")) {
      inputs.add(new Standard("-"));
    } else if (Files.isDirectory(path)) {
      folder(path, path);
    } else if (!Files.exists(path) && WILD.matcher(path.toString()).find()) {
      pattern(path);
    } else {
      file(path, String.valueOf(path.getFileName()));
    }
  }

  private void file(Path file, String source) {
    if (!isNew(file)) {
      return;
    }
    if (!Files.exists(file)) {
      inputs.add(new Absent(file.toString(), "no such file or folder; check the name"));
    } else if (!Files.isRegularFile(file)) {
      inputs.add(new Absent(source, "is neither a file nor a folder; give the report as a file"));
    } else {
      inputs.add(new File(file, source));
    }
  }

  /// The same file given twice, as itself and in its folder, is read once.
  private boolean isNew(Path file) {
    try {
      return seen.add(file.toRealPath());
    } catch (IOException absent) {
      return true;
    }
  }

  private void folder(Path folder, Path from) {
    List<Path> files;
    try {
      files = files(folder);
    } catch (IOException | UncheckedIOException broken) {
      inputs.add(
          new Absent(
              folder.toString(),
              "the folder cannot be listed; check that you may read it and all folders in it"));
      return;
    }
    if (files.isEmpty()) {
      inputs.add(
          new Absent(
              folder.toString(),
              "the folder has no files; give one that holds reports, as " + Intake.FORMATS));
    }
    for (Path file : files.subList(0, Math.min(files.size(), limits.files()))) {
      String source = from.relativize(file).toString().replace('\\', '/');
      if (NOTES.matcher(String.valueOf(file.getFileName())).matches()) {
        inputs.add(new Notes(source));
      } else {
        file(file, source);
      }
    }
    tooMany(folder, files);
  }

  private void tooMany(Path folder, List<Path> files) {
    if (files.size() > limits.files()) {
      inputs.add(
          new Absent(
              folder.toString(),
              "has more than "
                  + limits.files()
                  + " files, the rest is left out; give fewer at a time"));
    }
  }

  private List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> !Files.isDirectory(p))
          .filter(p -> !isHidden(folder.relativize(p)))
          .sorted()
          .limit(limits.files() + 1L)
          .toList();
    }
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /// A pattern that the shell has not resolved, such as `news/*.html` or `crawl/**.warc.gz`.
  private void pattern(Path pattern) {
    Path from = pattern;
    while (from != null && WILD.matcher(from.toString()).find()) {
      from = from.getParent();
    }
    Path root = from == null ? Path.of("") : from;
    List<Path> files = List.of();
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      files = files(root).stream().filter(matcher::matches).toList();
    } catch (IOException
        | UncheckedIOException
        | PatternSyntaxException
        | InvalidPathException none) {
      // the same as if nothing matched
    }
    if (files.isEmpty()) {
      inputs.add(new Absent(pattern.toString(), "no file matches; check the pattern"));
    }
    files.forEach(f -> file(f, root.relativize(f).toString().replace('\\', '/')));
  }
}
