/// The truth about simulated stories: who has what from whom, how many origins and lines stand
/// behind each position, written as JSON Lines and checked by a second method.
@NullMarked
package org.stemma.simulate.truth;

import org.jspecify.annotations.NullMarked;
