/// Page furniture goes, offsets to the original stay: `Cleaner.clean(document)` labels every
/// stretch with its zone.
@NullMarked
package org.stemma.clean;

import org.jspecify.annotations.NullMarked;
