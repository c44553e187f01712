/// Quality as a number that cannot slip: `./dev quality` holds examinations, compares what they
/// give with what is expected, and fails when a figure falls.
@NullMarked
package org.stemma.quality;

import org.jspecify.annotations.NullMarked;
