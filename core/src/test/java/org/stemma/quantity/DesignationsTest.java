package org.stemma.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

class DesignationsTest {
  private static Reading reading(String text) {
    return new LightEngine()
        .read(
            new Report(
                new ReportId("a"),
                "a.txt",
                new Text(text),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "en",
                Published.UNSTATED,
                List.of(new Segment(Zone.BODY, new Span(0, text.length()), List.of())),
                List.of()));
  }

  private static List<String> found(String text) {
    return Designations.of(reading(text)).stream()
        .map(
            d ->
                d.where().span().of(text)
                    + " = "
                    + d.kind().name().toLowerCase(Locale.ROOT)
                    + " "
                    + d.number()
                    + " of "
                    + d.of())
        .toList();
  }

  @Test
  void aNumberBehindWhatItNamesIsAnIdentifier() {
    assertThat(found("Flight 447, a Boeing 737, left from Gate B12 under Article 5."))
        .containsExactly(
            "Flight 447 = identifier 447 of flight",
            "Boeing 737 = identifier 737 of boeing",
            "Gate B12 = identifier B12 of gate",
            "Article 5 = identifier 5 of article");
    assertThat(found("She slept in room 12 before World War II."))
        .containsExactly("room 12 = identifier 12 of room", "War II = identifier II of war");
  }

  @Test
  void severalNumbersMayNameSeveral() {
    assertThat(found("Rooms 12 and 14 burned."))
        .containsExactly("Rooms 12 and 14 = identifier 12 and 14 of room");
    assertThat(QuantityTagger.tag(reading("Rooms 12 and 14 burned."))).isEmpty();
    assertThat(found("In the rooms 12 people slept.")).isEmpty();
  }

  @Test
  void anOrdinalSaysWhichInARow() {
    assertThat(found("The 3rd Division stopped a second attack."))
        .containsExactly(
            "3rd Division = ordinal 3rd of division", "second attack = ordinal second of attack");
    assertThat(found("She was the twenty-first speaker."))
        .containsExactly("twenty-first speaker = ordinal twenty-first of speaker");
  }

  @Test
  void anOrdinalBeforeARankIsPartOfIt() {
    assertThat(found("Second Lieutenant Ana Oldwick met the first secretary."))
        .containsExactly(
            "Second Lieutenant = rank Second of lieutenant",
            "first secretary = rank first of secretary");
    assertThat(found("The port is ranked 15th.")).containsExactly("ranked 15th = rank 15th of ");
  }

  @Test
  void whatCountsIsNone() {
    assertThat(found("Twelve people left on 447 flights.")).isEmpty();
    assertThat(found("On 3 March, the third day, it rained.")).isEmpty();
    assertThat(found("A third of the boats sank, said the first.")).isEmpty();
  }

  @Test
  void noneTakesPartInCounting() {
    assertThat(
            QuantityTagger.tag(
                reading("Second Lieutenant Oldwick of the 3rd Division took Flight 447.")))
        .isEmpty();
    assertThat(QuantityTagger.tag(reading("The 3rd Division lost nine tanks."))).hasSize(1);
  }
}
