/// Which assertions descend from which, lost originals included: the stemma.
@NullMarked
package org.stemma.lineage;

import org.jspecify.annotations.NullMarked;
