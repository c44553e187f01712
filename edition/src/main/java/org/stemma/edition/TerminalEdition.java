package org.stemma.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.attribution.Assertion;
import org.stemma.dossier.Dossier;
import org.stemma.finding.Finding;
import org.stemma.report.Received;
import org.stemma.report.Report;

/// A dossier for the terminal: counts first, words second, nothing wider than the columns given.
public final class TerminalEdition {
  private static final int LEAST_COLUMNS = 40;
  private static final int MOST_FINDINGS = 12;
  private static final int MOST_UNKNOWN = 10;

  private final Concordance dossier;
  private final Standing standing;
  private final ShortNames names;
  private final int columns;
  private final List<TerminalLine> lines = new ArrayList<>();

  private TerminalEdition(Dossier dossier, int columns) {
    this.dossier = new Concordance(dossier);
    this.standing = new Standing(this.dossier);
    this.names = new ShortNames(dossier.reports());
    this.columns = Math.max(LEAST_COLUMNS, columns);
  }

  /// The dossier as lines, each ended.
  ///
  /// @param columns how wide the terminal is; below 40 counts as 40
  /// @param colour whether to mark wide gaps and what is inferred with ANSI colours
  /// @param page where the page was written, if one was
  public static String print(Dossier dossier, int columns, boolean colour, Optional<String> page) {
    TerminalEdition edition = new TerminalEdition(dossier, columns);
    edition.write(page);
    StringBuilder out = new StringBuilder();
    edition.lines.forEach(line -> out.append(line.print(edition.columns, colour)).append('\n'));
    return out.toString();
  }

  private void write(Optional<String> page) {
    writeHead();
    new TerminalClaims(dossier, standing, names, columns).write(lines);
    writeConflicts();
    writeDates();
    writeUnknown();
    writeFindings();
    writeRejected();
    writeFoot(page);
  }

  private void writeHead() {
    String title = dossier.dossier().title().text();
    String counts = standing.reports();
    int room = columns - Columns.width(counts) - 3;
    if (Columns.width(title) <= room) {
      lines.add(new TerminalLine().strong(title).to(columns - Columns.width(counts)).plain(counts));
    } else {
      lines.add(new TerminalLine().strong(title));
      lines.add(TerminalLine.of(counts));
    }
  }

  private void head(String words) {
    lines.add(TerminalLine.of(""));
    lines.add(new TerminalLine().strong(words));
  }

  private void writeConflicts() {
    List<Finding> conflicts = standing.conflicts();
    if (conflicts.isEmpty()) {
      return;
    }
    head("CONFLICTS");
    conflicts.stream().limit(MOST_FINDINGS).forEach(this::writeFinding);
    more(conflicts.size() - MOST_FINDINGS);
  }

  private void writeFindings() {
    List<Finding> findings = standing.otherFindings();
    if (findings.isEmpty()) {
      return;
    }
    head("FINDINGS");
    findings.stream().limit(MOST_FINDINGS).forEach(this::writeFinding);
    more(findings.size() - MOST_FINDINGS);
  }

  private void more(int number) {
    if (number > 0) {
      lines.add(new TerminalLine().grey("   and " + number + " more on the page"));
    }
  }

  private void writeFinding(Finding finding) {
    String topic =
        finding.kind() == Finding.Kind.AGREEMENT ? "looks like one, is not" : topic(finding);
    lines.add(
        TerminalLine.of(
                " " + Standing.mark(finding) + " " + Columns.pad(finding.id().toString(), 4))
            .plain(topic + ": " + finding.text()));
    String sides = sides(finding);
    if (!sides.isEmpty()) {
      lines.add(TerminalLine.of(" ".repeat(7) + sides));
    }
  }

  private static String topic(Finding finding) {
    return finding.kind() == Finding.Kind.CONFLICT
        ? Standing.topic(finding)
        : Standing.kind(finding);
  }

  /// Each side's words with its outlet; the long sides share what the short ones leave.
  private String sides(Finding finding) {
    List<List<Assertion>> sides = finding.sides().stream().filter(s -> !s.isEmpty()).toList();
    List<Integer> widths =
        sides.stream().map(s -> Columns.width(side(s, Integer.MAX_VALUE / 2))).toList();
    int left = columns - 7 - 5 * (sides.size() - 1);
    int most = mostFor(widths, left);
    return String.join(
        "  |  ", sides.stream().map(side -> side(side, Math.max(most, 16))).toList());
  }

  /// The greatest width for each at which all fit the room together.
  private static int mostFor(List<Integer> widths, int room) {
    int left = room;
    int sharing = widths.size();
    for (int width : widths.stream().sorted().toList()) {
      if (width > left / sharing) {
        return left / sharing;
      }
      left -= width;
      sharing--;
    }
    return room;
  }

  private String side(List<Assertion> side, int room) {
    List<String> outlets =
        side.stream()
            .map(a -> names.outlet(dossier.report(a.where().report()).outletName()))
            .distinct()
            .toList();
    String who = " (" + Wording.cut(String.join(", ", outlets), Math.max(8, room / 2)) + ")";
    String words = Wording.cut(dossier.words(side.getFirst()), room - Columns.width(who) - 2);
    return "“" + words + "”" + who;
  }

  private void writeDates() {
    List<Report> reports = dossier.dossier().reports();
    if (reports.isEmpty()) {
      return;
    }
    head("DATES");
    int ids = reports.stream().mapToInt(r -> Columns.width(names.of(r.id()))).max().orElse(0);
    int outlets = reports.stream().mapToInt(r -> Columns.width(outlet(r))).max().orElse(0);
    int days = reports.stream().mapToInt(r -> Columns.width(days(r))).max().orElse(0);
    for (Report report : reports) {
      String start =
          "   "
              + Columns.pad(names.of(report.id()), ids)
              + (outlets == 0 ? "" : "  " + Columns.pad(outlet(report), outlets))
              + "  "
              + Columns.pad(days(report), days);
      lines.add(TerminalLine.of(start + "  " + String.join("; ", standing.dating(report))));
    }
  }

  private String outlet(Report report) {
    return report.outlet().map(o -> names.outlet(o.name())).orElse("");
  }

  private String days(Report report) {
    return Days.of(dossier.published(report).interval());
  }

  private void writeUnknown() {
    List<Dossier.Unknown> unknown = dossier.dossier().unknown();
    if (unknown.isEmpty()) {
      return;
    }
    head("NOT KNOWN");
    TerminalLine line = TerminalLine.of("   ");
    for (Dossier.Unknown open : unknown.stream().limit(MOST_UNKNOWN).toList()) {
      String words = Wording.oneLine(open.text());
      if (line.width() > 3 && line.width() + 3 + Columns.width(words) > columns) {
        lines.add(line);
        line = TerminalLine.of("   ");
      }
      line.plain((line.width() > 3 ? " · " : "") + words);
    }
    lines.add(line);
    more(unknown.size() - MOST_UNKNOWN);
  }

  private void writeRejected() {
    if (dossier.dossier().rejected().isEmpty()) {
      return;
    }
    head("LEFT OUT");
    for (Received.Rejected rejected : dossier.dossier().rejected()) {
      lines.add(TerminalLine.of("   " + rejected.source() + "  " + rejected.reason()));
    }
  }

  private void writeFoot(Optional<String> page) {
    lines.add(TerminalLine.of(""));
    String example =
        standing.claims().stream()
            .findFirst()
            .map(c -> String.valueOf(c.id().number()))
            .orElse("ID");
    TerminalLine line = new TerminalLine().grey("Every line: ").plain("stemma why " + example);
    page.ifPresent(p -> line.grey("      Page: ").plain(p));
    lines.add(line);
  }
}
