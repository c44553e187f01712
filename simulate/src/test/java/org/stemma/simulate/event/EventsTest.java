package org.stemma.simulate.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.world.World;

/// Generated events hang together: what is told of them could be true.
final class EventsTest {
  private static final List<World> WORLDS =
      IntStream.range(0, 6).mapToObj(seed -> World.of(Chance.of(seed))).toList();
  private static final List<Event> EVENTS = events(Demand.of(0.2));

  @Test
  void theSameSeedGivesTheSameEvent() {
    assertThat(events(Demand.of(0.2))).isEqualTo(EVENTS);
  }

  @Test
  void thereAreTenKindsOfEventsAndMore() {
    assertThat(Events.kinds()).hasSizeGreaterThan(10);
    assertThat(EVENTS).extracting(Event::kind).containsAll(Events.kinds());
  }

  @Test
  void anUnknownKindIsAClearError() {
    assertThatThrownBy(
            () -> Events.of(WORLDS.getFirst(), Chance.of(1), Demand.of(0), "alien landing"))
        .hasMessageContaining("alien landing")
        .hasMessageContaining("ferry accident");
  }

  @Test
  void everyFactKeepsToItsPredicate() {
    assertThat(EVENTS.stream().flatMap(EventsTest::allFacts))
        .allSatisfy(
            f -> assertThat(Predicates.misfit(f.predicate(), f.roles().keySet())).isEmpty());
  }

  @Test
  void everyLineOfEverySchemaCanBeToldByAVoiceThatItHas() {
    World world = WORLDS.getFirst();
    for (Schema schema : Schemas.all()) {
      Set<String> topics =
          schema.voices().stream().map(Schema.Voice::topic).collect(Collectors.toSet());
      Scene scene =
          new Scene(
              schema,
              world,
              world.all(schema.places().getFirst()).getFirst(),
              LocalDate.of(2020, 5, 5).atTime(schema.first(), 0),
              Set.of(),
              Chance.of(1));
      for (Schema.Line line : schema.lines()) {
        Draft draft = new Draft(line, new Fillers(scene, Chance.of(1)));
        assertThat(Predicates.misfit(line.predicate(), draft.roles.keySet()))
            .as("%s: %s", schema.kind(), line.name())
            .isEmpty();
        assertThat(line.by())
            .as("who knows %s: %s", schema.kind(), line.name())
            .anyMatch(topics::contains);
        assertThat(draft.alternatives.values().stream().flatMap(List::stream))
            .as("alternatives of %s: %s", schema.kind(), line.name())
            .doesNotContainAnyElementsOf(draft.roles.values());
      }
    }
  }

  @Test
  void anEventHasAsManyFactsAndInformantsAsDemanded() {
    assertThat(EVENTS)
        .allSatisfy(e -> assertThat(e.facts()).hasSizeBetween(18, 40))
        .allSatisfy(e -> assertThat(e.informants()).hasSizeBetween(4, 12))
        .allSatisfy(e -> assertThat(e.background()).hasSizeBetween(6, 10));
    Demand one = new Demand(16, 16, 1, 1, Demand.Shares.of(0), 0, 1);
    assertThat(events(one)).allSatisfy(e -> assertThat(e.informants()).hasSize(1));
  }

  @Test
  void everyFactIsKnownToSomebodyAndARemarkToOne() {
    for (Event event : EVENTS) {
      assertThat(event.facts())
          .allSatisfy(f -> assertThat(knowing(event, f)).isBetween(1L, 12L))
          .filteredOn(f -> f.kind() == Fact.Kind.REMARK)
          .isNotEmpty()
          .allSatisfy(f -> assertThat(knowing(event, f)).isEqualTo(1));
    }
  }

  @Test
  void everyInformantKnowsFactsThatExist() {
    for (Event event : EVENTS) {
      Set<String> ids = event.facts().stream().map(Fact::id).collect(Collectors.toSet());
      for (Informant one : event.informants()) {
        assertThat(ids).containsAll(one.knows());
        assertThat(one.knows()).isNotEmpty().doesNotHaveDuplicates().containsAll(one.denies());
        assertThat(one.differs())
            .allMatch(d -> one.knows().contains(d.fact()))
            .allMatch(d -> d.value() < event.fact(d.fact()).others().size());
        assertThat(one.named()).isEqualTo(one.person().isPresent());
        assertThat(one.named() || !one.words().isEmpty()).isTrue();
      }
    }
  }

  @Test
  void anUpperSourceIsNeverACircle() {
    for (Event event : EVENTS) {
      for (Informant one : event.informants()) {
        Optional<Informant> upper = one.upper().map(event::informant);
        assertThat(upper.flatMap(Informant::upper)).isEmpty();
        assertThat(upper.map(Informant::id)).isNotEqualTo(Optional.of(one.id()));
      }
    }
    assertThat(EVENTS.stream().flatMap(e -> e.informants().stream()))
        .anyMatch(i -> i.upper().isPresent());
  }

  @Test
  void whoHasItFromAnotherSaysWhatThatOneSays() {
    for (Event event : EVENTS) {
      for (Informant one : event.informants()) {
        for (String fact : one.knows()) {
          one.upper()
              .map(event::informant)
              .filter(u -> u.knows().contains(fact))
              .ifPresent(
                  u ->
                      assertThat(one.denies().contains(fact)).isEqualTo(u.denies().contains(fact)));
        }
      }
    }
  }

  @Test
  void nothingHappensBeforeWhatItComesAfter() {
    for (int seed = 0; seed < 300; seed++) {
      List<Draft> drafts = drafts(seed);
      for (Draft draft : drafts) {
        Optional<LocalDate> cause =
            drafts.stream()
                .filter(d -> draft.line.after().equals(Optional.of(d.line.name())))
                .flatMap(d -> d.day().stream())
                .map(Filler.Day::from)
                .findFirst();
        Optional<LocalDate> effect = draft.day().map(Filler.Day::from);
        assertThat(cause.isPresent() && effect.isPresent() && effect.get().isBefore(cause.get()))
            .as("%s before %s", draft.line.name(), draft.line.after())
            .isFalse();
      }
    }
  }

  @Test
  void everythingHappensInTheCourseOfTheEventOrLongBefore() {
    for (Event event : EVENTS) {
      LocalDate day = event.at().toLocalDate();
      assertThat(day).isBetween(LocalDate.of(2015, 1, 1), LocalDate.of(2025, 12, 31));
      assertThat(event.facts())
          .allSatisfy(f -> assertThat(f.day().orElse(day)).isBefore(day.plusDays(20)))
          .filteredOn(f -> f.kind() == Fact.Kind.FORECAST)
          .allSatisfy(f -> assertThat(f.day().orElse(day)).isAfterOrEqualTo(day));
      assertThat(event.background())
          .allSatisfy(f -> assertThat(f.day().orElse(LocalDate.MIN)).isBefore(day.minusDays(150)));
    }
  }

  @Test
  void noMoreAreDeadMissingAndRescuedThanWereThere() {
    for (Event event : EVENTS) {
      int there = most(event, "ABOARD");
      int dead = most(event, "KILLED");
      if (Set.of("ferry accident", "factory fire", "mine accident", "train collision")
              .contains(event.kind())
          && there > 0) {
        assertThat(dead + most(event, "MISSING") + most(event, "RESCUED"))
            .as("of %s in %s", there, event.kind())
            .isLessThanOrEqualTo(there);
        assertThat(dead).as("dead").isGreaterThan(0);
      }
    }
  }

  @Test
  void earlierTollsRiseOrFallTowardsTheTrueOne() {
    List<Fact> revised =
        EVENTS.stream()
            .flatMap(EventsTest::allFacts)
            .filter(f -> !f.revisions().isEmpty())
            .toList();

    assertThat(revised).isNotEmpty();
    for (Fact fact : revised) {
      List<Integer> numbers =
          Stream.concat(fact.revisions().stream(), fact.roles().values().stream())
              .filter(Filler.Count.class::isInstance)
              .map(c -> ((Filler.Count) c).number())
              .toList();
      List<Integer> sorted = numbers.stream().sorted().toList();
      assertThat(fact.varies()).contains(Role.COUNT);
      assertThat(numbers).doesNotHaveDuplicates();
      assertThat(numbers.equals(sorted) || numbers.equals(sorted.reversed())).isTrue();
    }
  }

  @Test
  void whereInformantsDifferAnotherKeepsToTheTruth() {
    for (Event event : EVENTS) {
      for (Fact fact : event.facts()) {
        long differing =
            event.informants().stream()
                .flatMap(i -> i.differs().stream())
                .filter(d -> d.fact().equals(fact.id()))
                .count();
        long denying =
            event.informants().stream().filter(i -> i.denies().contains(fact.id())).count();
        assertThat(differing > 0).isEqualTo(!fact.others().isEmpty());
        assertThat(differing + denying).isLessThan(knowing(event, fact));
        assertThat(fact.others()).doesNotContainAnyElementsOf(fact.roles().values());
      }
    }
  }

  @Test
  void nobodyDiffersWhereNoConflictIsDemanded() {
    assertThat(events(Demand.of(0)).stream().flatMap(e -> e.informants().stream()))
        .allMatch(i -> i.differs().isEmpty() && i.denies().isEmpty());
    assertThat(EVENTS.stream().flatMap(e -> e.informants().stream()))
        .anyMatch(i -> !i.denies().isEmpty())
        .anyMatch(i -> !i.differs().isEmpty());
  }

  @Test
  void numbersOfDifferentThingsAreMadeAlike() {
    Demand alike = new Demand(40, 40, 6, 6, Demand.Shares.of(0), 0, 4);
    Demand apart = new Demand(40, 40, 6, 6, Demand.Shares.of(0), 0, 0);

    assertThat(pairs(events(alike))).isGreaterThan(pairs(events(apart)) * 3 / 2);
  }

  @Test
  void aTwinHappensInTheSamePlaceOnTheSameDayToOthers() {
    for (int i = 0; i < EVENTS.size(); i++) {
      Event event = EVENTS.get(i);
      World world = WORLDS.get(i % WORLDS.size());
      Event twin = Events.twin(event, world, Chance.of(i).at("twin"));
      assertThat(twin.kind()).isEqualTo(event.kind());
      assertThat(twin.place()).isEqualTo(event.place());
      assertThat(twin.at().toLocalDate()).isEqualTo(event.at().toLocalDate());
      assertThat(twin.at().getHour()).isNotEqualTo(event.at().getHour());
      assertThat(ids(twin)).doesNotContainAnyElementsOf(ids(event));
      assertThat(twin.facts().getFirst()).isNotEqualTo(event.facts().getFirst());
      Set<String> both = plain(event, world);
      both.retainAll(plain(twin, world));
      assertThat(both).as("people who speak of both").isEmpty();
    }
  }

  @Test
  void allEventsOfARegionHaveTheSameBackground() {
    World world = WORLDS.getFirst();
    Map<String, List<Fact>> seen = new TreeMap<>();
    for (int seed = 0; seed < 40; seed++) {
      Event event = Events.of(world, Chance.of(seed), Demand.of(0.1));
      String region = world.region(event.place()).orElseThrow().id();
      assertThat(seen.getOrDefault(region, event.background())).isEqualTo(event.background());
      seen.put(region, event.background());
    }
    assertThat(seen).hasSizeGreaterThan(1);
  }

  @Test
  void anEventIsMadeInLessThanTwoMilliseconds() {
    World world = WORLDS.getFirst();
    IntStream.range(0, 300).forEach(seed -> Events.of(world, Chance.of(seed), Demand.of(0.1)));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    IntStream.range(0, 300).forEach(seed -> Events.of(world, Chance.of(seed), Demand.of(0.1)));
    long each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 300;

    assertThat(each).as("nanoseconds of processor time").isLessThan(2_000_000);
  }

  private static List<Event> events(Demand demand) {
    return IntStream.range(0, 120).mapToObj(i -> event(i, demand)).toList();
  }

  private static Event event(int seed, Demand demand) {
    String kind = Events.kinds().get(seed % Events.kinds().size());
    return Events.of(WORLDS.get(seed % WORLDS.size()), Chance.of(seed).at("e"), demand, kind);
  }

  private static List<Draft> drafts(int seed) {
    World world = WORLDS.get(seed % WORLDS.size());
    Schema schema = Schemas.all().get(seed % Schemas.all().size());
    Chance chance = Chance.of(seed);
    Scene scene =
        new Scene(
            schema,
            world,
            world.all(schema.places().getFirst()).getFirst(),
            LocalDate.of(2020, 5, 5).atTime(schema.first(), 0),
            Set.of(),
            chance);
    return new Choice(scene, chance, Demand.of(0.1)).drafts();
  }

  private static Stream<Fact> allFacts(Event event) {
    return Stream.concat(event.facts().stream(), event.background().stream());
  }

  private static long knowing(Event event, Fact fact) {
    return event.informants().stream().filter(i -> i.knows().contains(fact.id())).count();
  }

  private static int most(Event event, String predicate) {
    return event.facts().stream()
        .filter(f -> f.predicate().equals(predicate))
        .flatMap(f -> f.roles().values().stream())
        .filter(Filler.Count.class::isInstance)
        .mapToInt(c -> ((Filler.Count) c).number())
        .max()
        .orElse(0);
  }

  /// How many pairs of counts of different things, of four or more, differ by one at most.
  private static int pairs(List<Event> events) {
    int pairs = 0;
    for (Event event : events) {
      List<Filler.Count> counts =
          event.facts().stream()
              .flatMap(f -> f.roles().values().stream())
              .filter(Filler.Count.class::isInstance)
              .map(Filler.Count.class::cast)
              .filter(c -> c.number() > 3)
              .toList();
      for (Filler.Count one : counts) {
        pairs +=
            (int)
                counts.stream()
                    .filter(c -> !c.noun().equals(one.noun()))
                    .filter(c -> Math.abs(c.number() - one.number()) <= 1)
                    .count();
      }
    }
    return pairs;
  }

  private static Set<String> ids(Event event) {
    Set<String> ids = new TreeSet<>();
    event.facts().forEach(f -> ids.add(f.id()));
    event.informants().forEach(i -> ids.add(i.id()));
    return ids;
  }

  /// The people without an office who speak of an event.
  private static Set<String> plain(Event event, World world) {
    return event.informants().stream()
        .flatMap(i -> i.person().stream())
        .filter(p -> world.sort(p).equals("plain"))
        .map(p -> p.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
