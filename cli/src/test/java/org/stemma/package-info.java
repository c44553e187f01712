/// Laws that hold across all modules.
@NullMarked
package org.stemma;

import org.jspecify.annotations.NullMarked;
