/// One account as published: outlet, stated dates, headline, body. [Document] is what was read,
/// [Report] what it is.
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
