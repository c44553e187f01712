/// A text, its passages, and the reasons that rest on them: `new Passage(id, span)` is the one way
/// to cite.
@NullMarked
package org.stemma.text;

import org.jspecify.annotations.NullMarked;
