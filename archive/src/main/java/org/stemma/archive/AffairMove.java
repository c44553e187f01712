package org.stemma.archive;

/// A story that went from one affair to another, as more was known or somebody corrected it.
///
/// @param at when what brought it about came, an instant
/// @param story its id
/// @param from the affair it was of; blank if it was of none
/// @param to the affair it is of now; blank if it is of none
public record AffairMove(String at, String story, String from, String to) {}
