/// `./dev fit`: makes the weights files of the core from named data, and tells how well the
/// probabilities they give are calibrated.
@NullMarked
package org.stemma.quality.fit;

import org.jspecify.annotations.NullMarked;
