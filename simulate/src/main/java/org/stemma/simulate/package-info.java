/// The synthetic newsroom: from a seed, a world, its events, and the reports that outlets publish
/// of them, with the truth about every span beside the text.
@NullMarked
package org.stemma.simulate;

import org.jspecify.annotations.NullMarked;
