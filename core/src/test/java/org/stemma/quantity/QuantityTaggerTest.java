package org.stemma.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.chronology.TimeTagger;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

class QuantityTaggerTest {
  private static List<String> quantities(String text) {
    Report report =
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
            List.of());
    Reading reading = new LightEngine().read(report);
    return QuantityTagger.tag(reading, TimeTagger.tag(reading)).stream()
        .map(
            q ->
                q.where().span().of(text)
                    + " = "
                    + end(q.low())
                    + ".."
                    + end(q.high())
                    + " "
                    + q.counted()
                    + q.unit())
        .toList();
  }

  private static String end(double end) {
    return Double.isInfinite(end)
        ? ""
        : String.format(Locale.ROOT, end == Math.rint(end) ? "%.0f" : "%.2f", end);
  }

  @Test
  void aScaleMayStickToItsNumber() {
    assertThat(Numeral.parse("9.2million")).hasValue(9_200_000);
    assertThat(Numeral.parse("3bn")).hasValue(3_000_000_000.0);
    assertThat(Numeral.parse("9.2zillion")).isEmpty();
  }

  @Test
  void aNumberCountsTheNounBehindIt() {
    assertThat(quantities("The town bought 14 red fire engines."))
        .containsExactly("14 red fire engines = 14..14 red fire engines");
    assertThat(quantities("Four of his best divers drowned."))
        .containsExactly("Four of his best divers = 4..4 best divers");
    assertThat(quantities("The town has a population of 90,000."))
        .containsExactly("a population of 90,000 = 90000..90000 people");
  }

  @Test
  void wordsBeforeANumberMakeItAnInterval() {
    assertThat(quantities("At least nine goats died."))
        .containsExactly("At least nine goats = 9.. goats");
    assertThat(quantities("More than 80 were hurt.")).containsExactly("More than 80 = 81.. ");
    assertThat(quantities("Fewer than 20 houses stand."))
        .containsExactly("Fewer than 20 houses = ..19 houses");
    assertThat(quantities("Up to 300 boats sank."))
        .containsExactly("Up to 300 boats = ..300 boats");
    assertThat(quantities("Some 30,000 people sang."))
        .containsExactly("Some 30,000 people = 27000..33000 people");
    assertThat(quantities("Between 40 and 50 cows strayed."))
        .containsExactly("Between 40 and 50 cows = 40..50 cows");
  }

  @Test
  void aPartOfANumberIsANumber() {
    assertThat(quantities("More than half of the 8,000 miners left."))
        .containsExactly(
            "More than half of the 8,000 miners = 4001..8000 miners",
            "8,000 miners = 8000..8000 miners");
    assertThat(quantities("One in five residents left."))
        .containsExactly("One in five residents = 0.20..0.20 residentsshare");
    assertThat(quantities("They own the upper half of the hill.")).isEmpty();
  }

  @Test
  void wordsCountWithoutANumber() {
    assertThat(quantities("Dozens more were hurt, and hundreds of goats drowned."))
        .containsExactly("Dozens more = 24.. ", "hundreds of goats = 200..1999 goats");
  }

  @Test
  void measuresHaveUnits() {
    assertThat(quantities("The limit is 35mph, the toll $2.5 million, the turnout 61 per cent."))
        .containsExactly(
            "35mph = 35..35 mph",
            "$2.5 million = 2500000..2500000 usd",
            "61 per cent = 61..61 percent");
    assertThat(quantities("The repair took 60 days.")).containsExactly("60 days = 60..60 day");
  }

  @Test
  void agesAreYears() {
    assertThat(quantities("A 37-year-old man and Ana Korp, 61, from Sarn, won."))
        .containsExactly("37-year-old = 37..37 year", "61 = 61..61 year");
  }

  @Test
  void aHyphenJoinsANumberToWhatItCounts() {
    assertThat(quantities("A 20,000-strong column of pilgrims met a two-wagon train."))
        .containsExactly(
            "20,000-strong column of pilgrims = 20000..20000 pilgrims", "two-wagon = 2..2 wagon");
  }

  @Test
  void ofWhomCountsWhatWasCountedBefore() {
    assertThat(quantities("It employs 30 weavers, nine of whom are twins."))
        .containsExactly("30 weavers = 30..30 weavers", "nine = 9..9 weavers");
  }

  @Test
  void datesNamesAndCodesCountNothing() {
    assertThat(
            quantities(
                "On 9 May 2012 at 7.20pm the Third Brigade met in Room 12. Flight 747 was late. Call 0800 7654321. "
                    + "See 2/17 and https://x.example/7qK9. No one knows which one of the first came second."))
        .isEmpty();
  }
}
