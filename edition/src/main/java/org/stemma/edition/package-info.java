/// A dossier as JSON, as a page, as Markdown, as terminal text.
@NullMarked
package org.stemma.edition;

import org.jspecify.annotations.NullMarked;
