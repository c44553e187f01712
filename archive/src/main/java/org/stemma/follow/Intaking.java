package org.stemma.follow;

import java.util.function.Consumer;
import org.stemma.archive.Outcome;
import org.stemma.intake.Limits;
import org.stemma.language.Language;

/// What reports that were found are read with, and who is told of it.
///
/// @param said is told of each report once it is safe
/// @param noted is told in words of what else a person should know
public record Intaking(
    Language engine, Limits limits, Consumer<Outcome> said, Consumer<String> noted) {}
