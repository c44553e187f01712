package org.stemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

final class FindingsTest {
  private static Told told(String one, String other) {
    return new Told()
        .by("Harbour Gazette", "2021-05-05", "News from Port Ellin", one)
        .by("Coast Courier", "2021-05-05", "News of the coast", other);
  }

  @Test
  void countsOfOneThingThatNoNumberSatisfiesConflict() {
    Told told =
        told(
            "The storm damaged 40 houses in Port Ellin, the governor said.",
            "The storm damaged 65 houses in Port Ellin, the mayor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("NUMBER");
  }

  @Test
  void countsOfOtherThingsDoNotConflict() {
    Told told =
        told(
            "The storm damaged 40 houses in Port Ellin, the governor said.",
            "The storm damaged 65 boats in Port Ellin, the mayor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void fiftyAndMoreThanFiftyDoNotConflict() {
    Told told =
        told(
            "The storm damaged 50 houses in Port Ellin, the governor said.",
            "The storm damaged more than 50 houses in Port Ellin, the mayor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
    assertThat(told.found(Finding.Kind.REVISION)).isEmpty();
  }

  @Test
  void aTollThatRisesRevises() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Blast at Orlo mine",
                "At least five people were killed in the blast at the Orlo mine, police said.")
            .by(
                "Coast Courier",
                "2021-05-06",
                "Blast at Orlo mine",
                "At least seven people were killed in the blast at the Orlo mine, police said.");
    assertThat(told.found(Finding.Kind.REVISION)).singleElement().asString().startsWith("NUMBER");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void measuresInOtherUnitsThatMeetAgree() {
    Told told =
        told(
            "The siege of Port Ellin lasted 100 days, the governor said.",
            "The siege of Port Ellin lasted more than three months, the mayor said.");
    assertThat(told.found(Finding.Kind.AGREEMENT)).singleElement().asString().startsWith("NUMBER");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void oneEventOnTwoDaysConflicts() {
    Told told =
        told(
            "The rebels attacked the barracks at Port Ellin on 3 May, the army said.",
            "The rebels attacked the barracks at Port Ellin on 1 May, the governor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("TIME");
  }

  @Test
  void aDeadlineIsNoOtherDay() {
    Told told =
        told(
            "The rebels attacked the barracks at Port Ellin on 3 May, the army said.",
            "The rebels attacked the barracks at Port Ellin before 1 May, the governor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void whatIsOnlyPossibleConflictsWithNothing() {
    Told told =
        told(
            "The rebels attacked the barracks at Port Ellin on 3 May, the army said.",
            "The rebels may have attacked the barracks at Port Ellin on 1 May, a trader said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void whatOnePartySaysAndAnotherDeniesConflicts() {
    Told told =
        told(
            "The company ignored the warnings about the Orlo dam, the union said.",
            "Managers denied that the company ignored the warnings about the Orlo dam.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("POLARITY");
  }

  @Test
  void aHeadlineThatAssertsWhatTheBodyOnlyBelievesOverreaches() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Rebels poisoned the wells of Port Ellin",
                "Doctors believe that rebels poisoned the wells of Port Ellin.");
    assertThat(told.found(Finding.Kind.HEADLINE_OVERREACH)).hasSize(1);
  }

  @Test
  void aHeadlineAsSureAsItsBodyDoesNot() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Rebels poisoned the wells of Port Ellin",
                "Rebels poisoned the wells of Port Ellin on Monday.");
    assertThat(told.found(Finding.Kind.HEADLINE_OVERREACH)).isEmpty();
  }

  @Test
  void oneSayingInTwoMouthsDrifts() {
    Told told =
        told(
            "“The harbour of Port Ellin will stay closed until the wreck is raised,” Mara Lindqvist said.",
            "“The harbour of Port Ellin will stay closed until the wreck is raised,” Oskar Brandt said.");
    assertThat(told.found(Finding.Kind.ATTRIBUTION_DRIFT)).hasSize(1);
  }

  @Test
  void oneSayingInOneMouthDoesNot() {
    Told told =
        told(
            "“The harbour of Port Ellin will stay closed until the wreck is raised,” Mara Lindqvist said.",
            "“The harbour of Port Ellin will stay closed until the wreck is raised,” Mara Lindqvist said.");
    assertThat(told.found(Finding.Kind.ATTRIBUTION_DRIFT)).isEmpty();
  }

  @Test
  void oneEventInTwoFarTownsConflicts() {
    Told told =
        told(
            "The rebels attacked a police barracks in Lyon on 3 May, the army said.",
            "The rebels attacked a police barracks in Bordeaux on 3 May, the governor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("PLACE");
  }

  @Test
  void aTownAndItsCountryDoNotConflict() {
    Told told =
        told(
            "The rebels attacked a police barracks in Lyon on 3 May, the army said.",
            "The rebels attacked a police barracks in France on 3 May, the governor said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void oneDeedOfTwoWhoAreNamedConflicts() {
    Told told =
        told(
            "Mara Lindqvist signed the treaty of Port Ellin on the royal yacht, a minister said.",
            "Oskar Brandt signed the treaty of Port Ellin on the royal yacht, a diplomat said.");
    assertThat(told.found(Finding.Kind.CONFLICT))
        .singleElement()
        .asString()
        .startsWith("PARTICIPANT");
  }

  @Test
  void oneWiresWordThatIsSurerInOneReportIsInflated() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "Smugglers at Port Ellin",
                "Smugglers sank the trawler Corvina off Port Ellin, officials told Reuters.")
            .by(
                "Coast Courier",
                "2021-05-05",
                "Trawler lost",
                "Officials told Reuters they believe smugglers sank the trawler Corvina off Port Ellin.");
    assertThat(told.found(Finding.Kind.CERTAINTY_INFLATION)).hasSize(1);
  }

  @Test
  void whatBothBelieveIsNotInflated() {
    Told told =
        told(
            "Officials told Reuters they believe smugglers sank the trawler Corvina.",
            "Officials told Reuters they believe smugglers sank the trawler Corvina.");
    assertThat(told.found(Finding.Kind.CERTAINTY_INFLATION)).isEmpty();
  }

  @Test
  void anAgencyThatPassedWordsOnIsNoOtherMouth() {
    Told told =
        told(
            "The harbour of Port Ellin stays closed for the winter season, Mara Lindqvist told Reuters.",
            "The harbour of Port Ellin stays closed for the winter season, Reuters reported.");
    assertThat(told.found(Finding.Kind.ATTRIBUTION_DRIFT)).isEmpty();
  }

  @Test
  void theNegatedVerbDeniesTheSameVerb() {
    Told told =
        told(
            "The army shelled the market of Port Ellin, residents said.",
            "The army did not shell the market of Port Ellin, the ministry said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("POLARITY");
  }

  @Test
  void whatWouldHaveBeenDeniesNothing() {
    Told told =
        told(
            "The dam at Orlo burst on Monday night, engineers said.",
            "Without the rain the dam at Orlo would not have burst on Monday night, engineers said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void aNameThatReportsSpellDifferentlyIsTold() {
    Told told =
        told(
            "The ferry sank off Port Ellin on Monday, Hisham Karrouf said.",
            "The ferry sank off Port Ellin on Monday, Hisham Karouf said.");
    assertThat(told.found(Finding.Kind.IDENTITY))
        .singleElement()
        .asString()
        .contains("Karrouf")
        .contains("is also spelled");
  }

  @Test
  void aGroupAndItsMembersAreNoSpellings() {
    assertThat(Spellings.areSpellings("Ellinian", "Ellinians")).isFalse();
    assertThat(Spellings.areSpellings("Orlow Quay", "Orlowe Quay")).isTrue();
    assertThat(Spellings.areSpellings("Orlow Quay", "Marlin Quay")).isFalse();
  }

  @Test
  void whatSomeOfThemSufferedIsNoOtherToll() {
    Told told =
        told(
            "Eight people were badly injured in the blast at the Orlo mine, police said.",
            "The clinic took in 20 people after the blast at the Orlo mine, four of whom were badly injured, doctors said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
    assertThat(told.found(Finding.Kind.REVISION)).isEmpty();
  }

  @Test
  void whoIsGoneAndWhoMayStillBeThereConflict() {
    Told told =
        told(
            "Captain Mara Holm has left Port Ellin by sea, the governor said.",
            "Captain Mara Holm may still be in the city, a trader said.");
    assertThat(told.found(Finding.Kind.CONFLICT))
        .singleElement()
        .asString()
        .startsWith("EXISTENCE");
  }

  @Test
  void oneDeathInTwoMannersConflicts() {
    Told told =
        told(
            "The mayor of Port Ellin, Oskar Brandt, was shot in his garden, police said.",
            "The mayor of Port Ellin, Oskar Brandt, was stabbed in his garden, a neighbour said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("MANNER");
  }

  @Test
  void deathsThatWordsOfSurvivingTellAreNotDenied() {
    Told told =
        told(
            "Ten miners did not survive the blast at the Orlo mine, police said.",
            "Ten miners were killed by the blast at the Orlo mine, police said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void tollsOfTwoEventsDoNotRevise() {
    Told told =
        told(
            "Seven people were killed in the blast at the Orlo mine on Monday, police said.",
            "A fire at the Marlin mill killed 165 people in 1987, the museum said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
    assertThat(told.found(Finding.Kind.REVISION)).isEmpty();
  }

  @Test
  void severalOutletsWithOneWireAreCircular() {
    Told told =
        told(
            "The governor fled Port Ellin in a fishing boat, two officials told Norpress.",
            "Two officials told Norpress that the governor fled Port Ellin in a fishing boat.");
    assertThat(told.found(Finding.Kind.CIRCULAR_REPORTING)).isNotEmpty();
  }

  @Test
  void outletsWithSourcesOfTheirOwnAreNotCircular() {
    Told told =
        told(
            "The governor fled Port Ellin in a fishing boat, Mara Haskel told the Gazette.",
            "The governor fled Port Ellin in a fishing boat, Jorun Torvald told the Courier.");
    assertThat(told.found(Finding.Kind.CIRCULAR_REPORTING)).isEmpty();
  }
}
