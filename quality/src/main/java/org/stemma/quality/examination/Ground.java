package org.stemma.quality.examination;

import java.nio.file.Path;

/// Where examinations are held: the repository, and the evaluation data outside of it.
public record Ground(Path root, Path evaluation) {}
