/// The one folder in which reports stay: `Archive.open(folder, program)` adds, searches,
/// corrects and makes dossiers; SQLite holds the truth, Lucene an index that can be made
/// again.
@NullMarked
package org.stemma.archive;

import org.jspecify.annotations.NullMarked;
