package org.stemma.edition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.attribution.Assertion;
import org.stemma.report.Report;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;

/// Addresses on the page and lines in the reports for everything that is cited.
final class Places {
  private static final int MOST_WORDS = 160;

  /// Words of a report with the way to them.
  record Quoted(String report, String words, String href) {}

  /// A reason as shown.
  record Reason(String rule, String says, List<Quoted> quotes) {}

  private final Concordance dossier;
  private final ShortNames names;
  private final Map<ReportId, Integer> numbers = new HashMap<>();
  private final Map<ReportId, int[]> lineStarts = new HashMap<>();

  Places(Concordance dossier, ShortNames names) {
    this.dossier = dossier;
    this.names = names;
    for (Report report : dossier.dossier().reports()) {
      numbers.put(report.id(), numbers.size() + 1);
      lineStarts.put(report.id(), report.text().lines().stream().mapToInt(Span::start).toArray());
    }
  }

  /// `r1`, the address of a report.
  String report(ReportId report) {
    return "r" + numbers.getOrDefault(report, 0);
  }

  /// `r1l7`, the address of a line of a report.
  String line(ReportId report, int line) {
    return report(report) + "l" + line;
  }

  /// The number of the line in which the passage begins, 1 for the first.
  int line(Passage passage) {
    int[] starts = lineStarts.getOrDefault(passage.report(), new int[0]);
    int found = Arrays.binarySearch(starts, passage.span().start());
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }

  Quoted quoted(Passage passage) {
    String words = Wording.cut(dossier.words(passage), MOST_WORDS);
    return new Quoted(
        names.of(passage.report()), words, "#" + line(passage.report(), line(passage)));
  }

  Quoted quoted(Assertion assertion) {
    String outlet = names.outlet(dossier.report(assertion.where().report()).outletName());
    return new Quoted(
        outlet, Wording.cut(dossier.words(assertion), MOST_WORDS), "#" + assertion.id());
  }

  List<Quoted> quoted(List<Assertion> assertions) {
    return assertions.stream().map(this::quoted).toList();
  }

  List<Reason> why(List<Because> why) {
    return why.stream().map(this::reason).distinct().toList();
  }

  private Reason reason(Because because) {
    return new Reason(
        because.rule().replace('-', ' '),
        because.says(),
        because.passages().stream().map(this::quoted).distinct().toList());
  }
}
