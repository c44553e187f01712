/// What speaks for and against something, weighed: features with weights that are read from files
/// and summed in log-odds.
///
/// ```
/// new Evidence(Weights.of(Lineage.class, "descents.weights"))
///     .says("credit-in-sentence", 1, "the sentence names it", sentence)
///     .probability()
/// ```
@NullMarked
package org.stemma.evidence;

import org.jspecify.annotations.NullMarked;
