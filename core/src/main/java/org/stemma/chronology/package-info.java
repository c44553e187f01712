/// "On Tuesday" to an interval, and all intervals of a story to one consistent calendar.
@NullMarked
package org.stemma.chronology;

import org.jspecify.annotations.NullMarked;
