package org.stemma.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.quality.examination.Measurement;
import org.stemma.quality.examination.Miss;
import org.stemma.quality.examination.Outcome;
import org.stemma.quality.metric.Figure;

/// The raw log of one examination: `NAME.log` says what was measured, on what, where and with what;
/// `NAME.misses.txt` lists every miss. The second cites other people's texts and stays out of the
/// repository.
final class RunLog {
  private final Path folder;
  private final Origin origin;

  RunLog(Path folder, Origin origin) {
    this.folder = folder;
    this.origin = origin;
  }

  void write(Held held) throws IOException {
    if (held.outcome() instanceof Outcome.Measured measured) {
      Files.createDirectories(folder);
      String name = held.examination().name().replace(' ', '-');
      write(folder.resolve(name + ".log"), figures(held, measured));
      write(folder.resolve(name + ".misses.txt"), misses(measured.measurement()));
    }
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private List<String> figures(Held held, Outcome.Measured measured) {
    Measurement measurement = measured.measurement();
    List<String> lines = new ArrayList<>();
    lines.add("# corpus   " + held.examination().corpus().name());
    lines.add("# items    " + measurement.items() + " " + measurement.unit());
    lines.add("# engine   " + held.examination().engine());
    lines.add("# version  stemma " + origin.version() + ", " + origin.commit());
    lines.add("# machine  " + origin.machine() + ", Java " + origin.java());
    lines.add(String.format(Locale.ROOT, "# seconds  %.1f", measured.seconds()));
    for (Figure figure : measurement.figures()) {
      lines.add(
          String.format(
              Locale.ROOT, "%-28s %8.4f  %s", figure.name(), figure.value(), figure.basis()));
    }
    misses(measurement.misses())
        .forEach((kind, all) -> lines.add(String.format("%-28s %6d misses", kind, all.size())));
    return lines;
  }

  private static List<String> misses(Measurement measurement) {
    List<String> lines = new ArrayList<>();
    misses(measurement.misses())
        .forEach(
            (kind, all) -> {
              lines.add("== " + kind + " (" + all.size() + ")");
              all.forEach(miss -> lines.add(miss.toString()));
            });
    return lines;
  }

  /// The misses of each kind, kinds in alphabetical order, misses in the order they were found.
  static Map<String, List<Miss>> misses(List<Miss> misses) {
    Map<String, List<Miss>> kinds = new TreeMap<>();
    misses.forEach(m -> kinds.computeIfAbsent(m.kind(), k -> new ArrayList<>()).add(m));
    return kinds;
  }
}
