/// Who says what, through whom, how surely: attributions, and the assertions they carry.
@NullMarked
package org.stemma.attribution;

import org.jspecify.annotations.NullMarked;
