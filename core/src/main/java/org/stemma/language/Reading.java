package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Report;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// A report together with the sentences of everything in it that is not furniture, in order of the
/// text.
public record Reading(Report report, List<Sentence> sentences) {
  public Reading {
    sentences = List.copyOf(sentences);
  }

  public ReportId id() {
    return report.id();
  }

  public String of(Span span) {
    return report.text().of(span);
  }

  /// The sentence that holds the span's start.
  public Optional<Sentence> sentenceAt(Span span) {
    return sentences.stream()
        .filter(s -> s.span().start() <= span.start() && span.start() < s.span().end())
        .findFirst();
  }

  public Reading with(Report newer) {
    return new Reading(newer, sentences);
  }
}
