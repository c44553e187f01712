/// Assertions of different reports about one issue, and the positions they take: never closed
/// transitively.
@NullMarked
package org.stemma.claim;

import org.jspecify.annotations.NullMarked;
