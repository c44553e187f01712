package org.stemma.lineage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.collate.Alignment;
import org.stemma.text.Because;
import org.stemma.text.ReportId;

/// Whether of two reports one is derived from the other, or both from a third.
///
/// @param a the report with the smaller id
/// @param shareA how much of the first report's words stand in the second, in passages
/// @param shareB how much of the second's in the first
/// @param probability that either has text from the other or from a text of both
/// @param passages what shows it, and the quotations both print, which do not
/// @param features what the probability was weighed from
public record Reuse(
    ReportId a,
    ReportId b,
    Relation relation,
    Direction direction,
    double shareA,
    double shareB,
    double probability,
    List<Alignment> passages,
    List<Because> why,
    SortedMap<String, Double> features) {
  public Reuse {
    passages = List.copyOf(passages);
    why = List.copyOf(why);
    features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
  }

  /// How much of the shorter report is in the other: the classes of METER (Gaizauskas et al.,
  /// 2001).
  public enum Relation {
    WHOLLY,
    PARTIALLY,
    NON
  }

  /// Which way text went. Siblings have it from a third; of what is not derived nothing is known.
  public enum Direction {
    A_TO_B,
    B_TO_A,
    SIBLINGS,
    UNKNOWN
  }

  public boolean isDerived() {
    return relation != Relation.NON;
  }

  /// How much of one of the two stands in the other.
  public double shareOf(ReportId report) {
    return report.equals(a) ? shareA : shareB;
  }
}
