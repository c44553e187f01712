/// The field's measures, on plain values: `new Counts(8, 1, 3).f1()`. Nothing here knows a corpus.
@NullMarked
package org.stemma.quality.metric;

import org.jspecify.annotations.NullMarked;
