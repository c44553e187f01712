@NullMarked
package org.stemma.habit;

import org.jspecify.annotations.NullMarked;
