package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.FIRST;
import static org.stemma.clean.Texts.SECOND;
import static org.stemma.clean.Texts.element;
import static org.stemma.clean.Texts.page;
import static org.stemma.clean.Texts.text;
import static org.stemma.clean.Texts.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;
import org.stemma.report.DateCandidate;
import org.stemma.report.Document;
import org.stemma.report.Published;
import org.stemma.report.Stated.What;
import org.stemma.text.Interval;

/// How the dates of web pages weigh against each other.
final class PageDatesTest {
  private static final String TITLE = "Ostholm ferry stays in port";
  private static final String GERMAN =
      "Die Fähre nach Ostholm bleibt im Hafen, und das Amt will sie nach der Reparatur wieder fahren lassen, sagte die Leiterin.";

  @Test
  void aStampInUniversalTimeGivesWayToTheDayPrintedWhereThePageWasMade() {
    Published published = dated(stamped("June 3, 2018", "2018-06-04T02:11:03+00:00"));

    assertThat(published.best()).contains("2018-06-03");
    assertThat(published.interval()).isEqualTo(Interval.of(LocalDate.parse("2018-06-03")));
    assertThat(rules(published)).contains("local-day");
  }

  @Test
  void aStampWithItsOwnZoneStands() {
    assertThat(dated(stamped("June 3, 2018", "2018-06-04T02:11:03+02:00")).best())
        .contains("2018-06-04T02:11:03+02:00");
  }

  @Test
  void aStampAtNoonCannotBeTheDayBefore() {
    assertThat(dated(stamped("June 3, 2018", "2018-06-04T13:00:00Z")).best())
        .contains("2018-06-04T13:00:00Z");
  }

  @Test
  void aPageDatedAnewIsOfTheDayItPrintsAndItsIntervalGoesBackToTheFirst() {
    Document page =
        with(
            stamped("June 24, 2018", "2018-06-04T08:00:00+02:00"),
            What.MODIFIED,
            "2018-06-24T09:00:00+02:00",
            "json-ld dateModified");

    assertThat(dated(page).best()).contains("2018-06-24");
    assertThat(dated(page).interval())
        .isEqualTo(new Interval(LocalDate.parse("2018-06-04"), LocalDate.parse("2018-06-24")));
  }

  @Test
  void aLaterDayThatIsNoChangeOfThePageDatesNothingAnew() {
    assertThat(dated(stamped("June 24, 2018", "2018-06-04T08:00:00+02:00")).best())
        .contains("2018-06-04T08:00:00+02:00");
  }

  @Test
  void aDayToComeRefutesNothingInALanguageWhoseWordsForItAreUnknown() {
    String later =
        "Am 30. Juni 2018 legt sie wieder ab, und die Karten gelten dann auch für das Fest.";

    Published german = dated(page(title(), line("4. Juni 2018"), body(1, GERMAN), body(2, later)));

    assertThat(german.best()).contains("2018-06-04");
  }

  @Test
  void aStatedDayIsNotRefutedByTheText() {
    String later = "The ferry was seen on June 30, 2018, in the fog off Ostholm, said a fisherman.";
    Document page = page(title(), line("June 4, 2018"), body(1, FIRST), body(2, later));

    assertThat(dated(page).best()).isEmpty();
    assertThat(dated(with(page, What.PUBLISHED, "2018-06-04", "meta date")).best())
        .contains("2018-06-04");
  }

  @Test
  void aPageThatOnlySaysWhenItWasChangedIsNotYounger() {
    Published published = dated(page(title(), body(1, FIRST), line("Last updated: June 5, 2018")));

    assertThat(published.best()).contains("2018-06-05");
    assertThat(published.interval()).isEqualTo(Interval.until(LocalDate.parse("2018-06-05")));
    assertThat(published.modified()).contains("2018-06-05");
  }

  @Test
  void aDateAmongFurnitureBoundsNothing() {
    Published published =
        dated(
            page(
                title(),
                body(1, FIRST),
                body(2, SECOND),
                body(3, FIRST.replace("Monday", "Friday")),
                line("Harbour fair, 5 June 2018, with cake and music")));

    assertThat(published.interval()).isEqualTo(Interval.UNBOUNDED);
    assertThat(rules(published)).contains("only-date");
  }

  @Test
  void aDateOfSomethingElseIsNotThatOfThePage() {
    assertThat(dated(page(title(), body(1, FIRST), line("Deadline: June 5, 2018"))).best())
        .isEmpty();
  }

  @Test
  void aDateCalledThatOfPublicationServesWhereverItStands() {
    Published published =
        dated(page(title(), body(1, GERMAN), line("Veröffentlicht am 4. Juni 2018 von Redaktion")));

    assertThat(published.interval()).isEqualTo(Interval.of(LocalDate.parse("2018-06-04")));
  }

  @Test
  void aPictureIsALowerBound() {
    Document page =
        with(page(title(), body(1, FIRST)), What.PUBLISHED, "2018-06-04", "picture address");

    assertThat(dated(page).interval()).isEqualTo(Interval.since(LocalDate.parse("2018-06-04")));
  }

  @Test
  void aCaptureIsAnUpperBoundAndNoDay() {
    Document page =
        with(page(title(), body(1, FIRST)), What.CAPTURED, "2018-06-09T01:00:00Z", "WARC-Date");

    assertThat(dated(page).best()).isEmpty();
    assertThat(dated(page).interval()).isEqualTo(Interval.until(LocalDate.parse("2018-06-09")));
  }

  @Test
  void aDayWrittenBackwardsInAnAddressIsRead() {
    assertThat(
            dated(
                    with(
                        page(title(), body(1, FIRST)),
                        What.URL,
                        "https://bell.example/news/24-06-2018",
                        "link canonical"))
                .best())
        .contains("2018-06-24");
  }

  @Test
  void aStampAsProgramsPrintItIsRead() {
    assertThat(Dates.first("Mon Jun 04 14:57:21 CEST 2018").map(Dates.Found::value))
        .contains("2018-06-04T14:57:21");
  }

  @Test
  void aYearWithATimeGluedToItIsRead() {
    assertThat(Dates.in("Published Mon, Jun 4 20184:29 PM").stream().map(Dates.Found::value))
        .containsExactly("2018-06-04T16:29");
  }

  @Test
  void aPlainTextIsNeverDatedByItsFurniture() {
    Published published = dated(text(TITLE, "", FIRST, SECOND, "", "Last updated: June 5, 2018"));

    assertThat(published.best()).isEmpty();
    assertThat(published.interval()).isEqualTo(Interval.UNBOUNDED);
  }

  private static Document stamped(String printed, String stamp) {
    return with(
        page(title(), line(printed), body(1, FIRST), body(2, SECOND)),
        What.PUBLISHED,
        stamp,
        "json-ld datePublished");
  }

  private static Texts.Element title() {
    return element(Kind.TITLE, "body > div:1 > h1:1", TITLE);
  }

  private static Texts.Element line(String words) {
    return element(Kind.OTHER, "body > div:1 > div:" + (words.length() + 2), words);
  }

  private static Texts.Element body(int number, String words) {
    return element(Kind.PARAGRAPH, "body > div:1 > div:1 > p:" + number, words);
  }

  private static Published dated(Document document) {
    return Cleaner.clean(document).published();
  }

  private static List<String> rules(Published published) {
    List<String> rules = new ArrayList<>();
    for (DateCandidate candidate : published.candidates()) {
      candidate.why().forEach(w -> rules.add(w.rule()));
    }
    return rules;
  }
}
