@NullMarked
package org.stemma.quality.examination;

import org.jspecify.annotations.NullMarked;
