package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Credit;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

final class NamingsTest {
  @Test
  void aHouseIsNamed() {
    assertThat(isNaming("The bridge is shut, Norpress reported.", "Norpress")).isTrue();
  }

  @Test
  void toCallSomebodyAnAgencyNamesNoHouse() {
    assertThat(isNaming("The bridge is shut, the agency said.", "the agency")).isFalse();
  }

  @Test
  void theBeginningOfALongerNameNamesNoHouse() {
    assertThat(isNaming("A clerk wrote to the Public Works Office.", "the Public")).isFalse();
    assertThat(isNaming("A clerk wrote to the Public on Friday.", "the Public")).isTrue();
  }

  @Test
  void wordsAreReadAsOneHouse() {
    Credit one = credit("Lund Mirror", 0, 6);
    Credit other = credit("Daily Mirror", 0, 6);
    Report report = report("Mirror", one, other);

    assertThat(Namings.isNaming(report, one)).isTrue();
    assertThat(Namings.isNaming(report, other)).isFalse();
  }

  private static boolean isNaming(String words, String printed) {
    int start = words.indexOf(printed);
    Credit credit = credit("Norpress", start, start + printed.length());
    return Namings.isNaming(report(words, credit), credit);
  }

  private static Credit credit(String house, int start, int end) {
    return new Credit(house, Credit.Kind.TOLD, Optional.of(new Span(start, end)), List.of());
  }

  private static Report report(String words, Credit... credits) {
    return new Report(
        new ReportId("r"),
        "r.txt",
        new Text(words),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(credits),
        "en",
        Published.UNSTATED,
        List.of(new Segment(Zone.BODY, new Span(0, words.length()), List.of())),
        List.of(),
        List.of());
  }
}
