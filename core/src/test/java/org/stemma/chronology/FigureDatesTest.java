package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.chronology.Telling.calendar;
import static org.stemma.chronology.Telling.day;
import static org.stemma.chronology.Telling.days;
import static org.stemma.chronology.Telling.telling;

import org.junit.jupiter.api.Test;
import org.stemma.text.Because;

class FigureDatesTest {
  private static Timex meant(Telling one) {
    return one.time(calendar(one), "09/03/2017");
  }

  private static Timex meant(String said) {
    return meant(telling("a", said));
  }

  private static boolean rests(Timex time, String rule) {
    return time.why().stream().map(Because::rule).anyMatch(rule::equals);
  }

  @Test
  void withoutEvidenceBothReadingsStay() {
    Timex time = meant("The mill burned on 09/03/2017.");
    assertThat(time.interval()).isEqualTo(days("2017-03-09", "2017-09-03"));
    assertThat(time.edtf()).isEqualTo("[2017-03-09,2017-09-03]");
    assertThat(time.value()).isEqualTo("2017-XX-XX");
  }

  @Test
  void anotherDateOfTheReportTellsTheOrder() {
    Timex time = meant("The mill burned on 09/03/2017. The inquest opened on 21/04/2017.");
    assertThat(time.interval()).isEqualTo(day("2017-03-09"));
    assertThat(rests(time, "order-of-figures")).isTrue();
    assertThat(meant("The mill burned on 09/03/2017, the barn on 11/25/2017.").interval())
        .isEqualTo(day("2017-09-03"));
  }

  @Test
  void twoOrdersInOneReportTellNothing() {
    Timex time = meant("It burned on 09/03/2017, not on 21/04/2017 nor on 04/21/2017.");
    assertThat(time.interval().isDay()).isFalse();
  }

  @Test
  void aDayNamedInWordsIsTheReading() {
    Timex time = meant("The mill burned on 3 September. The form of 09/03/2017 is lost.");
    assertThat(time.interval()).isEqualTo(day("2017-09-03"));
    assertThat(rests(time, "named-elsewhere")).isTrue();
  }

  @Test
  void whatIsToldAsPastDoesNotLieAhead() {
    Timex time = meant(telling("a", "The mill burned down on 09/03/2017.").printed("2017-05-02"));
    assertThat(time.interval()).isEqualTo(day("2017-03-09"));
    assertThat(rests(time, "reading-left")).isTrue();
  }

  @Test
  void theOutletsCountryWritesItsOrder() {
    String said = "The mill burned down on 09/03/2017.";
    assertThat(meant(telling("a", said).by("USA Today")).interval()).isEqualTo(day("2017-09-03"));
    assertThat(meant(telling("a", said).by("The Irish Times")).interval())
        .isEqualTo(day("2017-03-09"));
    assertThat(meant(telling("a", said).by("velmpost.co.uk")).interval())
        .isEqualTo(day("2017-03-09"));
    assertThat(meant(telling("a", said).by("Velm Post")).interval().isDay()).isFalse();
  }

  @Test
  void theCalendarOutranksTheOutlet() {
    Telling late = telling("a", "The mill burned down on 09/03/2017.").by("USA Today");
    assertThat(meant(late.printed("2017-05-02")).interval()).isEqualTo(day("2017-03-09"));
  }

  @Test
  void aReadingThatFollowsCloseOnTheDateBeforeIsTold() {
    Timex time = meant("The lock froze on 1 March 2017. The mill burned on 09/03/2017.");
    assertThat(time.interval()).isEqualTo(day("2017-03-09"));
    assertThat(rests(time, "told-in-order")).isTrue();
  }

  @Test
  void theWeekdayBesideItTellsTheReading() {
    Telling one = telling("a", "The mill burned on Thursday 09/03/2017.");
    assertThat(one.time(calendar(one), "Thursday 09/03/2017").interval())
        .isEqualTo(day("2017-03-09"));
  }

  @Test
  void aDottedDateHasTheDayFirst() {
    Telling one = telling("a", "The mill burned on 09.03.2017.");
    assertThat(one.time(calendar(one), "09.03.2017").interval()).isEqualTo(day("2017-03-09"));
  }
}
