package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

final class GeographyTest {
  /// A dump of two towns of one name, a division, a ruin and a lake.
  private static final List<String> DUMP =
      List.of(
          row("Veshti", "Weshti,Veshty", "P", "PPL", "IQ", "01", "36.1", "43.1", "250000"),
          row("Veshti", "", "P", "PPL", "GR", "02", "38.0", "22.0", "900000"),
          row("Little Orm", "", "P", "PPL", "IQ", "01", "36.2", "43.2", "40"),
          row("Ormland Province", "", "A", "ADM1", "IQ", "01", "36", "43", "0"),
          row("Old Orm", "", "P", "PPLH", "IQ", "01", "36", "43", "0"),
          row("Orm Lake", "", "H", "LK", "IQ", "01", "36", "43", "0"));

  @TempDir private Path folder = Path.of(".");

  @Test
  void theCountriesOfTheStoryTellWhichTownIsMeant() {
    assertThat(place("He flew to Tripoli. Lebanon and Beirut waited.", "Tripoli").site().code())
        .isEqualTo("LB");
    assertThat(place("He flew to Tripoli. Libya and Benghazi waited.", "Tripoli").site().code())
        .isEqualTo("LY");
    assertThat(place("A fire broke out near Valencia in Venezuela.", "Valencia").site().code())
        .isEqualTo("VE");
  }

  @Test
  void withoutAWordTheLargestIsMeantAndTheOthersStayPossible() {
    Place place = place("A fire broke out in Valencia.", "Valencia");
    assertThat(place.probability()).isLessThan(.9);
    assertThat(place.alternatives()).isNotEmpty();
    assertThat(place.why()).isNotEmpty();
  }

  @Test
  void aPlaceHasCoordinatesADivisionACountryAndAPrecision() {
    Site site = place("They met in Paris, Texas.", "Paris").site();
    assertThat(site.words()).isEqualTo("Paris, Texas, United States");
    assertThat(site.precision()).isEqualTo(Site.Precision.TOWN);
    assertThat(site.within()).isBetween(1.0, 10.0);
    assertThat(site.centre().orElseThrow().latitude()).isBetween(33.0, 34.0);
    Site country = place("They met in Lebanon.", "Lebanon").site();
    assertThat(country.precision()).isEqualTo(Site.Precision.COUNTRY);
    assertThat(country.within()).isBetween(30.0, 200.0);
  }

  @Test
  void aDumpBecomesATableAndATableAGazetteer() throws IOException {
    Path table = table(0);
    assertThat(Files.readAllLines(table))
        .contains("Veshti\tVeshty|Weshti\tIQ\t01\t36.10\t43.10\t250")
        .contains("Ormland\t\tIQ\t01\t\t\t")
        .noneMatch(l -> l.startsWith("Old Orm") || l.startsWith("Orm Lake"));
    Gazetteer gazetteer = Gazetteer.adding(List.of(table));
    assertThat(gazetteer.sites("Weshti"))
        .extracting(Site::words)
        .containsExactly("Veshti, Ormland, Iraq");
    assertThat(gazetteer.sites("Baghdad")).isNotEmpty();
    assertThat(Gazetteer.replacing(List.of(table)).sites("Baghdad")).isEmpty();
    Names names = Namer.name(List.of(reading("They held Weshti. Iraq sent men.")), gazetteer);
    assertThat(names.places()).extracting(Entity::name).contains("Veshti");
  }

  @Test
  void smallPlacesStandBehindTheOthersOrAreLeftOut() throws IOException {
    assertThat(Files.readAllLines(table(0)).getLast()).startsWith("Little Orm\t");
    assertThat(Files.readAllLines(table(1000))).noneMatch(l -> l.startsWith("Little Orm\t"));
  }

  @Test
  void aFileThatIsNoTableIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("no-table.tsv"), "# head\nWeirton\n");
    assertThatThrownBy(() -> Gazetteer.adding(List.of(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-table.tsv:2");
    assertThatThrownBy(() -> GeoNames.compact(file, Optional.empty(), folder.resolve("out.tsv"), 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-table.tsv:1");
  }

  // ---- the words of these tests

  private Path table(int least) throws IOException {
    Path dump = Files.write(folder.resolve("dump.txt"), DUMP);
    Path table = folder.resolve("places-" + least + ".tsv");
    GeoNames.compact(dump, Optional.empty(), table, least);
    return table;
  }

  private static String row(String name, String other, String... rest) {
    return String.join(
        "\t", "1", name, name, other, rest[4], rest[5], rest[0], rest[1], rest[2], "", rest[3], "",
        "", "", rest[6], "", "", "", "");
  }

  private static Place place(String text, String name) {
    return Namer.name(List.of(reading(text))).entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .flatMap(Entity::place)
        .orElseThrow();
  }

  private static Reading reading(String text) {
    Segment all = new Segment(Zone.BODY, new Span(0, text.length()), List.of());
    return new LightEngine()
        .read(
            new Report(
                new ReportId("r"),
                "r",
                new Text(text),
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                "en",
                Published.UNSTATED,
                List.of(all),
                List.of()));
  }
}
