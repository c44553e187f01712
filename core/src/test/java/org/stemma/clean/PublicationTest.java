package org.stemma.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.clean.Texts.FIRST;
import static org.stemma.clean.Texts.SECOND;
import static org.stemma.clean.Texts.element;
import static org.stemma.clean.Texts.page;
import static org.stemma.clean.Texts.text;
import static org.stemma.clean.Texts.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;
import org.stemma.report.DateCandidate;
import org.stemma.report.DateCandidate.Verdict;
import org.stemma.report.Document;
import org.stemma.report.Published;
import org.stemma.report.Stated;
import org.stemma.text.Interval;

final class PublicationTest {
  private static final String TITLE = "Ostholm ferry stays in port";

  @Test
  void aStampBeneathTheHeadlineIsTheDate() {
    Published published = dated(text(TITLE, "2018-06-04T08:46:26", "", FIRST));

    assertThat(published.best()).contains("2018-06-04T08:46:26");
    assertThat(published.interval()).isEqualTo(day("2018-06-04"));
  }

  @Test
  void midnightStandsForNoTime() {
    assertThat(dated(text(TITLE, "2018-06-04T00:00:00", "", FIRST)).best()).contains("2018-06-04");
  }

  @Test
  void aTimeOfDayIsReadBeforeAndBehindADate() {
    assertThat(
            dated(
                    text(
                        TITLE,
                        "PUBLISHED: 08:55, 4 June 2018 | UPDATED: 12:10, 5 June 2018",
                        "",
                        FIRST))
                .best())
        .contains("2018-06-04T08:55");
    assertThat(dated(text(TITLE, "June 4, 2018 7:30 PM", "", FIRST)).best())
        .contains("2018-06-04T19:30");
  }

  @Test
  void theDateOfAChangeIsNotThatOfPublication() {
    Published published = dated(text(TITLE, "Updated: 5 June 2018", "", FIRST));

    assertThat(published.interval()).isEqualTo(Interval.UNBOUNDED);
    assertThat(verdicts(published)).containsExactly(Verdict.UNUSED);
  }

  @Test
  void aPostEmbeddedLaterRefutesThePageDate() {
    Published published =
        dated(
            text(
                TITLE,
                "4 June 2018",
                "",
                FIRST,
                "",
                "Still here",
                "",
                "— Harbour Cat (@harbourcat) July 9, 2018",
                "",
                SECOND));

    assertThat(verdicts(published)).containsExactly(Verdict.REFUTED, Verdict.UNUSED);
    assertThat(published.interval()).isEqualTo(Interval.since(LocalDate.parse("2018-07-09")));
  }

  @Test
  void postsYearsOlderRefuteADateThatThePagePrintsAboveEverything() {
    Published published =
        dated(
            text(
                "• December 4, 2021",
                "",
                TITLE,
                "",
                FIRST,
                "",
                "Still here",
                "",
                "— Harbour Cat (@harbourcat) July 9, 2018",
                "",
                SECOND));

    assertThat(verdicts(published)).startsWith(Verdict.REFUTED);
  }

  @Test
  void anEventToldAsPastRefutesAnEarlierDate() {
    Published published =
        dated(
            text(
                TITLE,
                "4 June 2018",
                "",
                FIRST,
                "The rudder was found on 20 August 2018 on a beach near Pell."));

    assertThat(verdicts(published)).contains(Verdict.REFUTED);
  }

  @Test
  void aDateStillToComeRefutesNothing() {
    Published published =
        dated(
            text(
                TITLE,
                "4 June 2018",
                "",
                FIRST,
                "The ferry will sail again on 20 August 2018, the owners hope."));

    assertThat(published.best()).contains("2018-06-04");
  }

  @Test
  void dayAndMonthAreKeptApartWhereNothingTells() {
    Published published = dated(text(TITLE, "Published on 09/05/2018", "", FIRST));

    assertThat(published.best()).isEmpty();
    assertThat(published.interval())
        .isEqualTo(new Interval(LocalDate.parse("2018-05-09"), LocalDate.parse("2018-09-05")));
  }

  @Test
  void anotherDateOnThePageTellsDayFromMonth() {
    Published published =
        dated(
            text(
                TITLE,
                "Published on 09/05/2018",
                "",
                FIRST,
                "",
                "Still here",
                "",
                "— Harbour Cat (@harbourcat) May 8, 2018",
                "",
                SECOND));

    assertThat(published.best()).contains("2018-05-09");
  }

  @Test
  void datesOfAGalleryAreUnused() {
    Published published =
        dated(
            text(
                TITLE,
                FIRST,
                "1/2 3 May 2019 A man feeds geese",
                "2/2 4 May 2019 Two women row",
                SECOND));

    assertThat(verdicts(published)).containsExactly(Verdict.UNUSED, Verdict.UNUSED);
    assertThat(published.interval()).isEqualTo(Interval.UNBOUNDED);
  }

  @Test
  void metadataOutrankWhatIsPrintedAndTheUserOutranksBoth() {
    Document page =
        with(
            text(TITLE, "4 June 2018", "", FIRST),
            Stated.What.PUBLISHED,
            "2018-06-03T10:00:00+02:00",
            "json-ld datePublished");

    assertThat(dated(page).best()).contains("2018-06-03T10:00:00+02:00");
    assertThat(dated(with(page, Stated.What.USER_PUBLISHED, "2018-06-01", "--published")).best())
        .contains("2018-06-01");
  }

  @Test
  void aLivePageIsDatedUpToItsLastChange() {
    Document page =
        with(text(TITLE, "", FIRST), Stated.What.PUBLISHED, "2018-06-03", "json-ld datePublished");

    assertThat(
            dated(
                    with(
                        page,
                        Stated.What.MODIFIED,
                        "2018-06-04",
                        "json-ld dateModified of LiveBlogPosting"))
                .interval())
        .isEqualTo(new Interval(LocalDate.parse("2018-06-03"), LocalDate.parse("2018-06-04")));
    assertThat(
            dated(with(page, Stated.What.MODIFIED, "2018-06-04", "json-ld dateModified"))
                .interval())
        .isEqualTo(day("2018-06-03"));
  }

  @Test
  void theDayInAnAddressIsRead() {
    assertThat(
            dated(
                    with(
                        text(TITLE, "", FIRST),
                        Stated.What.URL,
                        "https://bell.example/2018/06/04/ferry",
                        "link canonical"))
                .best())
        .contains("2018-06-04");
  }

  @Test
  void aDateBesideTheHeadlineOfAPageServesWhereNoneIsBetter() {
    Document page =
        page(
            element(Kind.OTHER, "body > div:1 top", "Monday, 4 June 2018 Visits: 12"),
            element(Kind.TITLE, "body > h1:1", TITLE),
            element(Kind.PARAGRAPH, "body > div:2 > p:1", FIRST));

    assertThat(dated(page).interval()).isEqualTo(day("2018-06-04"));
  }

  @Test
  void monthsAreReadInManyLanguages() {
    assertThat(
            Dates.in("4. März 2018, 4 de junio de 2018, 4 juin 2018, 4 Haziran 2018, 2018年6月4日")
                .stream()
                .map(Dates.Found::day)
                .distinct())
        .containsExactly(LocalDate.parse("2018-03-04"), LocalDate.parse("2018-06-04"));
  }

  private static Published dated(Document document) {
    return Cleaner.clean(document).published();
  }

  private static Interval day(String day) {
    return Interval.of(LocalDate.parse(day));
  }

  private static List<Verdict> verdicts(Published published) {
    return published.candidates().stream().map(DateCandidate::verdict).toList();
  }
}
