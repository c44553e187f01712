/// Files become reports; what cannot be read says why.
@NullMarked
package org.stemma.intake;

import org.jspecify.annotations.NullMarked;
