package org.stemma.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.LightEngine;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

class QuantityTaggerTest {
  private static List<Quantity> tagged(String text) {
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
    return QuantityTagger.tag(new LightEngine().read(report));
  }

  private static Quantity only(String text) {
    assertThat(tagged(text)).hasSize(1);
    return tagged(text).getFirst();
  }

  private static List<String> quantities(String text) {
    return tagged(text).stream()
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
                "On 9 May 2012 at 7.20pm the Third Brigade met in Room 12. Flight 747 was late."
                    + " Call 0800 7654321. See 2/17 and https://x.example/7qK9. No one knows which"
                    + " one of the first came second."))
        .isEmpty();
  }

  @Test
  void endsThatTheWordsLeaveOutAreOpen() {
    assertThat(only("More than 80 were hurt.").stated()).hasToString("(80, ..)");
    assertThat(only("At least 80 were hurt.").stated()).hasToString("[80, ..)");
    assertThat(only("Between 20 and 30 goats died.").stated()).hasToString("[20, 30]");
    assertThat(only("It cost under $90.").stated()).hasToString("(.., 90)");
    assertThat(only("Some 30,000 people sang.").approximation()).isEqualTo("some");
    assertThat(only("Only nine people sang.").approximate()).isFalse();
  }

  @Test
  void kindsAreToldApart() {
    assertThat(
            tagged(
                "The 500-acre farm, 12 miles off, lost €2.5bn or 20 percent; a 37-year-old carried"
                    + " 40 kg for 3 hours at 30°C past 9 goats."))
        .extracting(Quantity::kind)
        .containsExactly(
            Quantity.Kind.AREA,
            Quantity.Kind.DISTANCE,
            Quantity.Kind.MONEY,
            Quantity.Kind.PERCENT,
            Quantity.Kind.AGE,
            Quantity.Kind.WEIGHT,
            Quantity.Kind.DURATION,
            Quantity.Kind.TEMPERATURE,
            Quantity.Kind.COUNT);
  }

  @Test
  void multiplesAndCurrenciesAreRead() {
    assertThat(quantities("It cost $2.5m.")).containsExactly("$2.5m = 2500000..2500000 usd");
    assertThat(quantities("It cost 2.5 million euros."))
        .containsExactly("2.5 million euros = 2500000..2500000 eur");
    assertThat(quantities("Half a million people sang."))
        .containsExactly("Half a million people = 500000..500000 people");
    assertThat(quantities("A couple of dozen goats died."))
        .containsExactly("A couple of dozen goats = 22..36 goats");
    assertThat(quantities("Several hundred people sang."))
        .containsExactly("Several hundred people = 300..999 people");
    assertThat(quantities("It cost $20 to $30 million."))
        .containsExactly("$20 to $30 million = 20000000..30000000 usd");
    assertThat(quantities("More than two dozen goats died."))
        .containsExactly("More than two dozen goats = 25.. goats");
  }

  @Test
  void rangesAreOneNumberAndChangesAreTwo() {
    assertThat(quantities("20-30 goats died.")).containsExactly("20-30 goats = 20..30 goats");
    assertThat(quantities("20% to 30% of goats died."))
        .containsExactly("20% to 30% = 20..30 percent");
    assertThat(quantities("The toll rose from 20 to 30.")).hasSize(2);
    assertThat(quantities("50+ goats died, 40-odd sheep fled."))
        .containsExactly("50+ goats = 50.. goats", "40-odd sheep = 36..44 sheep");
  }

  @Test
  void aMultipleOfAnotherNumberIsNoCount() {
    assertThat(quantities("Twice as many came. The hall is 3 times larger. Prices rose ten-fold."))
        .isEmpty();
  }

  @Test
  void aPartKeepsItsWhole() {
    Quantity part = tagged("3,000 of the 6,000 miners left.").getFirst();
    assertThat(part.whole()).contains(Range.exactly(6000));
    assertThat(part.counted()).isEqualTo("miners");
    assertThat(tagged("Nine of more than 40 barges sank.").getFirst().whole())
        .contains(new Range(40, Double.POSITIVE_INFINITY, true, true));
    assertThat(tagged("More than half of the 8,000 miners left.").getFirst().whole())
        .contains(Range.exactly(8000));
    assertThat(only("Four of his best divers drowned.").whole()).isEmpty();
  }

  @Test
  void aNumberStandsAsOfATime() {
    assertThat(only("As of Friday 41 people had died.").asOf())
        .hasValueSatisfying(t -> assertThat(t.value()).isEqualTo("XXXX-WXX-5"));
    assertThat(only("By Friday evening, 41 people had died.").asOf()).isPresent();
    assertThat(only("On Friday 41 people died.").asOf()).isEmpty();
  }

  @Test
  void measuresOfOneKindAreComparedInOneUnit() {
    Quantity miles = only("It lies 3 miles away.");
    assertThat(miles.meets(only("It lies 5 km away."))).isTrue();
    assertThat(miles.meets(only("It lies 9 km away."))).isFalse();
    assertThat(only("It was 86°F.").inBaseUnit().orElseThrow().low()).isCloseTo(30, within(0.01));
  }

  @Test
  void metresAreNoMillions() {
    assertThat(quantities("He fell into the 80m-deep well.")).containsExactly("80m = 80..80 m");
    assertThat(quantities("The boat hit a 40m steel pier.")).containsExactly("40m = 40..40 m");
    assertThat(quantities("The wall is 1.2m high.")).containsExactly("1.2m = 1.20..1.20 m");
    assertThat(quantities("The firm sold 5m phones."))
        .containsExactly("5m phones = 5000000..5000000 phones");
    assertThat(quantities("The £40m pier opened."))
        .containsExactly("£40m = 40000000..40000000 gbp");
  }

  @Test
  void anAgeMayBeInWords() {
    Quantity age = only("A boy aged five fell in.");
    assertThat(age.kind()).isEqualTo(Quantity.Kind.AGE);
    assertThat(age.low()).isEqualTo(5);
  }

  @Test
  void twoNumbersInWordsAreTwo() {
    assertThat(quantities("Those rescued were five and seven in all."))
        .containsExactly("five = 5..5 ", "seven = 7..7 ");
  }
}
