package org.stemma.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.dossier.Told;

/// What looks like a conflict and is none, and beside it the conflict that it looks like.
final class ApparentTest {
  private static List<String> disputes(String one, String other) {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-06", "News from Port Ellin", one)
            .by("Coast Courier", "2021-05-06", "News of the coast", other);
    List<String> all = new ArrayList<>(told.found(Finding.Kind.CONFLICT));
    all.addAll(told.found(Finding.Kind.REVISION));
    return all;
  }

  @Test
  void aNightIsOfBothItsDays() {
    assertThat(
            disputes(
                "The rebels attacked the barracks at Port Ellin on Tuesday night, the army said.",
                "The rebels attacked the barracks at Port Ellin early on Wednesday, a trader said."))
        .isEmpty();
  }

  @Test
  void theAfternoonAfterANightIsAnotherDay() {
    assertThat(
            disputes(
                "The rebels attacked the barracks at Port Ellin on Tuesday night, the army said.",
                "The rebels attacked the barracks at Port Ellin on Wednesday afternoon, a trader"
                    + " said."))
        .singleElement()
        .asString()
        .startsWith("TIME");
  }

  @Test
  void anotherZoneHasAnotherDay() {
    assertThat(
            disputes(
                "The rebels attacked the barracks at Port Ellin at 23:30 GMT on Tuesday, the army"
                    + " said.",
                "The rebels attacked the barracks at Port Ellin on Wednesday, a trader said."))
        .isEmpty();
  }

  @Test
  void twoDaysApartAreNoNight() {
    assertThat(
            disputes(
                "The rebels attacked the barracks at Port Ellin on Monday night, the army said.",
                "The rebels attacked the barracks at Port Ellin early on Wednesday, a trader said."))
        .singleElement()
        .asString()
        .startsWith("TIME");
  }

  @Test
  void someOfThePeopleAreNoOtherToll() {
    assertThat(
            disputes(
                "The blast at the Orlo mine killed 12 people, police said.",
                "The blast at the Orlo mine killed 10 Velian miners and two guards, police said."))
        .isEmpty();
    assertThat(
            disputes(
                "The blast at the Orlo mine killed 12 people, including 10 miners, police said.",
                "The blast at the Orlo mine killed 10 U.S. citizens, police said."))
        .isEmpty();
  }

  @Test
  void allOfThePeopleAre() {
    assertThat(
            disputes(
                "The blast at the Orlo mine killed 12 people, including 10 miners, police said.",
                "The blast at the Orlo mine killed 17 people, police said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void nineOfTheDeadAreNotAllOfThem() {
    assertThat(
            disputes(
                "The blast at the Orlo mine killed 13 people, police said.",
                "Two families at the Orlo mine accounted for nine of the dead in the blast, police"
                    + " said."))
        .isEmpty();
  }

  @Test
  void nobodyRoundsToFiftyOne() {
    assertThat(
            disputes(
                "51 people were taken to hospital after the blast at the Orlo mine, police said.",
                "More than 51 people were taken to hospital after the blast at the Orlo mine,"
                    + " police said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
    assertThat(
            disputes(
                "50 people were taken to hospital after the blast at the Orlo mine, police said.",
                "More than 50 people were taken to hospital after the blast at the Orlo mine,"
                    + " police said."))
        .isEmpty();
  }

  @Test
  void whatRemainsIsWhatWasLessThanAtFirst() {
    assertThat(
            disputes(
                "Five people were initially trapped in the Orlo mine after the blast.",
                "Two people remain trapped in the Orlo mine after the blast."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void nobodyDeniesWhatIsYetToHappen() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-05",
                "News from Port Ellin",
                "The government denied that the rebels freed the miners of Orlo for a ransom.")
            .by(
                "Coast Courier",
                "2021-11-20",
                "News of the coast",
                "The rebels freed the miners of Orlo for a ransom on 18 November, a trader said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void whatHappenedBeforeIsDenied() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-11-20",
                "News from Port Ellin",
                "The government denied that the rebels freed the miners of Orlo for a ransom.")
            .by(
                "Coast Courier",
                "2021-11-20",
                "News of the coast",
                "The rebels freed the miners of Orlo for a ransom on 18 November, a trader said.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("POLARITY");
  }

  @Test
  void oneSayingCutInTwoDeniesNothing() {
    assertThat(
            disputes(
                "“I did not see the barge sink, people were running down to the old quay,” Mira"
                    + " Tolen said.",
                "“People were running down to the old quay,” Mira Tolen said."))
        .isEmpty();
  }

  @Test
  void hundredsAreNoNumber() {
    assertThat(
            disputes(
                "The storm damaged hundreds of barges in Port Ellin, the governor said.",
                "The storm damaged 82 barges in Port Ellin, the mayor said."))
        .isEmpty();
  }

  private static List<String> agreements(String one, String other) {
    return new Told()
        .by("Harbour Gazette", "2021-05-06", "News from Port Ellin", one)
        .by("Coast Courier", "2021-05-06", "News of the coast", other)
        .found(Finding.Kind.AGREEMENT);
  }

  @Test
  void aNightWithTwoNamesIsAnAgreement() {
    assertThat(
            agreements(
                "The rebels attacked the barracks at Port Ellin on Tuesday night, the army said.",
                "The rebels attacked the barracks at Port Ellin early on Wednesday, a trader said."))
        .singleElement()
        .asString()
        .startsWith("TIME: “Tuesday night” and “early on Wednesday”");
  }

  @Test
  void twoDaysAreNone() {
    assertThat(
            agreements(
                "The rebels attacked the barracks at Port Ellin on Monday, the army said.",
                "The rebels attacked the barracks at Port Ellin on Wednesday, a trader said."))
        .isEmpty();
  }

  @Test
  void aTownInItsStateIsAnAgreement() {
    assertThat(
            agreements(
                "A storm damaged the main bridge in Houston on Monday, the governor said.",
                "A storm damaged the main bridge in Texas on Monday, the governor said."))
        .singleElement()
        .asString()
        .startsWith("PLACE: “Houston” lies in “Texas”");
  }

  @Test
  void aTownInAnotherStateIsNone() {
    assertThat(
            agreements(
                "A storm damaged the main bridge in Houston on Monday, the governor said.",
                "A storm damaged the main bridge in Florida on Monday, the governor said."))
        .isEmpty();
  }

  @Test
  void dozensAndScoresAreNoAgreement() {
    assertThat(
            agreements(
                "The storm damaged dozens of barges in Port Ellin, the governor said.",
                "The storm damaged several hundred barges in Port Ellin, the mayor said."))
        .isEmpty();
  }

  @Test
  void whoWasMissingAndIsFoundIsNoConflict() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-06",
                "News from Port Ellin",
                "Skipper Mara Holm is missing.")
            .by(
                "Coast Courier",
                "2021-05-06",
                "News of the coast",
                "Skipper Mara Holm was found on Sunday.");
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
    assertThat(told.found(Finding.Kind.REVISION)).singleElement().asString().startsWith("STATUS");
  }

  @Test
  void whoIsHeldAndWhoIsNotIsAConflict() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-06",
                "News from Port Ellin",
                "Skipper Mara Holm is under arrest.")
            .by(
                "Coast Courier",
                "2021-05-06",
                "News of the coast",
                "Skipper Mara Holm has not been detained.");
    assertThat(told.found(Finding.Kind.CONFLICT)).singleElement().asString().startsWith("STATUS");
  }

  @Test
  void peopleAboardOneFerryAreCountedTogether() {
    assertThat(
            disputes(
                "The ferry Corvina left Port Ellin with 51 people on board, the company said.",
                "There were 83 people on the ferry Corvina, a teacher said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void theSickOfOneHospitalAreSomeOfAll() {
    assertThat(
            disputes(
                "Doctors treated 23 people for burns at Osric Hospital after the blast, police"
                    + " said.",
                "Doctors treated 57 people for burns after the blast, police said."))
        .isEmpty();
    assertThat(
            disputes(
                "Doctors treated 23 people for burns after the blast, police said.",
                "Doctors treated 57 people for burns after the blast, police said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void theDeadOfOneSpotAreSomeOfAll() {
    String market = "The blast killed 14 people in the cattle market, police said.";
    String town = "The blast killed 23 people in Houston, police said.";
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-06", "News from Port Ellin", town, market)
            .by("Coast Courier", "2021-05-06", "News of the coast", market);
    assertThat(told.found(Finding.Kind.REVISION)).isEmpty();
    assertThat(told.found(Finding.Kind.CONFLICT)).isEmpty();
  }

  @Test
  void thoseAboardAreNoPartOfTheDead() {
    assertThat(
            disputes(
                "At least five people were killed when the ferry Corvina sank, police said.",
                "A squall sank the ferry Corvina with 51 people, killing at least seven, police"
                    + " said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void theBadlyHurtAreSomeOfTheHurt() {
    assertThat(
            disputes(
                "Eight people were seriously injured in the blast at the Orlo mine, police said.",
                "The blast at the Orlo mine left 43 people injured, police said."))
        .isEmpty();
    assertThat(
            disputes(
                "Eight people were injured in the blast at the Orlo mine, police said.",
                "The blast at the Orlo mine left 43 people injured, police said."))
        .singleElement()
        .asString()
        .startsWith("NUMBER");
  }

  @Test
  void aLengthInTwoUnitsOnBothSidesIsNothingToExplain() {
    Told told =
        new Told()
            .by(
                "Harbour Gazette",
                "2021-05-06",
                "News from Port Ellin",
                "The new pier at Port Ellin is about 40 metres (131 feet) long, the mayor said.")
            .by(
                "Coast Courier",
                "2021-05-06",
                "News of the coast",
                "The new pier at Port Ellin is about 40 metres (131 feet) long, a trader said.");

    assertThat(told.found(Finding.Kind.AGREEMENT)).isEmpty();
  }
}
