package org.stemma.archive;

/// A report that went from one story to another, as more was known or somebody corrected it.
///
/// @param at when, an instant; the beginning of 1970 where a stopped program was gone on with
/// @param report its key
public record StoryMove(String at, String report, String from, String to) {}
