package org.stemma.collate;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Two passages of different reports that say the same in the same or other words.
///
/// @param score 0..1, comparable within a kind only
/// @param shared the wording both have, as printed in `a`
/// @param variants where they differ, `a`'s wording before `b`'s
public record Alignment(
    Passage a,
    Passage b,
    Kind kind,
    double score,
    List<String> shared,
    List<Variant> variants,
    List<Because> why) {
  public Alignment {
    if (a.compareTo(b) > 0) {
      throw new IllegalArgumentException("the earlier report comes first");
    }
    shared = List.copyOf(shared);
    variants = List.copyOf(variants);
    why = List.copyOf(why);
  }

  /// The passage of one of the two reports.
  public Passage side(ReportId report) {
    return a.report().equals(report) ? a : b;
  }

  /// The passage of the other one.
  public Passage beside(ReportId report) {
    return a.report().equals(report) ? b : a;
  }

  /// How close the wording is. A shared quotation links two reports without one being the other's
  /// copy.
  public enum Kind {
    VERBATIM,
    NEAR,
    PARAPHRASE,
    QUOTATION
  }

  /// One reading in each report.
  public record Variant(String a, String b) {}
}
