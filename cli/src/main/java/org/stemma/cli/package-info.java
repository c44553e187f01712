/// The command `stemma`: one class per command, none of them thinks.
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
