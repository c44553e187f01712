/// Sentences, words and parses behind one interface: `language.read(report).sentences()`.
@NullMarked
package org.stemma.language;

import org.jspecify.annotations.NullMarked;
