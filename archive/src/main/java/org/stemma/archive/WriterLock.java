package org.stemma.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.stemma.archive.ArchiveException.Kind;

/// The right to write to an archive, which one process has at a time. The operating system
/// takes it back when the process ends, however it ends.
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;
  private final boolean left;

  private WriterLock(FileChannel channel, FileLock lock, boolean left) {
    this.channel = channel;
    this.lock = lock;
    this.left = left;
  }

  /// Whether the writer before was stopped: it has left its name.
  boolean wasLeft() {
    return left;
  }

  /// @throws ArchiveException if somebody else is writing
  static WriterLock take(Folder folder) throws IOException {
    return tryTake(folder)
        .orElseThrow(
            () ->
                new ArchiveException(
                    Kind.BUSY,
                    folder.root()
                        + ": another process"
                        + owner(folder.lock())
                        + " is writing to this archive; wait until it is done"));
  }

  /// The lock, unless somebody else has it.
  static Optional<WriterLock> tryTake(Folder folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    Optional<FileLock> lock = lock(channel);
    if (lock.isEmpty()) {
      channel.close();
      return Optional.empty();
    }
    boolean left = channel.size() > 0;
    String owner = ProcessHandle.current().pid() + "\n";
    channel.truncate(0).write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    return Optional.of(new WriterLock(channel, lock.get(), left));
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException ours) {
      return Optional.empty(); // another part of this very process writes
    }
  }

  private static String owner(Path file) {
    try {
      String pid = java.nio.file.Files.readString(file, StandardCharsets.UTF_8).strip();
      return pid.matches("\\d+") ? " (" + pid + ")" : "";
    } catch (IOException unknown) {
      return "";
    }
  }

  @Override
  public void close() throws IOException {
    channel.truncate(0);
    lock.release();
    channel.close();
  }
}
