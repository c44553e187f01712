/// How reports come about: interviews, wires, rewriting, credit, delay, error.
@NullMarked
package org.stemma.simulate.press;

import org.jspecify.annotations.NullMarked;
