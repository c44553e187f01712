/// One person, place or group behind many spellings: names are merged on evidence, the doubtful is
/// proposed.
@NullMarked
package org.stemma.name;

import org.jspecify.annotations.NullMarked;
