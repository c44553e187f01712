package org.stemma.intake;

import java.util.Arrays;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.text.ReportId;

/// The ids given so far, as 64-bit hashes in an open table, so that millions fit in memory. Two ids
/// whose hashes clash by chance (one in 2^44 for a million) only make one of them longer.
final class Ids {
  private long[] table = new long[1 << 10];
  private int size;

  /// The document under an id that none before it had: the second `x` is `x~2`.
  Received unique(Received received) {
    return switch (received) {
      case Received.Rejected no -> no;
      case Received.Noted note -> note;
      case Received.Read read -> new Received.Read(unique(read.document()));
    };
  }

  private Document unique(Document document) {
    String id = document.id().value();
    if (add(id)) {
      return document;
    }
    int number = 2;
    while (!add(id + "~" + number)) {
      number++;
    }
    return document.named(new ReportId(id + "~" + number));
  }

  private boolean add(String id) {
    if (size * 2 >= table.length) {
      grow();
    }
    boolean added = put(table, hash(id));
    size += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[table.length * 2];
    Arrays.stream(table).filter(h -> h != 0).forEach(h -> put(larger, h));
    table = larger;
  }

  private static boolean put(long[] table, long hash) {
    int at = (int) (hash & (table.length - 1));
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & (table.length - 1);
    }
    boolean added = table[at] == 0;
    table[at] = hash;
    return added;
  }

  /// FNV-1a with a final mix; never 0.
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
