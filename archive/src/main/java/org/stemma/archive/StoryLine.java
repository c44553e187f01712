package org.stemma.archive;

/// A story in a list of stories.
///
/// @param first the earliest day a report of it was published, blank if none is known
/// @param last the latest
/// @param affair the affair that it seems to be of, as last worked out; blank if of none
/// @param title the headline of its earliest report
public record StoryLine(
    String id, int reports, int outlets, String first, String last, String affair, String title) {}
