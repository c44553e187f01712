package org.stemma.archive;

/// Why an archive did not do what was asked: what was found, where, and what to do.
@SuppressWarnings("serial")
public final class ArchiveException extends RuntimeException {
  private final Kind kind;

  ArchiveException(Kind kind, String says) {
    super(says);
    this.kind = kind;
  }

  ArchiveException(Kind kind, String says, Throwable cause) {
    super(says, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /// What kind of failure it is; docs/reference/archive.md has a line for each.
  public enum Kind {
    /// There is no archive in the folder.
    ABSENT,
    /// Somebody else is writing.
    BUSY,
    /// The folder cannot be written.
    READ_ONLY,
    /// The disk is full.
    FULL,
    /// A later version of Stemma made it.
    NEWER,
    /// Something in the folder is not as it was written.
    DAMAGED,
    /// The archive has nothing of that name.
    UNKNOWN,
    /// Several have that name.
    AMBIGUOUS,
    /// What was asked makes no sense: a day that is none, a search that cannot be read.
    MISUSE
  }

  /// Whether only another name or other words are needed, nothing being wrong with the
  /// archive.
  public boolean isOfNames() {
    return kind == Kind.UNKNOWN || kind == Kind.AMBIGUOUS;
  }
}
