package org.stemma.dossier;

import java.util.List;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// Something of a story that a desk wants to hear of at once.
public sealed interface Alert {
  /// The reports that brought it about; none if nobody's coming in did.
  List<ReportId> by();

  /// Where it stands.
  List<Passage> where();

  /// More independent lines than before stand behind an answer.
  ///
  /// @param claim the answer in the words of its clearest assertion
  record LineGained(String claim, int before, int after, List<ReportId> by, List<Passage> where)
      implements Alert {
    public LineGained {
      by = List.copyOf(by);
      where = List.copyOf(where);
    }
  }

  /// Fewer independent lines than before stand behind an answer.
  ///
  /// @param claim the answer in the words of its clearest assertion
  record LineLost(String claim, int before, int after, List<ReportId> by, List<Passage> where)
      implements Alert {
    public LineLost {
      by = List.copyOf(by);
      where = List.copyOf(where);
    }
  }

  /// Reports contradict each other that did not before.
  ///
  /// @param conflict one sentence
  record ConflictAppeared(String conflict, List<ReportId> by, List<Passage> where)
      implements Alert {
    public ConflictAppeared {
      by = List.copyOf(by);
      where = List.copyOf(where);
    }
  }

  /// Reports no longer contradict each other.
  ///
  /// @param conflict what it was, in one sentence
  record ConflictResolved(String conflict, List<ReportId> by, List<Passage> where)
      implements Alert {
    public ConflictResolved {
      by = List.copyOf(by);
      where = List.copyOf(where);
    }
  }

  /// An outlet has taken a report back.
  ///
  /// @param report which
  /// @param how who says so, and in which words
  record ReportRetracted(ReportId report, String how, List<ReportId> by, List<Passage> where)
      implements Alert {
    public ReportRetracted {
      by = List.copyOf(by);
      where = List.copyOf(where);
    }
  }
}
