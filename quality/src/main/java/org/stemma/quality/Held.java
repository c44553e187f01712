package org.stemma.quality;

import org.stemma.quality.examination.Examination;
import org.stemma.quality.examination.Outcome;

/// An examination and what became of it.
record Held(Examination examination, Outcome outcome) {}
