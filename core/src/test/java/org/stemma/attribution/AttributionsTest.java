package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stemma.report.Zone;

class AttributionsTest {
  @Test
  void theSpeakerIsTheSubjectOfTheVerbOfSaying() {
    Story story = Story.of("Police said that the bridge was closed.");
    assertThat(story.chainOf("the bridge was closed")).isEqualTo("Police < Harbour Gazette");
    assertThat(story.saying("the bridge was closed").hedge()).isEqualTo(Hedge.REPORTED);
    assertThat(story.saying("the bridge was closed").quotation()).isEqualTo(Quotation.INDIRECT);
  }

  @Test
  void wordsBeforeTheSpeakerAreTheSpeakersToo() {
    Story story = Story.of("The ferry was carrying ninety people, the coast guard said.");
    assertThat(story.chainOf("The ferry was carrying ninety people"))
        .isEqualTo("coast guard < Harbour Gazette");
  }

  @Test
  void theNewsHouseThatWasToldStandsBetween() {
    Story story = Story.of("“The ferry is lost,” Captain Mara Holm told Reuters.");
    assertThat(story.chainOf("The ferry is lost"))
        .isEqualTo("Captain Mara Holm < Reuters < Harbour Gazette");
    assertThat(story.saying("The ferry is lost").quotation()).isEqualTo(Quotation.DIRECT);
  }

  @Test
  void theOwnOutletAddsNoSecondLink() {
    Story story = Story.of("The ferry is lost, Captain Mara Holm told the Harbour Gazette.");
    assertThat(story.chainOf("The ferry is lost")).isEqualTo("Captain Mara Holm < Harbour Gazette");
  }

  @Test
  void whoIsQuotedStandsBeforeWhoQuotes() {
    Story story =
        Story.of("State television quoted two officials as saying that the dam had failed.");
    assertThat(story.chainOf("the dam had failed"))
        .isEqualTo("two officials < State television < Harbour Gazette");
    assertThat(story.saying("the dam had failed").basis()).isEqualTo(Basis.RELAYED);
  }

  @Test
  void witnessesBehindAnInformantAreTheOrigin() {
    Story story =
        Story.of(
            "Local fishermen reportedly saw a grey boat near the pier, councillor Mara Holm told Reuters.");
    assertThat(story.chainOf("saw a grey boat"))
        .startsWith("Local fishermen < councillor Mara Holm < Reuters");
    assertThat(story.saying("saw a grey boat").basis()).isEqualTo(Basis.OBSERVED);
  }

  @Test
  void aPronounMeansTheLastSpeakerItFits() {
    Story story =
        Story.of("Mara Holm said the pier was closed. She added that two boats had sunk.");
    assertThat(story.chainOf("two boats had sunk")).startsWith("Mara Holm");
    assertThat(story.saying("two boats had sunk").why())
        .anyMatch(b -> b.rule().equals("resolved-source"));
  }

  @Test
  void wordsAreNotGivenToThePersonTheyAreAbout() {
    Story story =
        Story.of("Mara Holm said the pier was closed. The thief Jon Berg has left town, she said.");
    assertThat(story.chainOf("has left town")).startsWith("Mara Holm");
  }

  @Test
  void aQuotationGoesOnWithItsSpeaker() {
    Story story = Story.of("“The pier is gone,” said Mara Holm. “Nobody was hurt.”");
    assertThat(story.chainOf("Nobody was hurt")).startsWith("Mara Holm");
  }

  @Test
  void aQuotationThatGoesOnIsOneAttribution() {
    Story story = Story.of("“The pier is gone,” said Mara Holm. “Nobody was hurt.”");
    assertThat(story.cues()).containsExactly("said");
    assertThat(story.content(story.cued("said"))).contains("The pier is gone", "Nobody was hurt");
    assertThat(story.said().attributions()).hasSize(1);
  }

  @Test
  void aQuotationGoesOnOverParagraphs() {
    Story story = Story.of("“The pier is gone,” said Mara Holm.", "“Nobody was hurt at all.”");
    assertThat(story.said().attributions()).hasSize(1);
    assertThat(story.content(story.cued("said"))).contains("Nobody was hurt at all");
  }

  @Test
  void aPronounThatFitsNobodyIsStillSomebody() {
    Story story = Story.of("She said that the pier was closed.");
    Link origin = story.saying("the pier was closed").chain().origin();
    assertThat(origin.kind()).isEqualTo(Link.Kind.UNNAMED);
    assertThat(origin.name()).isEqualTo("she");
  }

  @Test
  void theRelativePronounIsPartOfTheSource() {
    Story story = Story.of("Divers who said the wreck was empty went home.");
    assertThat(story.source(story.cued("said"))).isEqualTo("Divers who");
    assertThat(story.chainOf("the wreck was empty")).startsWith("Divers <");
  }

  @Test
  void whoIsQuotedBelowIsWhoTheOpeningDescribes() {
    Story story =
        Story.of(
            "A senior official says the eastern sluice will be mended by the end of the week.",
            "Rain has fallen on the valley for nine days. The cellars are full.",
            "“We mean to have the sluice mended by the end of the week,” Mara Holm told the Gazette.");
    assertThat(story.chainOf("the eastern sluice will be mended"))
        .isEqualTo("Mara Holm < Harbour Gazette");
  }

  @Test
  void otherWordsBelowNameNobody() {
    Story story =
        Story.of(
            "A senior official says the eastern sluice will be mended by the end of the week.",
            "Rain has fallen on the valley for nine days. The cellars are full.",
            "“We have no money for a sluice,” Mara Holm told the Gazette.");
    assertThat(story.chainOf("the eastern sluice will be mended"))
        .startsWith("A senior official <");
  }

  @Test
  void aHeadlineIsTheOutletsVoice() {
    Story story = Story.of(Zone.HEADLINE, "Police say ferry sank");
    assertThat(story.said().assertions()).isNotEmpty().noneMatch(a -> a.chain().isSourced());
  }

  @Test
  void whatNobodyIsNamedForIsTheOutletsVoice() {
    Story story = Story.of("The ferry sank on Monday.");
    assertThat(story.chainOf("The ferry sank")).isEqualTo("Harbour Gazette");
    assertThat(story.saying("The ferry sank").hedge()).isEqualTo(Hedge.ASSERTED);
  }

  @Test
  void anEmbeddedPostIsTheWordOfItsAuthor() {
    Story story = Story.posted("The pier is gone.", "Mara Holm", "@maraholm");
    assertThat(story.chainOf("The pier is gone")).isEqualTo("Mara Holm < Harbour Gazette");
    assertThat(story.saying("The pier is gone").chain().origin().source().map(story.reading()::of))
        .contains("Mara Holm (@maraholm");
  }

  @Test
  void aPostOfANewsHouseIsTheHouses() {
    Story story = Story.posted("The pier is gone.", "Reuters World", "@reuters");
    assertThat(story.saying("The pier is gone").chain().origin().kind())
        .isEqualTo(Link.Kind.AGENCY);
  }

  @Test
  void thatIsToSayIsNoAttribution() {
    assertThat(Story.of("The ferry, that is to say the old one, sank.").said().attributions())
        .isEmpty();
  }

  @Test
  void aPastFormThatReadsAsAParticipleIsStillSaid() {
    Story story = Story.of("The Transit Authority says the trains bumped into each other.");
    assertThat(story.chainOf("the trains bumped into each other"))
        .isEqualTo("Transit Authority < Harbour Gazette");
    assertThat(story.saying("the trains bumped").hedge()).isEqualTo(Hedge.REPORTED);
    assertThat(
            Story.of("Jon Berg said the mill in Orsa burned for six hours on Tuesday.")
                .chainOf("the mill in Orsa burned for six hours"))
        .isEqualTo("Jon Berg < Harbour Gazette");
  }

  @Test
  void aParticipleInTheSubjectLeavesTheWholeSentenceSaid() {
    Story story =
        Story.of("The ministry says six soldiers wounded near the border were flown home.");
    assertThat(story.chainOf("six soldiers wounded near the border were flown home"))
        .isEqualTo("ministry < Harbour Gazette");
  }

  @Test
  void whatWasDoneWithAStatementStandsBeforeWhatItSays() {
    Story story =
        Story.of(
            "Rabbi Jon Holm said in a statement posted on the temple’s page and emailed to Norpress that the family were involved in local groups.");
    assertThat(story.chainOf("the family were involved in local groups"))
        .isEqualTo("Rabbi Jon Holm < Harbour Gazette");
    assertThat(story.texts()).doesNotContain("Rabbi Jon Holm said");
  }
}
