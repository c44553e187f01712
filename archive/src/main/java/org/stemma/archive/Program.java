package org.stemma.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.dossier.Pipeline;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import org.stemma.story.Affairs;

/// What tells one state of the program's code from another, so that what it has read is kept
/// only as long as it would read the same again: a hash over its jars' or folders' contents.
final class Program {
  private static final Map<Path, String> KNOWN = new ConcurrentHashMap<>();

  private Program() {}

  /// What reads reports: cleaning and rules, and the engine.
  static String reader(Language engine) {
    return engine.name() + " " + of(Pipeline.class, engine.getClass());
  }

  /// What tells which stories and affairs there are.
  static String stories() {
    return of(Affairs.class);
  }

  /// What makes documents of bytes.
  static String intake() {
    return of(Intake.class);
  }

  private static String of(Class<?>... types) {
    Map<String, String> parts = new TreeMap<>();
    for (Class<?> type : types) {
      parts.put(type.getName(), part(type));
    }
    return Digest.of(parts.toString()).substring(0, 16);
  }

  private static String part(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "unknown";
    }
    try {
      return KNOWN.computeIfAbsent(Path.of(source.getLocation().toURI()), Program::hash);
    } catch (URISyntaxException odd) {
      return "unknown";
    }
  }

  private static String hash(Path place) {
    try {
      return Files.isDirectory(place) ? folder(place) : jar(place);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Names, sizes and check sums, which a jar lists at its end.
  private static String jar(Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        entries.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
      }
    }
    Collections.sort(entries);
    return Digest.of(String.join("\n", entries));
  }

  private static String folder(Path folder) throws IOException {
    MessageDigest digest = Digest.begun();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
    return Digest.hex(digest.digest());
  }
}
