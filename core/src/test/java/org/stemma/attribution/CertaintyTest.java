package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertaintyTest {
  @Test
  void mightHaveLeftIsNotLeft() {
    Assertion assertion =
        Story.of("The captain might have left the ship, police said.").saying("might have left");
    assertThat(assertion.hedge()).isEqualTo(Hedge.POSSIBLE);
    assertThat(Stance.of(assertion)).isEqualTo(Stance.HEDGES);
  }

  @Test
  void aDenialIsNoClaim() {
    Assertion assertion =
        Story.of("The minister denied that the bridge was closed.").saying("the bridge was closed");
    assertThat(assertion.hedge()).isEqualTo(Hedge.DENIED);
    assertThat(Stance.of(assertion)).isEqualTo(Stance.DENIES);
  }

  @Test
  void aForecastIsNoEvidence() {
    Assertion assertion =
        Story.of("Police said the bridge will open on Friday.").saying("the bridge will open");
    assertThat(assertion.basis()).isEqualTo(Basis.FORECAST);
    assertThat(assertion.isEvidence()).isFalse();
  }

  @Test
  void whatIsTakenForGrantedIsNoEvidence() {
    Assertion assertion =
        Story.of("The captain's escape was planned, police said.").saying("captain's escape");
    assertThat(assertion.basis()).isEqualTo(Basis.PRESUPPOSED);
    assertThat(Stance.of(assertion)).isEqualTo(Stance.PRESUPPOSES);
  }

  @Test
  void aBeliefIsWeakerThanAWord() {
    assertThat(
            Story.of("Officials believe that the captain has fled.")
                .saying("captain has fled")
                .hedge())
        .isEqualTo(Hedge.BELIEVED);
  }

  @Test
  void hedgesAddUpOnTheWay() {
    Assertion assertion =
        Story.of("The mayor said that he believed that the captain had fled.")
            .saying("the captain had fled");
    assertThat(assertion.hedge()).isEqualTo(Hedge.BELIEVED);
  }

  @Test
  void theSourceIsSureWhereTheOutletLeavesItToTheSource() {
    Certainty certainty =
        Story.of("Police said that the bridge was closed.").cued("said").certainty();
    assertThat(certainty).isEqualTo(new Certainty(Hedge.ASSERTED, Hedge.REPORTED, false));
    assertThat(certainty.net()).isEqualTo(Hedge.REPORTED);
  }

  @Test
  void theSourceDoubtsWhereItOnlyBelieves() {
    Certainty certainty =
        Story.of("Officials believe that the captain has fled.").cued("believe").certainty();
    assertThat(certainty).isEqualTo(new Certainty(Hedge.BELIEVED, Hedge.REPORTED, false));
  }

  @Test
  void theOutletAgreesWhereTheSourceKnows() {
    Certainty certainty =
        Story.of("Residents knew that the dam was weak.").cued("knew").certainty();
    assertThat(certainty.outlet()).isEqualTo(Hedge.ASSERTED);
  }

  @Test
  void theOutletDoubtsWhereItCallsTheSourceUnconfirmed() {
    Certainty certainty =
        Story.of("According to unconfirmed reports, the captain has fled.")
            .cued("According to")
            .certainty();
    assertThat(certainty).isEqualTo(new Certainty(Hedge.ASSERTED, Hedge.UNKNOWN, false));
  }

  @Test
  void whoDoesNotBelieveIsSaidNotTo() {
    Certainty certainty =
        Story.of("The mayor does not believe that the captain fled.")
            .cued("does not believe")
            .certainty();
    assertThat(certainty.negated()).isTrue();
  }

  @Test
  void aConditionIsOnlyPossible() {
    Assertion assertion =
        Story.of("If the dam has failed, the lower town is lost.").saying("the dam has failed");
    assertThat(assertion.hedge()).isEqualTo(Hedge.POSSIBLE);
  }

  @Test
  void aWordInQuotationMarksIsNotTheOutletsOwn() {
    assertThat(Story.of("The town's “liberators” looted the shops.").saying("looted").hedge())
        .isEqualTo(Hedge.REPORTED);
  }

  @Test
  void aTitleInQuotationMarksTakesNothingBack() {
    assertThat(Story.of("The crew watched “Harbour Nights” in the mess.").saying("watched").hedge())
        .isEqualTo(Hedge.ASSERTED);
  }

  @Test
  void notRulingOutIsPossible() {
    Assertion assertion =
        Story.of("The mayor did not rule out the possibility that the captain had fled.")
            .saying("the captain had fled");
    assertThat(assertion.hedge()).isEqualTo(Hedge.POSSIBLE);
  }

  @Test
  void agentlessBeliefHasNoSource() {
    Assertion assertion = Story.of("The captain is believed to have fled.").saying("have fled");
    assertThat(assertion.hedge()).isEqualTo(Hedge.BELIEVED);
    assertThat(assertion.chain().isSourced()).isFalse();
  }

  @Test
  void whatCannotBeConfirmedIsUnknown() {
    Assertion assertion =
        Story.of("It was impossible to confirm the captain's whereabouts.")
            .saying("impossible to confirm");
    assertThat(Stance.of(assertion)).isEqualTo(Stance.UNKNOWN);
  }

  @Test
  void aNegatedClauseSaysSo() {
    assertThat(
            Story.of("The captain did not survive, police said.")
                .saying("did not survive")
                .negated())
        .isTrue();
  }

  @Test
  void notBelievingNegatesTheContent() {
    Assertion assertion =
        Story.of("The mayor does not believe that the captain fled.").saying("the captain fled");
    assertThat(assertion.negated()).isTrue();
    assertThat(assertion.hedge()).isEqualTo(Hedge.BELIEVED);
  }
}
