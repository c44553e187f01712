package org.stemma.habit;

/// One value that a source prints of an item.
///
/// @param item what it is about, of which one value at most is right
public record Printed(String source, String item, String value) {}
