package org.stemma.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Outline;
import org.stemma.language.Language;

/// The outlines of stories as they were when alerts were last worked out, so that one dossier
/// is made in place of two.
final class Outlines {
  private static final Codec<Outline> OUTLINES = Codec.of(Outline.class);

  private final Sql sql;
  private final String program;

  /// @param program what makes them, as [#program] names it
  Outlines(Sql sql, String program) {
    this.sql = sql;
    this.program = program;
  }

  /// A name of the program that makes outlines, and of their form.
  static String program(Language engine) {
    return Program.reader(engine) + " " + OUTLINES.shape();
  }

  /// What a dossier is made of: its reports, the corrections that hold, and the program.
  String key(List<Filed> reports, List<Corrected> held) {
    StringBuilder words = new StringBuilder(program);
    reports.forEach(f -> words.append('\n').append(f.key()).append('\t').append(f.source()));
    held.forEach(c -> words.append('\n').append(c));
    return Digest.of(words.toString());
  }

  /// The outline that is kept, if it is of the same.
  Optional<Outline> of(String story, String key) {
    return sql.first(
            "select data from outline where story = ? and key = ?", r -> r.getBytes(1), story, key)
        .flatMap(Outlines::value);
  }

  private static Optional<Outline> value(byte[] data) {
    try {
      return Optional.of(OUTLINES.value(data));
    } catch (IOException damaged) {
      return Optional.empty(); // it is made again
    }
  }

  /// Keeps an outline; within a transaction.
  void keep(String story, String key, Dossier dossier) {
    sql.run(
        "insert or replace into outline (story, key, data) values (?, ?, ?)",
        story,
        key,
        OUTLINES.bytes(Outline.of(dossier)));
  }
}
