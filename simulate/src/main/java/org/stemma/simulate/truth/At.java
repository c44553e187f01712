package org.stemma.simulate.truth;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/// A stretch of a report's text, written `[begin, end]`, the end exclusive.
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"begin", "end"})
public record At(int begin, int end) {}
