package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.chronology.Telling.calendar;
import static org.stemma.chronology.Telling.day;
import static org.stemma.chronology.Telling.days;
import static org.stemma.chronology.Telling.known;
import static org.stemma.chronology.Telling.published;
import static org.stemma.chronology.Telling.telling;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stemma.report.DateCandidate;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

class ChronologyTest {
  private static Interval meant(String said, String printed, String words) {
    Telling one = telling("a", said).printed(printed);
    return one.time(calendar(one), words).interval();
  }

  @Test
  void aWeekdayInThePastTenseIsTheLastOne() {
    assertThat(meant("The dam broke on Tuesday.", "2014-03-06", "Tuesday"))
        .isEqualTo(day("2014-03-04"));
    assertThat(meant("The dam broke on Thursday.", "2014-03-06", "Thursday"))
        .isEqualTo(day("2014-03-06"));
  }

  @Test
  void aWeekdayThatLiesAheadIsTheNextOne() {
    assertThat(meant("The ferry will sail again on Tuesday.", "2014-03-06", "Tuesday"))
        .isEqualTo(day("2014-03-11"));
  }

  @Test
  void aDateWithoutYearIsTheLastSuchDate() {
    assertThat(meant("The strike began on 19 October.", "2014-03-06", "19 October"))
        .isEqualTo(day("2013-10-19"));
    assertThat(meant("The strike began in January.", "2014-03-06", "January"))
        .isEqualTo(days("2014-01-01", "2014-01-31"));
  }

  @Test
  void thePreviousMonthIsCountedFromTheDateBefore() {
    String said =
        "They finished the hall on February 12 after closing the school the previous month.";
    assertThat(meant(said, "2014-05-06", "the previous month"))
        .isEqualTo(days("2014-01-01", "2014-01-31"));
    assertThat(meant("They finished the hall last month.", "2014-05-06", "last month"))
        .isEqualTo(days("2014-04-01", "2014-04-30"));
  }

  @Test
  void whatIsRoundedGetsRoom() {
    assertThat(meant("The mill burned down two months ago.", "2014-05-06", "two months ago"))
        .isEqualTo(days("2014-02-19", "2014-03-21"));
    assertThat(
            meant("It began less than three weeks ago.", "2014-05-06", "less than three weeks ago"))
        .isEqualTo(days("2014-04-16", "2014-05-05"));
    assertThat(meant("Prices have risen since early April.", "2014-05-06", "early April"))
        .isEqualTo(days("2014-04-01", "2014-04-10"));
  }

  @Test
  void aLengthThatReachesTheReportNamesItsBeginning() {
    assertThat(meant("The lift has been broken for four months.", "2014-05-06", "four months"))
        .isEqualTo(days("2013-12-20", "2014-01-19"));
    assertThat(meant("The repair took four months.", "2014-05-06", "four months"))
        .isEqualTo(Interval.UNBOUNDED);
  }

  @Test
  void aWindowBeginsOrEndsAtTheReport() {
    assertThat(
            meant("Nine pups were born over the past 10 days.", "2014-05-16", "the past 10 days"))
        .isEqualTo(days("2014-05-06", "2014-05-16"));
    assertThat(meant("The bridge should open within a month.", "2014-05-16", "a month"))
        .isEqualTo(days("2014-05-16", "2014-06-16"));
  }

  @Test
  void aQuotedTodayMayBeTheDayBefore() {
    assertThat(meant("The mayor said: “Today we vote.”", "2014-05-16", "Today"))
        .isEqualTo(days("2014-05-15", "2014-05-16"));
  }

  @Test
  void anEventDatedInTheReportDatesWhatIsToldByIt() {
    Telling one =
        telling(
                "a",
                "The council launched its campaign to save the lighthouse on 3 May.\n"
                    + "A letter came on the eve of the start of the campaign.")
            .printed("2014-05-20");
    assertThat(one.time(calendar(one), "on the eve of the start of the campaign").interval())
        .isEqualTo(day("2014-05-02"));
  }

  @Test
  void aTextThatNothingDatesIsReadOnFromYearToYear() {
    Telling one =
        telling(
            "a",
            "The war broke out in March 1731. In April the port fell. It ended on 2 June 1733; on 9"
                + " July they danced.");
    Calendar calendar = calendar(one);
    assertThat(one.time(calendar, "April").interval()).isEqualTo(days("1731-04-01", "1731-04-30"));
    assertThat(one.time(calendar, "9 July").interval()).isEqualTo(day("1733-07-09"));
  }

  @Test
  void thePageDateOfALoneReportStands() {
    Telling one = telling("a", "The dam broke on Tuesday.").printed("2021-12-04");
    Calendar calendar = calendar(one);
    assertThat(published(calendar, "a")).isEqualTo(day("2021-12-04"));
    assertThat(calendar.disputes()).isEmpty();
  }

  @Test
  void anEmbeddedPostIsNotYoungerThanItsReport() {
    Telling one = telling("a", "The dam broke.\n— Ana Korp (@anakorp) March 9, 2014");
    assertThat(published(calendar(one), "a"))
        .isEqualTo(Interval.since(LocalDate.parse("2014-03-09")));
  }

  private static final String ROUGH =
      "On Tuesday customs officers sealed the granary of Velm, a warehouse beside the ferry quay,"
          + " and impounded nine barges.";
  private static final String OTHER =
      "Customs officers shut the granary of Velm on Tuesday and impounded barges at the warehouse"
          + " by the ferry quay.";

  @Test
  void aPageDateIsRefutedByADatedReportOfTheSameEvent() {
    Telling template = telling("a", ROUGH).printed("2021-12-04");
    Telling dated = telling("b", OTHER).printed("2014-03-06");
    Telling third = telling("c", "The barges of Velm are gone.").printed("2014-03-07");
    Calendar calendar = calendar(template, dated, third);
    assertThat(published(calendar, "a")).isEqualTo(days("2014-03-04", "2014-03-10"));
    assertThat(known(calendar, "a").candidates())
        .extracting(DateCandidate::verdict)
        .containsExactly(DateCandidate.Verdict.REFUTED, DateCandidate.Verdict.ACCEPTED);
    assertThat(calendar.disputes())
        .extracting(Calendar.Dispute::report)
        .containsExactly(new ReportId("a"));
    assertThat(calendar.disputes().getFirst().against())
        .extracting(p -> p.report().value())
        .contains("a", "b");
  }

  @Test
  void reportsOfDifferentEventsRefuteNothing() {
    Telling late =
        telling("a", "On Tuesday a bakery in Sarn burned down; two people died.")
            .printed("2021-12-04");
    Calendar calendar = calendar(late, telling("b", OTHER).printed("2014-03-06"));
    assertThat(calendar.disputes()).isEmpty();
    assertThat(published(calendar, "a")).isEqualTo(day("2021-12-04"));
  }

  @Test
  void anUndatedReportIsNarrowedByAnEventThatAnotherDates() {
    Telling undated =
        telling("a", "The siege of the northern citadel began less than three weeks ago.");
    Telling dated =
        telling(
                "b",
                "Nine wells have run dry since 19 February, when the siege of the northern citadel"
                    + " began.")
            .printed("2014-03-08");
    Calendar calendar = calendar(undated, dated);
    assertThat(undated.time(calendar, "less than three weeks ago").interval())
        .isEqualTo(day("2014-02-19"));
    assertThat(published(calendar, "a")).isEqualTo(days("2014-02-20", "2014-03-11"));
  }

  @Test
  void differentSidesOfATownAreDifferentEvents() {
    Telling undated =
        telling("a", "The siege of the southern citadel began less than three weeks ago.");
    Telling dated =
        telling(
                "b",
                "Nine wells have run dry since 19 February, when the siege of the northern citadel"
                    + " began.")
            .printed("2014-03-08");
    Calendar calendar = calendar(undated, dated);
    assertThat(undated.time(calendar, "less than three weeks ago").interval().isDay()).isFalse();
  }

  @Test
  void anUndatedReportLiesWithinWeeksOfTheOthersAtMost() {
    Calendar calendar =
        calendar(
            telling("a", "The dam is gone."),
            telling("b", "The dam of Lorn is gone.").printed("2014-03-08"));
    assertThat(published(calendar, "a")).isEqualTo(days("2014-01-25", "2014-04-19"));
    assertThat(known(calendar, "a").best()).isEmpty();
  }

  @Test
  void aTimeYearsBeforeTheStoryIsBackground() {
    Telling one =
        telling("a", "The dam, built in 1931 and raised in June 2013, broke on Tuesday.")
            .printed("2014-03-06");
    Calendar calendar = calendar(one);
    assertThat(calendar.story()).contains(day("2014-03-06"));
    assertThat(calendar.isBackground(one.time(calendar, "1931"))).isTrue();
    assertThat(calendar.isBackground(one.time(calendar, "June 2013"))).isFalse();
    assertThat(calendar.isBackground(one.time(calendar, "Tuesday"))).isFalse();
  }

  @Test
  void aNarrativeGoesOnFromTheDayToldLast() {
    Telling one =
        telling(
            "a",
            "They met on 2 March 1731 and hoped to be home by 1735. On 9 March they sailed. On 4"
                + " December they landed. In January they built a hut.");
    Calendar calendar = calendar(one);
    assertThat(one.time(calendar, "9 March").interval()).isEqualTo(day("1731-03-09"));
    assertThat(one.time(calendar, "January").interval())
        .isEqualTo(days("1732-01-01", "1732-01-31"));
  }

  @Test
  void theOrderOfTheReportsChangesNothing() {
    Telling a = telling("a", ROUGH).printed("2021-12-04");
    Telling b = telling("b", OTHER).printed("2014-03-06");
    Telling c = telling("c", "The barges of Velm are gone since last month.");
    assertThat(calendar(c, b, a).published()).isEqualTo(calendar(a, b, c).published());
    assertThat(calendar(c, b, a).times()).isEqualTo(calendar(a, b, c).times());
  }

  @Test
  void everyTimeSaysWhy() {
    Telling one =
        telling("a", "The dam broke on Tuesday. It was built in 1931.").printed("2014-03-06");
    assertThat(calendar(one).times()).allMatch(t -> !t.why().isEmpty());
  }
}
