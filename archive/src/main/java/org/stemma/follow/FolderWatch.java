package org.stemma.follow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stemma.archive.Archive;

/// A folder whose files are taken in as they come and change. Files are told by their size and
/// time, and taken once both have stayed the same from one look to the next, so that none is
/// read that is still being written. Hidden files and those named `.part` or `.tmp` are left
/// alone.
public final class FolderWatch {
  private static final String UNFINISHED = ".*\\.(part|partial|tmp|crdownload|swp)|.*~";

  private final Path root;
  private final Path aside;
  private SortedMap<Path, State> seen = new TreeMap<>();
  private final Map<Path, State> taken = new HashMap<>();

  /// @param aside a folder whose files are left out, such as the archive
  public FolderWatch(Path root, Path aside) {
    this.root = root;
    this.aside = aside.toAbsolutePath().normalize();
  }

  private record State(long size, FileTime changed) {}

  /// Looks at the folder.
  ///
  /// @return the files that are new or have changed, and have stayed the same since the last
  /// look
  public List<Path> look() throws IOException {
    SortedMap<Path, State> now = states();
    List<Path> settled = new ArrayList<>();
    now.forEach(
        (file, state) -> {
          if (state.equals(seen.get(file)) && !state.equals(taken.get(file))) {
            settled.add(file);
          }
        });
    seen = now;
    taken.keySet().retainAll(now.keySet());
    return settled;
  }

  /// How many files have changed since they were last taken.
  public int unsettled() {
    return (int)
        seen.entrySet().stream().filter(e -> !e.getValue().equals(taken.get(e.getKey()))).count();
  }

  /// Takes files in.
  public void take(Archive archive, List<Path> files, Intaking to, Instant now) throws IOException {
    for (Path file : files) {
      State state = seen.getOrDefault(file, new State(-1, FileTime.fromMillis(0)));
      String source = root.relativize(file).toString().replace('\\', '/');
      try (InputStream in = Files.newInputStream(file)) {
        String name = String.valueOf(file.getFileName());
        archive.take(source, name, in, to.limits(), to.engine(), now, to.said());
      } catch (NoSuchFileException | java.nio.file.AccessDeniedException unreadable) {
        to.noted().accept(source + ": cannot be read; check that you may read it");
      }
      taken.put(file, state);
    }
  }

  private SortedMap<Path, State> states() throws IOException {
    SortedMap<Path, State> states = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : walk.filter(this::isWanted).toList()) {
        state(file, states);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    return states;
  }

  private static void state(Path file, Map<Path, State> states) throws IOException {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      if (about.isRegularFile()) {
        states.put(file, new State(about.size(), about.lastModifiedTime()));
      }
    } catch (NoSuchFileException gone) {
      // taken away since it was listed
    }
  }

  private boolean isWanted(Path file) {
    for (Path part : root.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return !String.valueOf(file.getFileName()).matches(UNFINISHED)
        && !file.toAbsolutePath().normalize().startsWith(aside);
  }
}
