/// What a report says, before it is put into words: which fact, on whose word, how surely, in
/// which form.
@NullMarked
package org.stemma.simulate.telling;

import org.jspecify.annotations.NullMarked;
