@NullMarked
package org.stemma.quality.metric;

import org.jspecify.annotations.NullMarked;
