package org.stemma.follow;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;

/// Hears from the operating system that something happens in a folder, so that it is looked at
/// before its time. What is missed, as on a network file system, the next look finds.
public final class FolderEvents implements AutoCloseable {
  private static final Duration SLICE = Duration.ofMillis(200);

  private final Path root;
  private final WatchService service;

  public FolderEvents(Path root) throws IOException {
    this.root = root;
    this.service = root.getFileSystem().newWatchService();
    register();
  }

  /// Every folder in the folder; those that are known are left as they are.
  private void register() throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
              throws IOException {
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// Waits until something happens, at most so long.
  ///
  /// @return whether to go on
  public boolean await(Duration most, Pause pause) throws IOException {
    for (Duration left = most; left.isPositive(); left = left.minus(SLICE)) {
      if (happened()) {
        register();
        return pause.goesOn();
      }
      if (!pause.of(SLICE)) {
        return false;
      }
    }
    return pause.goesOn();
  }

  private boolean happened() {
    boolean happened = false;
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      happened |= !key.pollEvents().isEmpty();
      key.reset();
    }
    return happened;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
