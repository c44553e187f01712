package org.stemma.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Byline;
import org.stemma.report.Credit;
import org.stemma.report.DateCandidate;
import org.stemma.report.Outlet;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

/// Four invented reports of one invented event: the cracked dam of Orlen.
final class InventedReports {
  static final ReportId COURIER = new ReportId("001_courier");
  static final ReportId LEDGER = new ReportId("002_ledger");
  static final ReportId RADIO = new ReportId("003_radio");
  static final ReportId POST = new ReportId("004_post");

  private static final String COURIER_TEXT =
      """
      Menu  Home  World  Subscribe 🌊
      Engineer saw crack in Orlen dam days before evacuation
      By Lena Hartog
      Published 4 May 2031
      TARNOW — The Orlen dam has a crack two metres long, the engineer Marta Veskova told the Harbour Courier. "I put my hand into it on Tuesday," she said.
      About 300 people left the village of Lower Tarnow, the mayor, Piet Oskar, said. 🌊
      The operator, Varn Hydro, denies that the dam is cracked, according to Continental Press.
      Read also: ten lakes <to> visit & enjoy this summer
      """;
  private static final String LEDGER_TEXT =
      """
      Dam breaks, valley flees
      May 5, 2031
      The Orlen dam may be cracked, Continental Press reported on Wednesday, citing two officials of the water authority.
      More than 450 people were brought out of Lower Tarnow in the night by boat, the officials said.
      “The wall is sound,” said Ruben Falk, a spokesman for Varn Hydro.
      Follow us
      """;
  private static final String RADIO_TEXT =
      """
      Valley Radio | News
      Page updated December 12, 2033
      Two officials of the water authority said the Orlen dam is cracked, and that more than 450 people had been brought out of Lower Tarnow by boat during the night.
      The evacuation began on Wednesday.
      Schools stay closed until Monday, the district said.
      """;
  private static final String POST_TEXT =
      """
      Operator: “The wall is sound”
      Thursday
      Varn Hydro's spokesman Ruben Falk said the wall is sound and that pictures of a crack show an old joint.
      It is thought that the gates were opened on Monday night.
      """;

  private InventedReports() {}

  static List<Report> all() {
    return List.of(courier(), ledger(), radio(), post());
  }

  static Passage at(Report report, String words) {
    return report.passage(span(report.text().chars(), words));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  private static Report courier() {
    String text = COURIER_TEXT;
    Published published =
        new Published(
            Interval.of(LocalDate.of(2031, 5, 4)),
            Optional.of("2031-05-04"),
            List.of(
                candidate(
                    "2031-05-04",
                    span(text, "4 May 2031"),
                    DateCandidate.Verdict.ACCEPTED,
                    "printed below the byline")));
    return new Report(
        COURIER,
        "reports/001_courier.txt",
        new Text(text),
        true,
        Optional.of(
            new Outlet(
                "Harbour Courier",
                List.of(
                    Because.of(
                        "named-in-text",
                        "it calls itself so",
                        new Passage(COURIER, span(text, "Harbour Courier")))))),
        Optional.of(span(text, "Engineer saw crack in Orlen dam days before evacuation")),
        List.of(new Byline("Lena Hartog", span(text, "Lena Hartog"))),
        List.of(
            credit(
                COURIER,
                "Continental Press",
                Credit.Kind.TOLD,
                span(text, "according to Continental Press"))),
        "en",
        published,
        zones(
            text,
            Zone.FURNITURE,
            Zone.HEADLINE,
            Zone.BYLINE,
            Zone.DATELINE,
            Zone.BODY,
            Zone.BODY,
            Zone.BODY,
            Zone.FURNITURE),
        List.of());
  }

  private static Report ledger() {
    String text = LEDGER_TEXT;
    Published published =
        new Published(
            new Interval(LocalDate.of(2031, 5, 5), LocalDate.of(2031, 5, 6)),
            Optional.empty(),
            List.of(
                candidate(
                    "2031-05-05",
                    span(text, "May 5, 2031"),
                    DateCandidate.Verdict.ACCEPTED,
                    "printed below the headline")));
    return new Report(
        LEDGER,
        "reports/002_ledger.html",
        new Text(text),
        false,
        Optional.of(new Outlet("The Daily Ledger", List.of())),
        Optional.of(span(text, "Dam breaks, valley flees")),
        List.of(),
        List.of(
            credit(
                LEDGER,
                "Continental Press",
                Credit.Kind.TOLD,
                span(text, "Continental Press reported"))),
        "en",
        published,
        zones(text, Zone.HEADLINE, Zone.DATELINE, Zone.BODY, Zone.BODY, Zone.BODY, Zone.FURNITURE),
        List.of());
  }

  private static Report radio() {
    String text = RADIO_TEXT;
    Published published =
        new Published(
            Interval.since(LocalDate.of(2031, 5, 5)),
            Optional.empty(),
            List.of(
                candidate(
                    "2033-12-12",
                    span(text, "December 12, 2033"),
                    DateCandidate.Verdict.REFUTED,
                    "“on Wednesday” is the evacuation that 001 dates to May 2031")));
    return new Report(
        RADIO,
        "reports/003_radio.txt",
        new Text(text),
        true,
        Optional.of(new Outlet("Valley Radio", List.of())),
        Optional.empty(),
        List.of(),
        List.of(),
        "en",
        published,
        zones(text, Zone.FURNITURE, Zone.DATELINE, Zone.BODY, Zone.BODY, Zone.BODY),
        List.of("no headline"));
  }

  private static Report post() {
    String text = POST_TEXT;
    return new Report(
        POST,
        "reports/004_post.txt",
        new Text(text),
        true,
        Optional.of(new Outlet("North Post", List.of())),
        Optional.of(span(text, "Operator: “The wall is sound”")),
        List.of(),
        List.of(),
        "en",
        Published.UNSTATED,
        zones(text, Zone.HEADLINE, Zone.DATELINE, Zone.BODY, Zone.BODY),
        List.of());
  }

  private static DateCandidate candidate(
      String day, Span span, DateCandidate.Verdict verdict, String why) {
    return new DateCandidate(
        day,
        Interval.of(LocalDate.parse(day)),
        DateCandidate.Kind.PAGE,
        Optional.of(span),
        verdict,
        List.of(Because.of("page-date", why)));
  }

  private static Credit credit(ReportId report, String agency, Credit.Kind kind, Span span) {
    return new Credit(
        agency,
        kind,
        Optional.of(span),
        List.of(Because.of("told-credit", "the report says so", new Passage(report, span))));
  }

  private static List<Segment> zones(String text, Zone... zones) {
    List<Segment> segments = new ArrayList<>();
    List<Span> lines = new Text(text).lines();
    for (int i = 0; i < zones.length; i++) {
      int end = i + 1 < lines.size() ? lines.get(i + 1).start() : text.length();
      segments.add(
          new Segment(
              zones[i],
              new Span(lines.get(i).start(), end),
              List.of(Because.of("layout", "line " + (i + 1)))));
    }
    return segments;
  }
}
