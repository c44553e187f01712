package org.stemma.follow;

import java.util.function.Consumer;
import org.stemma.archive.Archive;
import org.stemma.archive.Outcome;
import org.stemma.intake.Limits;
import org.stemma.language.Language;

/// Where reports go that were found, and who is told of it.
///
/// @param said is told of each report once it is safe
/// @param noted is told in words of what else a person should know
public record Intaking(
    Archive archive,
    Language engine,
    Limits limits,
    Consumer<Outcome> said,
    Consumer<String> noted) {}
