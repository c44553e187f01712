package org.stemma.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes over corrections of another archive. Those that lead to nothing here wait, and are
/// tried again whenever reports have come in.
final class Importing {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sql sql;
  private final Correcting correcting;
  private final Abroad abroad;
  private final Instant at;
  private final List<Long> numbers = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private int known;

  Importing(Sql sql, Catalogue catalogue, Instant at) {
    this.sql = sql;
    this.correcting = new Correcting(sql, catalogue);
    this.abroad = new Abroad(sql, catalogue);
    this.at = at;
  }

  /// Takes over the corrections of lines, and those that wait.
  ///
  /// @throws ArchiveException that names the line if one is no correction; then none is taken
  /// over
  Imported take(List<String> lines) {
    CorrectionLines.read(lines);
    return sql.whole(
        () -> {
          Set<String> all =
              new LinkedHashSet<>(sql.words("select line from waiting order by line"));
          lines.stream().filter(l -> !l.isBlank()).forEach(all::add);
          all.forEach(this::line);
          return new Imported(numbers, known, waiting);
        });
  }

  private void line(String line) {
    Corrected one = CorrectionLines.read(List.of(line)).getFirst();
    try {
      Correction here = abroad.here(one.correction(), json(line));
      sql.run("delete from waiting where line = ?", line);
      taken(
          new Corrected(
              one.number(),
              here,
              one.author(),
              one.reason(),
              one.at(),
              one.undone(),
              one.undoneBy()));
    } catch (Abroad.Nowhere nowhere) {
      sql.run("insert or replace into waiting (line, why) values (?, ?)", line, nowhere.why());
      waiting.add(one.correction().kind().word() + " (" + one.reason() + "): " + nowhere.why());
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private void taken(Corrected one) {
    correcting.takeOver(one, at).ifPresentOrElse(numbers::add, () -> known++);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  /// Tries again what waits, if anything does.
  void again() {
    if (sql.number("select count(*) from waiting") > 0) {
      take(List.of());
    }
  }

  /// What is not as it was written, a line each.
  static List<String> faults(Sql sql) {
    List<String> faults = new ArrayList<>();
    for (String line : sql.words("select line from waiting order by line")) {
      try {
        CorrectionLines.read(List.of(line));
      } catch (ArchiveException broken) {
        faults.add("a correction that waits: cannot be read");
      }
    }
    return faults;
  }
}
