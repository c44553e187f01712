package org.stemma.dossier;

import java.util.List;
import org.stemma.clean.Cleaner;
import org.stemma.language.Language;
import org.stemma.language.Reading;
import org.stemma.report.Document;
import org.stemma.report.Report;
import org.stemma.report.Zone;

/// Makes readings of documents: cleans them, and reads those in a language that the engine knows.
public final class Readings {
  /// A body of fewer characters is too little to tell its language by.
  private static final int SHORT = 150;

  private final Language language;

  public Readings(Language language) {
    this.language = language;
  }

  /// The document cleaned, and read; without sentences, and with a remark, if the engine does not
  /// know its language.
  public Reading of(Document document) {
    return read(clean(document));
  }

  private Report clean(Document document) {
    Report report = Cleaner.clean(document);
    return isRead(report)
        ? report
        : report.remarked(
            "in "
                + (report.language().equals("und") ? "" : "“" + report.language() + "”, ")
                + "a language the "
                + language.name()
                + " engine does not know: its claims are not read; translate it, or leave it out");
  }

  /// Whether the engine knows the report's language; a few words of no certain language are tried.
  private boolean isRead(Report report) {
    boolean brief =
        report.segments().stream()
                .filter(s -> s.zone() == Zone.BODY)
                .mapToInt(s -> s.span().length())
                .sum()
            < SHORT;
    return language.knows(report.language()) && (brief || !report.language().equals("und"));
  }

  private Reading read(Report report) {
    return isRead(report) ? language.read(report) : new Reading(report, List.of());
  }
}
