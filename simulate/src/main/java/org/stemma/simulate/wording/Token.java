package org.stemma.simulate.wording;

/// One printed word or punctuation mark.
///
/// @param text as printed
/// @param spaced whether a blank stands before it
/// @param slot what it realises, the same for every wording of the same thing: `A12/PATIENT`,
///     `A12/cue`, `A12/source`, `A12/verb`; empty for glue
public record Token(String text, boolean spaced, String slot) {}
