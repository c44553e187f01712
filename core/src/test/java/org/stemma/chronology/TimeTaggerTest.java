package org.stemma.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.chronology.Telling.telling;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeTaggerTest {
  private static List<String> times(String text) {
    return TimeTagger.tag(telling("a", text).reading()).stream()
        .map(t -> t.where().span().of(text) + " = " + t.value())
        .toList();
  }

  @Test
  void aClockTimeAndItsDayAreOneTime() {
    assertThat(times("The dam broke at 7.20pm on Friday."))
        .containsExactly("7.20pm on Friday = XXXX-WXX-5T19:20");
    assertThat(times("By 5:45 a.m. Monday morning the hall was empty."))
        .containsExactly("5:45 a.m. Monday morning = XXXX-WXX-1T05:45");
    assertThat(times("05 April 2012 - 21:40"))
        .containsExactly("05 April 2012 - 21:40 = 2012-04-05T21:40");
  }

  @Test
  void aWeekdayAndItsDateAreOneTime() {
    assertThat(times("They sailed on Friday, 12 August."))
        .containsExactly("Friday, 12 August = XXXX-08-12");
  }

  @Test
  void twoClockTimesForOneMomentAreOneTime() {
    assertThat(times("It was about 7.20pm or 7.25pm."))
        .containsExactly("about 7.20pm or 7.25pm = T19:20");
  }

  @Test
  void theStartOfAnEventTellsATime() {
    assertThat(times("She wrote two weeks after the start of the strike."))
        .containsExactly("two weeks after the start of the strike = AFTER P2W");
    assertThat(times("A letter came on the eve of the fall of the town."))
        .containsExactly("on the eve of the fall of the town = EVE");
  }

  @Test
  void aTimeMayStandInsideTheEventThatTellsATime() {
    assertThat(times("They left before the choir began its tour on 3 May."))
        .containsExactly("before the choir began its tour on 3 May = BEFORE", "3 May = XXXX-05-03");
  }

  @Test
  void mostUsesOfAfterTellNoTime() {
    assertThat(times("Two fell ill after a meal. She rang him after dinner.")).isEmpty();
  }

  @Test
  void agesCountsNamesAndCodesAreNoTimes() {
    assertThat(
            times(
                "Ana Korp, 61, and a 37-year-old man met Mr May in Room 2014. They march in a second column; "
                    + "2000 people came. Call 0800 7654321 or visit page 2/17."))
        .isEmpty();
  }
}
