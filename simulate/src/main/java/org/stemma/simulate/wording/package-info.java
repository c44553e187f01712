/// A grammar that puts tellings into words: many paraphrases for each predicate and each way to
/// attribute, with a mark on every span that means something.
@NullMarked
package org.stemma.simulate.wording;

import org.jspecify.annotations.NullMarked;
