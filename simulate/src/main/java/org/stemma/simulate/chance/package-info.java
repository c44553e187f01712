/// Seeded randomness: every draw has a path of names, so that one draw more in one place changes
/// nothing elsewhere.
///
/// `Chance.of(7).at("story", 3).at("outlet").pick(outlets)`
@NullMarked
package org.stemma.simulate.chance;

import org.jspecify.annotations.NullMarked;
