/// Feeds and folders that are looked at again and again, and where alerts are posted: the one
/// place that uses the network.
///
/// {@snippet : new Following(archive, fetching, knowledge, manners).poll(feed, now, report); }
@NullMarked
package org.stemma.follow;

import org.jspecify.annotations.NullMarked;
