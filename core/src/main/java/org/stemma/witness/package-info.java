/// How many independent lines stand behind a position, with the parties that would all have to be
/// wrong.
@NullMarked
package org.stemma.witness;

import org.jspecify.annotations.NullMarked;
