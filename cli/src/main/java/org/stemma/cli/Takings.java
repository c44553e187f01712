package org.stemma.cli;

import org.stemma.archive.Filed;
import org.stemma.archive.Outcome;

/// Says of each report that is taken in what became of it, and keeps count.
final class Takings {
  private final Streams streams;
  private final boolean all;
  private final boolean aside;
  private int read;
  private boolean refused;

  /// @param all whether reports that are known are said too
  /// @param aside whether all goes to standard error, as other lines are wanted on standard
  /// output
  Takings(Streams streams, boolean all, boolean aside) {
    this.streams = streams;
    this.all = all;
    this.aside = aside;
  }

  void say(Outcome outcome) {
    switch (outcome) {
      case Outcome.Fresh one -> report("added", one.filed(), "");
      case Outcome.Changed one ->
          report("added", one.filed(), ", a version of " + one.before().shortKey());
      case Outcome.Known one -> known(one);
      case Outcome.Refused no -> {
        refused = true;
        note(no.source() + ": " + no.reason());
      }
      case Outcome.Noted note -> note(note.source() + ": " + note.note());
    }
  }

  private void known(Outcome.Known one) {
    read++;
    if (all) {
      boolean same = one.source().equals(one.filed().source());
      line("known", one.filed(), same ? "" : ", as " + one.source());
    }
  }

  private void report(String word, Filed filed, String more) {
    read++;
    line(word, filed, more);
  }

  private void line(String word, Filed filed, String more) {
    var to = aside ? streams.err() : streams.out();
    to.print(word + " " + filed.shortKey() + " " + filed.id() + more + "\n");
    to.flush();
  }

  /// Something that a person should know.
  void note(String words) {
    streams.err().println("stemma: " + words);
  }

  /// How many reports could be read.
  int read() {
    return read;
  }

  /// Whether some could not.
  boolean isIncomplete() {
    return refused;
  }
}
