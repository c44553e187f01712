package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts by how many terms each report was met: a table by rank, as thousands are counted for
/// every report that comes.
final class Tally {
  private static final int SMALLEST = 1 << 10;

  private Memory.@Nullable Held[] reports = new Memory.Held[SMALLEST];

  /// The last term by which a report was met, so that it counts once, and how many there were.
  private int[] last = new int[SMALLEST];
  private int[] terms = new int[SMALLEST];
  private int many;

  /// Begins anew.
  void clear() {
    Arrays.fill(reports, null);
    many = 0;
  }

  /// Counts a report met by a term; by one term it counts once, if terms come one after another.
  void meet(Memory.Held report, int term) {
    int place = place(report);
    if (reports[place] == null) {
      if (4 * many > reports.length) {
        grow();
        place = place(report);
      }
      many++;
      reports[place] = report;
      terms[place] = 1;
      last[place] = term;
    } else if (last[place] != term) {
      terms[place]++;
      last[place] = term;
    }
  }

  /// Those met by so many terms or more, in no order that means anything.
  List<String> met(int least) {
    List<String> met = new ArrayList<>();
    for (int place = 0; place < reports.length; place++) {
      Memory.Held report = reports[place];
      if (report != null && terms[place] >= least) {
        met.add(report.id());
      }
    }
    return met;
  }

  /// Where a report stands, or is to stand.
  private int place(Memory.Held report) {
    int place = (int) report.rank() & reports.length - 1;
    for (Memory.Held there = reports[place]; there != null; there = reports[place]) {
      if (there.rank() == report.rank() && there.id().equals(report.id())) {
        return place;
      }
      place = place + 1 & reports.length - 1;
    }
    return place;
  }

  private void grow() {
    Memory.@Nullable Held[] before = reports;
    int[] lastBefore = last;
    int[] termsBefore = terms;
    reports = new Memory.Held[2 * before.length];
    last = new int[reports.length];
    terms = new int[reports.length];
    for (int i = 0; i < before.length; i++) {
      Memory.Held report = before[i];
      if (report != null) {
        int place = place(report);
        reports[place] = report;
        last[place] = lastBefore[i];
        terms[place] = termsBefore[i];
      }
    }
  }
}
