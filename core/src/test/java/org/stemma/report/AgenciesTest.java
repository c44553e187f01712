package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

final class AgenciesTest {
  @Test
  void aHouseIsFoundUnderAnyOfItsNames() {
    assertThat(Agencies.find("AFP").map(Agencies.House::name)).contains("Agence France-Presse");
    assertThat(Agencies.find("the Associated Press")).isEqualTo(Agencies.find("AP"));
    assertThat(Agencies.find("Nobody at all")).isEmpty();
  }

  @Test
  void wordsThatAreAlsoNamesCountOnlyWhereAHouseIsExpected() {
    assertThat(named("Time flies in the sun, said an independent expert of the PA.")).isEmpty();
    assertThat(named("The Independent reports, and The Times too."))
        .containsExactly("The Independent", "The Times");
    assertThat(Agencies.find("PA").map(Agencies.House::name)).contains("Press Association");
  }

  @Test
  void aMarkOfCreditsMakesANameOne() {
    assertThat(named("Source: /Independent")).containsExactly("The Independent");
    assertThat(named("Pictures by Reuters/Getty/AP"))
        .containsExactly("Reuters", "Getty Images", "Associated Press");
  }

  @Test
  void theLongestNameWins() {
    assertThat(named("He told Reuters Top News and BBC Radio 4 about it."))
        .containsExactly("Reuters", "BBC");
  }

  @Test
  void unlistedHousesAreKnownByTheShapeOfTheirNames() {
    assertThat(named("The Ostholm Herald and the Norland News Agency disagree."))
        .containsExactly("Ostholm Herald", "Norland News Agency");
    assertThat(Agencies.looksLikeAgency("Norland News Agency")).isTrue();
    assertThat(Agencies.looksLikeAgency("Norpress")).isTrue();
    assertThat(Agencies.looksLikeAgency("Ostholm Herald")).isFalse();
  }

  @Test
  void spansAreThoseOfTheNames() {
    String text = "said AFP’s man";

    assertThat(Agencies.in(text, new Span(0, text.length())).getFirst().span().of(text))
        .isEqualTo("AFP");
  }

  @Test
  void aHostLeadsToItsHouse() {
    assertThat(Agencies.at("www.theguardian.com").map(Agencies.House::name))
        .contains("The Guardian");
    assertThat(Agencies.at("bell.example")).isEmpty();
  }

  @Test
  void initialsMeanTheHouseTheyAreOf() {
    assertThat(Agencies.same("NSNA", "Norland State News Agency")).isTrue();
    assertThat(Agencies.same("the Norland State News Agency", "NSNA")).isTrue();
    assertThat(Agencies.same("NSA", "Norland State News Agency")).isFalse();
    assertThat(Agencies.same("NN", "Norland News")).isFalse();
  }

  private static List<String> named(String text) {
    return Agencies.in(text, new Span(0, text.length())).stream()
        .map(n -> n.house().name())
        .toList();
  }
}
