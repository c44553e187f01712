@NullMarked
package org.stemma.quality;

import org.jspecify.annotations.NullMarked;
