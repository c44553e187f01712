/// Reports that tell one story: which of those given belong together, and which do not.
@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
