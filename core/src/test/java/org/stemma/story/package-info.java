@NullMarked
package org.stemma.story;

import org.jspecify.annotations.NullMarked;
