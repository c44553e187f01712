package org.stemma.report;

import org.stemma.text.Span;

/// An author as printed.
public record Byline(String name, Span span) {}
