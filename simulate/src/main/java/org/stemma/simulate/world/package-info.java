/// The people, groups, places, agencies and outlets of an invented world, each with the ways in
/// which its name is written.
///
/// `World.of(chance).outlets().getFirst().style().prefers(person)`
@NullMarked
package org.stemma.simulate.world;

import org.jspecify.annotations.NullMarked;
