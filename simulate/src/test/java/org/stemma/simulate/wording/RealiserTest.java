package org.stemma.simulate.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;

/// Sentences as a report prints them: discourse, marks, numbers, days.
class RealiserTest {
  private static final Grammar GRAMMAR = Grammar.english();

  private static Realiser realiser() {
    return new Realiser(GRAMMAR, Samples.STYLE);
  }

  private static Telling told(String predicate, int seed, Quoting quoting, Hedge hedge) {
    Set<Role> roles =
        Samples.signatures().stream()
            .filter(s -> s.name().equals(predicate))
            .findFirst()
            .orElseThrow()
            .roles();
    Fact fact = Samples.fact(predicate, roles, Fact.Kind.EVENT);
    return Samples.telling(
        fact, Samples.wording(seed, seed * 31, quoting), hedge, Samples.master());
  }

  @Test
  void theSameChoicesGiveTheSameTokens() {
    for (int i = 0; i < 100; i++) {
      Telling telling = told("ATTACK", i, Quoting.INDIRECT, Hedge.ASSERTED);
      assertThat(realiser().sentence(List.of(telling)))
          .isEqualTo(realiser().sentence(List.of(telling)));
    }
  }

  @Test
  void aPersonIsNamedInFullFirstAndInBriefLater() {
    Realiser realiser = realiser();
    Telling telling = told("SINK", 3, Quoting.INDIRECT, Hedge.ASSERTED);
    String first = Samples.text(realiser.sentence(List.of(telling)));
    String later =
        Samples.text(
            realiser.sentence(List.of(told("FLOOD", 3, Quoting.INDIRECT, Hedge.ASSERTED))));
    assertThat(first).contains("Ilmar Vostrik").contains("harbour master");
    assertThat(later).doesNotContain("Ilmar");
  }

  @Test
  void someSourcesThatSpokeLastArePronouns() {
    int pronouns = 0;
    for (int i = 0; i < 200; i++) {
      Realiser realiser = realiser();
      realiser.sentence(List.of(told("SINK", i, Quoting.INDIRECT, Hedge.ASSERTED)));
      Telling next = told("FLOOD", i, Quoting.INDIRECT, Hedge.ASSERTED);
      assertThat(realiser.canCarryPronoun(next)).isTrue();
      pronouns +=
          realiser.sentence(List.of(next)).marks().stream()
                  .anyMatch(m -> m instanceof Mark.Source s && s.pronoun())
              ? 1
              : 0;
    }
    assertThat(pronouns).isBetween(100, 170);
  }

  @Test
  void marksLieOnTheirWords() {
    for (int i = 0; i < 200; i++) {
      Worded worded =
          realiser().sentence(List.of(told("ATTACK", i, Quoting.INDIRECT, Hedge.ASSERTED)));
      for (Mark mark : worded.marks()) {
        String words = words(worded, mark);
        switch (mark) {
          case Mark.Name name ->
              assertThat(words)
                  .isIn("Tarvik", "Ilmar Vostrik", "Vostrik", "Free Salt Front", "FSF");
          case Mark.Time time -> {
            assertThat(words).isEqualTo("Sunday");
            assertThat(time.earliest()).contains(Samples.TUESDAY.minusDays(2));
          }
          case Mark.Source source -> assertThat(words).contains("Ilmar Vostrik");
          case Mark.Cue cue -> assertThat(words).isNotBlank();
          case Mark.Content content -> assertThat(words).contains("Front");
          case Mark.Quantity quantity -> assertThat(words).isNotBlank();
          case Mark.Quote quote -> assertThat(words).doesNotContain("\"", "“", "”");
        }
      }
      assertThat(worded.marks().stream().filter(Mark.Content.class::isInstance)).hasSize(1);
      assertThat(worded.marks().stream().filter(Mark.Source.class::isInstance)).hasSize(1);
      assertThat(worded.marks().stream().filter(Mark.Cue.class::isInstance)).isNotEmpty();
    }
  }

  private static String words(Worded worded, Mark mark) {
    StringBuilder text = new StringBuilder();
    for (Token token : worded.tokens().subList(mark.from(), mark.to())) {
      text.append(token.spaced() ? " " : "").append(token.text());
    }
    return text.toString().strip();
  }

  @Test
  void twoTellingsOfOneSourceShareASentence() {
    Telling a = told("SINK", 2, Quoting.INDIRECT, Hedge.ASSERTED);
    Telling flood = told("FLOOD", 2, Quoting.INDIRECT, Hedge.ASSERTED);
    Telling b =
        new Telling(
            "R1.A2",
            flood.fact(),
            Optional.empty(),
            false,
            flood.printed(),
            false,
            flood.hedge(),
            flood.anchor(),
            flood.wording());
    Worded worded = realiser().sentence(List.of(a, b));
    assertThat(
            worded.marks().stream()
                .filter(Mark.Content.class::isInstance)
                .map(m -> ((Mark.Content) m).telling()))
        .containsExactly("R1.A1", "R1.A2");
    assertThat(worded.marks().stream().filter(Mark.Source.class::isInstance)).hasSize(2);
  }

  @Test
  void oneVictimTakesTheSingular() {
    Fact one = counted(1);
    for (int i = 0; i < 40; i++) {
      Telling telling = Samples.telling(one, Samples.wording(i, i, Quoting.NONE), Hedge.ASSERTED);
      assertThat(Samples.text(realiser().sentence(List.of(telling))))
          .doesNotContain(" were killed", "1 people", "one people", "there were one");
    }
  }

  private static Fact counted(int number) {
    TreeMap<Role, Filler> roles = new TreeMap<>();
    roles.put(Role.COUNT, new Filler.Count(number, "people", "person"));
    return new Fact(
        "F1", "KILLED", roles, Optional.empty(), List.of(), List.of(), 1, Fact.Kind.EVENT);
  }

  @Test
  void everyNumberFormHoldsOfItsNumber() {
    for (int n : IntStream.rangeClosed(1, 3000).toArray()) {
      for (NumberForm form : NumberForm.values()) {
        for (int pick = 0; pick < 9; pick++) {
          Numerals.Printed printed =
              GRAMMAR
                  .numerals()
                  .printed(new Filler.Count(n, "people", "person"), form, pick, false, false);
          assertThat(printed.low().orElse(0)).as(n + " " + printed).isLessThanOrEqualTo(n);
          assertThat(printed.high().orElse(n)).as(n + " " + printed).isGreaterThanOrEqualTo(n);
        }
      }
    }
  }

  @Test
  void aNumberOpensASentenceInWords() {
    Telling telling =
        Samples.telling(counted(42), Samples.wording(0, 1, Quoting.NONE), Hedge.ASSERTED);
    assertThat(Samples.text(realiser().sentence(List.of(telling)))).startsWith("Forty-two people");
  }

  @Test
  void daysAreReckonedFromTheAnchor() {
    LocalDate tuesday = Samples.TUESDAY;
    assertThat(day(tuesday.minusDays(2), TimeForm.WEEKDAY)).isEqualTo("on Sunday");
    assertThat(day(tuesday.minusDays(20), TimeForm.WEEKDAY)).isEqualTo("on 10 February");
    assertThat(day(tuesday.minusDays(1), TimeForm.AGO)).isEqualTo("yesterday");
    assertThat(day(tuesday.minusDays(3), TimeForm.AGO)).isEqualTo("three days ago");
    assertThat(day(tuesday.plusDays(1), TimeForm.AGO)).isEqualTo("tomorrow");
    assertThat(day(tuesday.minusDays(5), TimeForm.WIDE)).isEqualTo("last week");
    assertThat(day(tuesday.minusDays(300), TimeForm.DATE)).isEqualTo("on 6 May 2020");
    assertThat(
            new TimeWords(tuesday, true)
                .printed(
                    new Filler.Day(LocalDate.of(1987, 1, 1), LocalDate.of(1987, 12, 31)),
                    TimeForm.WEEKDAY)
                .words())
        .isEqualTo("1987");
  }

  private static String day(LocalDate day, TimeForm form) {
    TimeWords.Printed printed =
        new TimeWords(Samples.TUESDAY, false).printed(new Filler.Day(day, day), form);
    assertThat(printed.earliest().orElseThrow()).isBeforeOrEqualTo(day);
    assertThat(printed.latest().orElseThrow()).isAfterOrEqualTo(day);
    return (printed.preposition() + " " + printed.words()).strip();
  }

  @Test
  void aSayingIsTheSameWhoeverPrintsIt() {
    Fact fact = GrammarTest.saying("the accident", 7);
    Telling one =
        Samples.telling(
            fact, Samples.wording(1, 11, Quoting.DIRECT), Hedge.ASSERTED, Samples.master());
    Telling other =
        Samples.telling(
            fact, Samples.wording(5, 99, Quoting.DIRECT), Hedge.ASSERTED, Samples.master());
    assertThat(quoted(one)).isEqualTo(quoted(other));
    Telling next =
        Samples.telling(
            GrammarTest.saying("the accident", 8),
            Samples.wording(1, 11, Quoting.DIRECT),
            Hedge.ASSERTED,
            Samples.master());
    assertThat(quoted(next)).isNotEqualTo(quoted(one));
  }

  private static String quoted(Telling telling) {
    Worded worded = realiser().sentence(List.of(telling));
    Mark quote =
        worded.marks().stream().filter(Mark.Quote.class::isInstance).findFirst().orElseThrow();
    return words(worded, quote).replaceAll("[.]$", "");
  }

  @Test
  void aSourceThatSpeaksOfItselfIsAPronoun() {
    Fact fact = Samples.fact("VISIT", Set.of(Role.AGENT, Role.PLACE), Fact.Kind.EVENT);
    Telling telling =
        Samples.telling(
            fact,
            new Wording(0, 4, false, 2, Quoting.INDIRECT, TimeForm.NONE, NumberForm.EXACT),
            Hedge.ASSERTED,
            Samples.master());
    assertThat(Samples.text(realiser().sentence(List.of(telling)))).containsPattern("\\b[Hh]e\\b");
  }

  @Test
  void aHeadlineLeavesNoTraceInTheReport() {
    Telling telling = told("FLEE", 1, Quoting.INDIRECT, Hedge.ASSERTED);
    Realiser realiser = realiser();
    assertThat(Samples.text(realiser.headline(telling)))
        .doesNotEndWith(".")
        .doesNotContain("Ilmar");
    assertThat(Samples.text(realiser.sentence(List.of(telling)))).contains("Ilmar Vostrik");
  }

  @Test
  void brokenTemplatesAreToldWhereTheyBreak() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TemplateReader.read("{PATIENT} sank [{PLACE}"))
        .withMessageContaining("missing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TemplateReader.read("{Nobody} sank"))
        .withMessageContaining("{Nobody}");
  }
}
