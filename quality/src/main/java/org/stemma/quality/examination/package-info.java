/// One class for each kind of corpus: how it is read, which stage is put to it, and its own
/// published measure. All of them stand in [org.stemma.quality.examination.Examinations].
@NullMarked
package org.stemma.quality.examination;

import org.jspecify.annotations.NullMarked;
