/// Agreements, conflicts, circular reporting, drift: what an editor should look at.
@NullMarked
package org.stemma.finding;

import org.jspecify.annotations.NullMarked;
