package org.stemma.archive;

/// A story in a list of stories.
///
/// @param first the earliest day a report of it was published, blank if none is known
/// @param last the latest
/// @param title the headline of its earliest report
public record StoryLine(
    String id, int reports, int outlets, String first, String last, String title) {}
