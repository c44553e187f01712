/// How well Stemma finds again what the synthetic newsroom has planted.
@NullMarked
package org.stemma.quality.newsroom;

import org.jspecify.annotations.NullMarked;
