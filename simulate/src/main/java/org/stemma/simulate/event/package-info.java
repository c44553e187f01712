/// What happened in an invented world, fact by fact, and who knows which part of it.
@NullMarked
package org.stemma.simulate.event;

import org.jspecify.annotations.NullMarked;
