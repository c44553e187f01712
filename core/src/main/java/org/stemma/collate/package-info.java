/// Passages of different reports laid side by side: reuse, verbatim or paraphrased, with its
/// variants.
@NullMarked
package org.stemma.collate;

import org.jspecify.annotations.NullMarked;
