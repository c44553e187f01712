/// Everything above, cited, ready to show: a [Dossier].
@NullMarked
package org.stemma.dossier;

import org.jspecify.annotations.NullMarked;
