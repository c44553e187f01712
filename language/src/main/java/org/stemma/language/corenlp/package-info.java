/// The deep engine: Stanford CoreNLP behind the language interface.
@NullMarked
package org.stemma.language.corenlp;

import org.jspecify.annotations.NullMarked;
