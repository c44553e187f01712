package org.stemma.archive;

/// What was made on the way and can be kept, by whoever may write.
interface Keeping {
  boolean isAllKept();

  /// Writes what is not kept yet; within a transaction.
  void store(Sql writer);
}
