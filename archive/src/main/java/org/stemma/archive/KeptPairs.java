package org.stemma.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.stemma.collate.Alignment;
import org.stemma.collate.Recall;
import org.stemma.language.Language;

/// What each two reports of a story have in common, kept in a file of the story's own by what it
/// was found from and by the state of the program. The file can be deleted at any time; it holds
/// what the last dossier for which something was new had use for.
final class KeptPairs implements Recall, Keeping {
  /// Of fewer reports all is found about as fast as it is read.
  private static final int LEAST = 20;

  private static final Codec<Kept> FORM = Codec.of(Kept.class);

  /// What two reports have in common.
  record Pair(String from, List<Alignment> alignments) {
    Pair {
      alignments = List.copyOf(alignments);
    }
  }

  /// All of a story.
  ///
  /// @param program what has found it, and in what form it is kept
  record Kept(String program, List<Pair> pairs) {
    static final Kept NOTHING = new Kept("", List.of());

    Kept {
      pairs = List.copyOf(pairs);
    }
  }

  private final Path file;
  private final String program;
  private final boolean large;
  private final SortedMap<String, List<Alignment>> known = new TreeMap<>();
  private final SortedMap<String, List<Alignment>> used = new TreeMap<>();
  private int fresh;

  /// @param reports how many the story has
  KeptPairs(Folder folder, String story, int reports, Language engine) {
    this.file = folder.pairs().resolve(story);
    this.program = Program.reader(engine) + " " + FORM.shape();
    this.large = reports >= LEAST;
    Kept kept = large ? read(file) : Kept.NOTHING;
    if (kept.program().equals(program)) {
      kept.pairs().forEach(pair -> known.put(pair.from(), pair.alignments()));
    }
  }

  /// What is kept in a file; nothing if there is none, or it cannot be read.
  static Kept read(Path file) {
    try {
      return Files.isRegularFile(file) ? FORM.value(Files.readAllBytes(file)) : Kept.NOTHING;
    } catch (IOException damaged) {
      return Kept.NOTHING; // it is found again
    }
  }

  static void write(Path file, Kept kept) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.write(aside, FORM.bytes(kept));
    Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Forgets all of them, as a report has gone whose words stand in them.
  static void forget(Folder folder) throws IOException {
    if (Files.isDirectory(folder.pairs())) {
      try (var files = Files.list(folder.pairs())) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  @Override
  public List<Alignment> of(Supplier<String> from, Supplier<List<Alignment>> found) {
    return large ? recalled(from.get(), found) : found.get();
  }

  private List<Alignment> recalled(String from, Supplier<List<Alignment>> found) {
    List<Alignment> kept = known.get(from);
    List<Alignment> pair = kept == null ? List.copyOf(found.get()) : kept;
    fresh += kept == null ? 1 : 0;
    used.put(from, pair);
    return pair;
  }

  @Override
  public boolean isAllKept() {
    return fresh == 0;
  }

  @Override
  public void store(Sql writer) {
    List<Pair> pairs = new ArrayList<>();
    used.forEach((from, alignments) -> pairs.add(new Pair(from, alignments)));
    try {
      write(file, new Kept(program, pairs));
    } catch (IOException refused) {
      // they are found again
    }
    fresh = 0;
  }
}
