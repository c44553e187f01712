/// Drafts in print: the text of a report with its page furniture, and where everything stands in
/// it.
@NullMarked
package org.stemma.simulate.typeset;

import org.jspecify.annotations.NullMarked;
