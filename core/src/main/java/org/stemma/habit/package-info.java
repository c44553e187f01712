/// Who depends on whom as a habit: sources that print the same values, right or wrong, of many
/// things, and outlets whose reports came from others in many stories.
///
/// ```
/// Weighing.of(List.of(new Printed("Strait24", "crew of the Oort", "11"), …)).chosen()
/// ```
@NullMarked
package org.stemma.habit;

import org.jspecify.annotations.NullMarked;
