package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.text.Interval;

class GroupingTest {
  /// Odds of what is not tied.
  private static final double NONE = -1_000;

  private final PlainMemory memory = new PlainMemory();
  private final Grouping grouping = new Grouping(memory);

  @Test
  void reportsOfOneEventStandTogether() {
    assertThat(Grouping.of(Invented.all(4))).hasSize(5).allSatisfy((name, all) -> isOneEvent(all));
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    List<Sketch> reports = mixed();
    Set<Set<String>> batch = sets(Grouping.of(reports).values());
    for (int seed = 0; seed < 6; seed++) {
      List<Sketch> order = new ArrayList<>(reports);
      Collections.shuffle(order, new Random(seed));
      assertThat(sets(Grouping.of(order).values())).as("batch, seed %d", seed).isEqualTo(batch);
      assertThat(streamed(order)).as("stream, seed %d", seed).isEqualTo(batch);
    }
  }

  @Test
  void whatCameAndWentLeavesNoTrace() {
    List<Sketch> reports = mixed();
    reports.forEach(grouping::add);
    List<Sketch> half = reports.subList(0, reports.size() / 2);
    reports.subList(reports.size() / 2, reports.size()).forEach(r -> grouping.remove(r.id()));

    assertThat(groups(memory, half)).isEqualTo(sets(Grouping.of(half).values()));
  }

  @Test
  void chainsThatAreTooLongAreCutAlikeHoweverTheyCame() {
    List<Sketch> reports = chained();
    Set<Set<String>> batch = sets(Grouping.of(reports).values());
    assertThat(reports).hasSizeGreaterThan(2 * Blocks.LARGEST);
    for (int seed = 0; seed < 2; seed++) {
      List<Sketch> order = new ArrayList<>(reports);
      Collections.shuffle(order, new Random(seed));
      assertThat(streamed(order)).as("seed %d", seed).isEqualTo(batch);
    }
  }

  @Test
  void whatCameAndWentFromLongChainsLeavesNoTrace() {
    List<Sketch> reports = chained();
    Collections.shuffle(reports, new Random(3));
    List<Sketch> some = reports.subList(0, Blocks.LARGEST + 50);
    reports.forEach(grouping::add);
    reports.subList(Blocks.LARGEST + 50, reports.size()).forEach(r -> grouping.remove(r.id()));

    assertThat(groups(memory, some)).isEqualTo(sets(Grouping.of(some).values()));
  }

  @Test
  void aGroupKeepsItsNameAsItGrows() {
    grouping.add(Invented.report(0, 5, "2031-03-01"));
    Change change = grouping.add(Invented.report(0, 1, "2031-03-01"));

    assertThat(change.group()).isEqualTo("e0-5");
    assertThat(change.shifts()).containsExactly(new Shift.Joined("e0-1", "e0-5"));
  }

  @Test
  void theFirstReportFoundsAGroup() {
    assertThat(grouping.add(Invented.report(0, 5, "2031-03-01")).shifts())
        .containsExactly(new Shift.Founded("e0-5", List.of("e0-5")));
  }

  @Test
  void theLargerPartKeepsItsNameWhenAGroupFallsApart() {
    memoryOf(List.of("e0-0", "e0-1", "e0-2", "e1-0", "e1-1"), "old");
    Regrouping regrouping = new Regrouping(memory);
    regrouping.found(new java.util.TreeSet<>(List.of("e1-0", "e1-1")));
    regrouping.found(new java.util.TreeSet<>(List.of("e0-0", "e0-1", "e0-2")));

    assertThat(regrouping.done("e0-0").shifts())
        .containsExactly(new Shift.Split("old", "e1-0", List.of("e1-0", "e1-1")));
    assertThat(memory.members("old")).containsExactly("e0-0", "e0-1", "e0-2");
  }

  @Test
  void theLargerPartKeepsItsNameWhenGroupsMerge() {
    memoryOf(List.of("a", "b"), "small");
    memoryOf(List.of("c", "d", "e"), "large");
    Regrouping regrouping = new Regrouping(memory);
    regrouping.found(new java.util.TreeSet<>(List.of("a", "b", "c", "d", "e")));

    assertThat(regrouping.done("a").shifts())
        .containsExactly(new Shift.Merged("small", "large", List.of("a", "b")));
    assertThat(memory.members("large")).hasSize(5);
    assertThat(memory.members("small")).isEmpty();
  }

  @Test
  void aReportOfAnotherYearFindsItsStory() {
    for (int number = 0; number < 6; number++) {
      grouping.add(Invented.report(2, number, "2031-03-01"));
    }

    assertThat(grouping.add(Invented.report(2, 7, "2035-11-20")).group()).isEqualTo("e2-0");
  }

  @Test
  void anUnknownDateSpeaksNeitherForNorAgainst() {
    Sketch dated = Invented.report(0, 0, "2031-03-01");
    double near = odds(dated, Invented.report(0, 1, "2031-03-01"));
    double unknown = odds(dated, Invented.report(0, 1, Interval.UNBOUNDED));
    double far = odds(dated, Invented.report(0, 1, "2031-09-01"));

    assertThat(unknown).isBetween(far, near);
    assertThat(unknown)
        .isEqualTo(
            odds(
                Invented.report(0, 0, Interval.UNBOUNDED),
                Invented.report(0, 1, Interval.UNBOUNDED)));
  }

  @Test
  void aWideIntervalThatMeetsADaySpeaksNeitherForNorAgainst() {
    Sketch dated = Invented.report(0, 0, "2031-03-01");

    assertThat(odds(dated, Invented.report(0, 1, between("2031-02-10", "2031-03-20"))))
        .isEqualTo(odds(dated, Invented.report(0, 1, Interval.UNBOUNDED)));
  }

  @Test
  void aFewDaysThatMeetADayAreNoDistance() {
    Sketch dated = Invented.report(0, 0, "2031-03-01");

    assertThat(odds(dated, Invented.report(0, 1, between("2031-02-27", "2031-03-02"))))
        .isEqualTo(odds(dated, Invented.report(0, 1, "2031-03-01")));
  }

  @Test
  void intervalsThatDoNotMeetAreAsFarApartAsTheirNearestDays() {
    Sketch dated = Invented.report(0, 0, "2031-03-01");

    assertThat(odds(dated, Invented.report(0, 1, between("2031-03-05", "2031-04-30"))))
        .isEqualTo(odds(dated, Invented.report(0, 1, "2031-03-05")));
  }

  @Test
  void aReportKnownToAYearFindsItsStory() {
    for (int number = 0; number < 6; number++) {
      grouping.add(Invented.report(3, number, "2031-03-01"));
    }
    Sketch vague = Invented.report(3, 7, between("2031-01-01", "2031-12-31"));

    assertThat(grouping.add(vague).group()).isEqualTo("e3-0");
  }

  private static Interval between(String earliest, String latest) {
    return new Interval(LocalDate.parse(earliest), LocalDate.parse(latest));
  }

  @Test
  void whatAWindowRemembersIsAMatterOfDaysAndNotOfTheOrder() {
    List<Sketch> reports = new ArrayList<>(Invented.all(6));
    Set<String> latest = new HashSet<>();
    reports.stream()
        .sorted(
            Comparator.comparing((Sketch r) -> r.published().latest())
                .thenComparing(Sketch::id)
                .reversed())
        .limit(10)
        .forEach(r -> latest.add(r.id()));
    for (int seed = 0; seed < 4; seed++) {
      Collections.shuffle(reports, new Random(seed));
      Window window = new Window(10);
      reports.forEach(window::add);
      assertThat(window.remembered()).as("seed %d", seed).isEqualTo(latest);
    }
  }

  @Test
  void aLateReportFindsItsStoryInAFullWindow() {
    Window window = new Window(6);
    for (int number = 0; number < 6; number++) {
      window.add(Invented.report(1, number, "2031-03-05"));
    }

    assertThat(window.add(Invented.report(1, 9, "2031-01-02")).group()).isEqualTo("e1-0");
    assertThat(window.remembered()).doesNotContain("e1-9");
  }

  @Test
  void tiesThatAreNotWorkedOutWouldNotTie() {
    List<Sketch> reports = mixed();
    double weakest = Likeness.USUAL.weakest();
    for (Sketch a : reports) {
      for (Sketch b : reports) {
        double odds = odds(a, b);
        assertThat(tie(a, b)).isCloseTo(odds >= weakest ? odds : NONE, within(1e-9));
      }
    }
  }

  @Test
  void aReportGivenAgainReplacesItself() {
    grouping.add(Invented.report(0, 0, "2031-03-01"));
    grouping.add(Invented.report(1, 0, "2031-03-01"));
    Sketch other = Invented.report(1, 3, "2031-03-01");
    grouping.add(
        new Sketch(
            "e0-0",
            other.all(),
            other.title(),
            other.lede(),
            other.names(),
            other.numbers(),
            other.published(),
            other.outlet()));

    assertThat(memory.group("e0-0")).isEqualTo(memory.group("e1-0"));
  }

  @Test
  void aRemovedReportEndsTheGroupItWasAloneIn() {
    grouping.add(Invented.report(0, 0, "2031-03-01"));

    assertThat(grouping.remove("e0-0").shifts()).containsExactly(new Shift.Ended("e0-0"));
    assertThat(memory.group("e0-0")).isEmpty();
  }

  @Test
  void copiesBeyondCountingAreOneStory() {
    Set<String> groups = new HashSet<>();
    for (int number = 0; number < 2 * Blocks.LARGEST + 20; number++) {
      Sketch copy =
          Sketch.of(
              "c" + number,
              Invented.title(3),
              Invented.text(3, 0),
              Interval.UNBOUNDED,
              "O" + number);
      groups.add(grouping.add(copy).group());
    }

    assertThat(groups).hasSize(1);
  }

  @Test
  void aWindowForgetsTheOldestAndHoldsTheRest() {
    Window window = new Window(3);
    window.add(Invented.report(0, 0, "2031-03-01"));
    for (int number = 0; number < 3; number++) {
      window.add(Invented.report(1, number, "2031-03-05"));
    }

    assertThat(window.add(Invented.report(0, 1, "2031-03-05")).group()).isEqualTo("e0-1");
    assertThat(window.add(Invented.report(1, 5, "2031-03-06")).group()).isEqualTo("e1-0");
  }

  private static double tie(Sketch a, Sketch b) {
    double tie = new Tying(a, Likeness.USUAL).odds(b, Apart.packed(b.published()));
    return tie == Double.NEGATIVE_INFINITY ? NONE : tie;
  }

  private static double odds(Sketch a, Sketch b) {
    return Likeness.USUAL.evidence(List.of(a), List.of(b)).logOdds();
  }

  /// Reports of all events, undated, far off and in between.
  private static List<Sketch> mixed() {
    List<Sketch> reports = new ArrayList<>(Invented.all(6));
    for (int event = 0; event < 4; event++) {
      reports.add(Invented.between("b" + event, event, event + 1, "2031-03-04"));
      reports.add(Invented.report(event, 20, Interval.UNBOUNDED));
      reports.add(Invented.report(event, 21, "2034-06-01"));
    }
    return reports;
  }

  /// More reports than a block may have, each much like the ones before and after it, so that
  /// nowhere does one story plainly end.
  private static List<Sketch> chained() {
    List<Sketch> reports = new ArrayList<>();
    for (int number = 0; number < 2 * Blocks.LARGEST + 40; number++) {
      reports.add(Invented.drifting(number));
    }
    return reports;
  }

  private static void isOneEvent(Collection<String> reports) {
    assertThat(reports.stream().map(r -> r.substring(0, 2)).distinct()).hasSize(1);
  }

  private static Set<Set<String>> streamed(List<Sketch> reports) {
    PlainMemory own = new PlainMemory();
    Grouping stream = new Grouping(own);
    reports.forEach(stream::add);
    return groups(own, reports);
  }

  private static Set<Set<String>> groups(Memory memory, List<Sketch> reports) {
    Map<String, Set<String>> groups = new HashMap<>();
    reports.forEach(
        r ->
            groups
                .computeIfAbsent(memory.group(r.id()).orElse(""), g -> new HashSet<>())
                .add(r.id()));
    return new HashSet<>(groups.values());
  }

  private static Set<Set<String>> sets(Collection<? extends Set<String>> groups) {
    Set<Set<String>> sets = new HashSet<>();
    groups.forEach(g -> sets.add(Set.copyOf(g)));
    return sets;
  }

  private void memoryOf(List<String> reports, String group) {
    for (String report : reports) {
      memory.keep(Sketch.of(report, "", report, Interval.UNBOUNDED, ""));
      memory.assign(report, group);
    }
  }
}
