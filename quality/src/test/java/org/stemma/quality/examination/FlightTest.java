package org.stemma.quality.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.habit.Printed;

class FlightTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2:07 PMDec 03",
        "12/3/11 2:07 PM (-05:00)",
        "12/3/2011 2:07PM EST",
        "2011-12-03 02:07 PM",
        "2011-12-01 12/03 2:07 PM",
        "Sat., Dec.03, 2011 2:07 p.m.",
        "Dec 03 - 2:07pm",
        "2:07pDec 3",
        "2:07 PM  Sat 03-Dec-2011",
        "2:07P 12-03-11",
        "2011-12-03 14:07 ",
        "Sat, Dec 3 2:07 PM            Delayed"
      })
  void oneTimeInManyFormsIsOneValue(String printed) {
    assertThat(FlightValues.time(printed, "20111201")).contains("12-03 14:07");
  }

  @Test
  void aTimeWithoutADayIsOfTheDayOfTheList() {
    assertThat(FlightValues.time("12:00noon", "20111201")).contains("12-01 12:00");
    assertThat(FlightValues.time("12:05 AM", "20111201")).contains("12-01 00:05");
  }

  @Test
  void whatSaysThatThereIsNoneIsNoValue() {
    assertThat(FlightValues.time("Dec 01 - Contact Airline", "20111201")).isEmpty();
    assertThat(FlightValues.gate("--")).isEmpty();
    assertThat(FlightValues.gate(" c20 ")).contains("C20");
  }

  @Test
  void mostSourcesDecideAndOfAsManyTheFirstValue() {
    assertThat(
            Flight.votes(
                List.of(
                    new Printed("a", "gate", "B"),
                    new Printed("b", "gate", "C"),
                    new Printed("c", "gate", "C"),
                    new Printed("a", "time", "9"),
                    new Printed("b", "time", "8"))))
        .containsEntry("gate", "C")
        .containsEntry("time", "8");
  }
}
