@NullMarked
package org.stemma.collate;

import org.jspecify.annotations.NullMarked;
