/// Numbers as intervals of something counted: "more than half of the 6,000 militants" is (3000,
/// 6000].
@NullMarked
package org.stemma.quantity;

import org.jspecify.annotations.NullMarked;
