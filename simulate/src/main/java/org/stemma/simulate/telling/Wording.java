package org.stemma.simulate.telling;

/// The choices by which a telling is put into words; the same choices give the same words, but for
/// what the discourse demands (first mention, pronoun).
///
/// @param clause which paraphrase of the predicate, counted round
/// @param synonyms seed of the picks among `{a|b}` alternatives
/// @param trimmed whether the optional parts of the clause are left out
/// @param frame which attribution frame of those that fit, counted round
public record Wording(
    int clause,
    int synonyms,
    boolean trimmed,
    int frame,
    Quoting quoting,
    TimeForm time,
    NumberForm number) {}
