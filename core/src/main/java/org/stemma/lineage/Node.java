package org.stemma.lineage;

import java.util.List;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// A text of the tradition: one that we hold, or one that must have been.
public sealed interface Node {
  NodeId id();

  String label();

  /// A report that we hold.
  record Extant(NodeId id, ReportId report, String label) implements Node {}

  /// A text nobody gave us, deduced from credits or from agreements that no report explains.
  ///
  /// @param party who wrote or said it: an agency, an outlet, or the source of a statement
  /// @param when the days it can be from
  record LostOriginal(
      NodeId id, Kind kind, String party, String label, Interval when, List<Because> why)
      implements Node {
    /// What the writer of a text is called whom no report names.
    public static final String UNNAMED = "an unnamed common source";

    public LostOriginal {
      why = List.copyOf(why);
    }

    /// What kind of text is lost.
    public enum Kind {
      WIRE,
      REPORT,
      STATEMENT
    }
  }
}
