package org.stemma.archive;

import java.util.List;

/// What became of corrections that were taken over from another archive.
///
/// @param numbers those they have here
/// @param known how many this archive has already
/// @param waiting those that lead to nothing here yet, in words; they are kept, exported, and
/// tried again whenever reports have come in
public record Imported(List<Long> numbers, int known, List<String> waiting) {
  public Imported {
    numbers = List.copyOf(numbers);
    waiting = List.copyOf(waiting);
  }
}
