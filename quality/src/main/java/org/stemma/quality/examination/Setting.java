package org.stemma.quality.examination;

import java.nio.file.Path;
import org.stemma.language.Language;

/// What one examination works with.
///
/// @param folder the corpus's own
record Setting(Ground ground, Path folder, Language language) {}
