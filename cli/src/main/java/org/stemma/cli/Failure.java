package org.stemma.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.stemma.archive.ArchiveException;

/// Says in one line what went wrong.
final class Failure {
  private Failure() {}

  /// The exit code: nothing is wrong but a name, the use, or something else.
  static int code(Throwable failure) {
    if (failure instanceof ArchiveException archive) {
      return archive.isOfNames() ? 4 : archive.kind() == ArchiveException.Kind.MISUSE ? 2 : 1;
    }
    return 1;
  }

  static String words(Throwable failure) {
    if (failure instanceof ArchiveException archive) {
      return String.valueOf(archive.getMessage());
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": not allowed to write or read there; choose another folder";
    }
    if (failure instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": is a file and no folder; choose another folder";
    }
    if (failure instanceof NoSuchFileException absent) {
      return absent.getFile() + ": is not there; check the name";
    }
    if (failure instanceof FileSystemException file) {
      return file.getFile() + ": " + reason(file.getReason());
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give it more with STEMMA_OPTS=-Xmx4g, or fewer reports";
    }
    return failure.getClass().getSimpleName()
        + ": "
        + failure.getMessage()
        + " (a fault of Stemma; please report it)";
  }

  /// What is wrong with a file that was given: the reader's own words, if it has some.
  static String ofInput(IOException wrong) {
    String own = wrong.getMessage();
    return own != null && wrong.getClass() == IOException.class ? own : words(wrong);
  }

  private static String reason(@org.jspecify.annotations.Nullable String reason) {
    return reason == null ? "the file system refused; choose another folder" : reason;
  }
}
