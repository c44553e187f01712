@NullMarked
package org.stemma.edition;

import org.jspecify.annotations.NullMarked;
