package org.stemma.simulate.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.Entity.Gender;
import org.stemma.simulate.world.Entity.Spelling;

/// Invented worlds: nothing real in them, no name twice where it must not be.
final class WorldTest {
  private static final Path CORE =
      Path.of(System.getProperty("stemma.root", ".."), "core/src/main/resources/org/stemma");
  private static final List<World> WORLDS =
      IntStream.range(900_000, 900_040).mapToObj(seed -> World.of(Chance.of(seed))).toList();

  @Test
  void theSameSeedGivesTheSameWorld() {
    assertThat(World.of(Chance.of(7))).isEqualTo(World.of(Chance.of(7)));
    assertThat(World.of(Chance.of(7))).isNotEqualTo(World.of(Chance.of(8)));
  }

  @Test
  void everyIdStandsForOneThing() {
    assertThat(WORLDS)
        .allSatisfy(w -> assertThat(w.entities().map(Entity::id)).doesNotHaveDuplicates());
  }

  @Test
  void noTwoPeopleShareASpelling() {
    assertThat(WORLDS).allSatisfy(w -> assertThat(fulls(w.people())).doesNotHaveDuplicates());
  }

  @Test
  void someOfTheFamilyNamesAreBorneByTwo() {
    long shared =
        WORLDS.stream().filter(w -> new HashSet<>(families(w)).size() < families(w).size()).count();

    assertThat(shared).isGreaterThan(30);
  }

  @Test
  void aPersonIsWrittenInOneToSixWays() {
    assertThat(WORLDS.stream().flatMap(w -> w.people().stream()))
        .allSatisfy(p -> assertThat(p.spellings()).hasSizeBetween(1, 6))
        .anySatisfy(p -> assertThat(p.spellings()).hasSizeGreaterThan(3))
        .anySatisfy(p -> assertThat(p.spellings()).anyMatch(Spelling::alias));
  }

  @Test
  void groupsAndBuildingsHaveNamesOfTheirOwn() {
    assertThat(WORLDS)
        .allSatisfy(w -> assertThat(usual(w.groups())).doesNotHaveDuplicates())
        .allSatisfy(w -> assertThat(usual(w.facilities())).doesNotHaveDuplicates())
        .allSatisfy(w -> assertThat(w.agencies()).extracting(House::name).doesNotHaveDuplicates())
        .allSatisfy(w -> assertThat(w.outlets()).extracting(House::name).doesNotHaveDuplicates());
  }

  @Test
  void aVillageNowAndThenSharesTheNameOfAnother() {
    long twice =
        WORLDS.stream()
            .filter(w -> usual(w.places()).stream().distinct().count() < w.places().size())
            .count();

    assertThat(twice).isBetween(1L, 30L);
  }

  @Test
  void everythingThatStandsSomewhereStandsInACountry() {
    for (World world : WORLDS) {
      assertThat(world.facilities())
          .allMatch(f -> world.isWithin(f, world.country()))
          .allMatch(f -> world.region(f).isPresent());
      assertThat(world.places())
          .filteredOn(p -> world.holder(p).isEmpty())
          .extracting(world::sort)
          .containsExactlyInAnyOrder("country", "neighbour");
    }
  }

  @Test
  void thereAreAgenciesAndOutletsWithSitesThatCannotExist() {
    for (World world : WORLDS) {
      assertThat(world.agencies()).hasSizeBetween(3, 5).allMatch(House::isAgency);
      assertThat(world.outlets()).hasSizeBetween(20, 60).noneMatch(House::isAgency);
      assertThat(Stream.concat(world.agencies().stream(), world.outlets().stream()))
          .extracting(House::site)
          .allMatch(site -> site.matches("www\\.[a-z0-9]+\\.example"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void thereAreMoreThanSixtyPiecesOfFurniture() {
    assertThat(Lines.of("furniture.tsv"))
        .hasSizeGreaterThan(60)
        .doesNotHaveDuplicates()
        .allMatch(line -> line.matches("(before|between|after)\t.+"));
  }

  @Test
  void noSlotIsLeftUnfilledInAName() {
    assertThat(WORLDS.stream().flatMap(World::entities))
        .allSatisfy(e -> assertThat(e.spellings()).isNotEmpty())
        .allSatisfy(e -> assertThat(e.toString()).doesNotContain("{", "}", "|", "  "));
  }

  @Test
  void placesAndFamiliesAreHardlyEverRealTowns() throws IOException {
    Set<String> real = new HashSet<>();
    for (String line :
        Files.readAllLines(CORE.resolve("name/places.tsv"), StandardCharsets.UTF_8)) {
      List<String> cells = Lines.cells(line + "\t");
      if (!line.startsWith("#")) {
        real.add(folded(cells.getFirst()));
      }
    }
    List<String> names =
        WORLDS.stream()
            .flatMap(w -> Stream.concat(fulls(w.places()).stream(), families(w).stream()))
            .map(name -> folded(name.replaceFirst("^the ", "")))
            .toList();

    assertThat(real).hasSizeGreaterThan(10_000);
    assertThat(names.stream().filter(real::contains).count())
        .as("real names among %s", names.size())
        .isLessThan(names.size() / 500);
  }

  @Test
  void noHouseIsARealOne() throws IOException {
    Set<String> real = new HashSet<>();
    for (String line :
        Files.readAllLines(CORE.resolve("report/agencies.tsv"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        real.add(Lines.cells(line).get(1).toLowerCase(Locale.ROOT));
      }
    }

    assertThat(real).hasSizeGreaterThan(100);
    assertThat(
            WORLDS.stream()
                .flatMap(w -> Stream.concat(w.agencies().stream(), w.outlets().stream()))
                .map(h -> h.name().toLowerCase(Locale.ROOT))
                .filter(real::contains))
        .isEmpty();
  }

  @Test
  void aRoleFitsTheOneWhoHoldsIt() {
    Entity she = new Entity("P1", Entity.Kind.PERSON, List.of(spelled("Ada Vik")), "", Gender.SHE);

    assertThat(she.in("a spokesman for the port").role()).isEqualTo("a spokeswoman for the port");
    assertThat(Gender.of("a woman who survived")).contains(Gender.SHE);
    assertThat(Gender.of("an old man")).contains(Gender.HE);
    assertThat(Gender.of("a resident")).isEqualTo(Optional.empty());
  }

  @Test
  void aHouseKeepsToItsSpelling() {
    World world = WORLDS.getFirst();
    Style style = world.outlets().getFirst().style();

    assertThat(world.people())
        .allSatisfy(p -> assertThat(p.spellings()).contains(style.prefers(p)));
  }

  private static Spelling spelled(String name) {
    return new Spelling(name, name, false);
  }

  private static List<String> fulls(List<Entity> entities) {
    return entities.stream().flatMap(e -> e.spellings().stream()).map(Spelling::full).toList();
  }

  private static List<String> usual(List<Entity> entities) {
    return entities.stream().map(e -> e.usual().full()).toList();
  }

  private static List<String> families(World world) {
    return new ArrayList<>(world.people().stream().map(p -> p.usual().brief()).toList());
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
