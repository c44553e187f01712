package org.stemma.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

final class NamerTest {
  // ---- mentions

  @Test
  void aTitleIsNoPartOfAName() {
    assertThat(mentions("On Friday Maj. Gen. Petra Oldwick met Mr Quillan at the gate."))
        .containsExactly("Petra Oldwick", "Quillan");
  }

  @Test
  void aTitleMayBeMadeOfWords() {
    Names names =
        named("We met Harbour Master Ilse Brandreth and Acting Deputy Fire Inspector Tom Quill.");
    assertThat(names.entities())
        .extracting(Entity::name)
        .containsExactly("Ilse Brandreth", "Tom Quill");
    assertThat(names.entities().getFirst().roles())
        .extracting(Role::kind)
        .containsExactly("harbour master");
    assertThat(names.entities().getLast().roles())
        .extracting(Role::words)
        .containsExactly("Acting Deputy Fire Inspector");
    assertThat(named("Today Acting Chief Constable Ana Lee spoke.").entities().getFirst().roles())
        .extracting(Role::kind)
        .containsExactly("chief constable");
    assertThat(
            named("Port Warden Ana Lee spoke.", "The acting harbour warden, Ana Lee, spoke.")
                .entities())
        .hasSize(1);
  }

  @Test
  void aTitleIsKeptAsEvidence() {
    Entity general = named("Later Maj. Gen. Petra Oldwick spoke.").entities().getFirst();
    assertThat(general.why())
        .extracting(Because::rule, Because::says)
        .contains(org.assertj.core.groups.Tuple.tuple("role", "major general"));
  }

  @Test
  void theAdjectiveOfAPeopleMayBeTwoWords() {
    assertThat(mentions("Two South Korean pilots met the Costa Rican President Luis Holm."))
        .containsExactly("Luis Holm");
    assertThat(mentions("The South Korean Coast Guard came, and South Koreans wept."))
        .containsExactly("South Korean Coast Guard");
  }

  @Test
  void adjectivesOfPeoplesAndDaysNameNobody() {
    assertThat(mentions("A British driver and two Sunni farmers left on Tuesday.")).isEmpty();
  }

  @Test
  void aPlaceBeforeAPersonIsSplitOff() {
    assertThat(mentions("The deputy for Basra Abdulkarim al-Zuwaydi agreed."))
        .containsExactly("Basra", "Abdulkarim al-Zuwaydi");
  }

  @Test
  void aPossessiveParts() {
    assertThat(mentions("We saw Oldwick’s Ferry and St Bride's Hospital there."))
        .containsExactly("Oldwick", "Ferry", "St Bride's Hospital");
  }

  @Test
  void aWordThatOnlyBeginsASentenceIsNoName() {
    assertThat(mentions("Firefighters came. Rescuers followed. Later it rained.")).isEmpty();
  }

  @Test
  void aNameIsKnownAtTheStartOfASentenceFromElsewhere() {
    assertThat(mentions("They asked Ana Brandreth again. Brandreth refused."))
        .containsExactly("Ana Brandreth", "Brandreth");
  }

  @Test
  void hyphensJoinNamesToOtherWords() {
    assertThat(mentions("The Turkey-backed men left the Basra-bound bus to Jane Smith-Orrey."))
        .containsExactly("Turkey", "Basra", "Jane Smith-Orrey");
  }

  @Test
  void headsTellWhatANameNames() {
    assertThat(kind("He was taken to Harrowgate Royal Infirmary.", "Harrowgate Royal Infirmary"))
        .isEqualTo(Entity.Kind.FACILITY);
    assertThat(
            kind(
                "It is run by the Office of Weights and Measures.",
                "Office of Weights and Measures"))
        .isEqualTo(Entity.Kind.ORGANISATION);
    assertThat(kind("It stopped in Pellwick Road.", "Pellwick Road")).isEqualTo(Entity.Kind.PLACE);
  }

  @Test
  void aCollectiveOfACountryIsOneBody() {
    Entity forces =
        only(
            "Later Norwegian forces left. In the end the Norwegian security forces and Norwegian troops returned.");
    assertThat(forces.kind()).isEqualTo(Entity.Kind.ORGANISATION);
    assertThat(forces.mentions()).hasSize(3);
  }

  @Test
  void aCountryThatHeadsABodyIsNamedToo() {
    assertThat(mentions("He flew for the US Coast Rescue Agency."))
        .containsExactly("US", "US Coast Rescue Agency");
  }

  @Test
  void sidesAreNamesWhereTheStoryTellsThemApart() {
    assertThat(mentions("They crossed from east Basra to west Basra."))
        .contains("east Basra", "west Basra");
    assertThat(mentions("They live in south Basra.")).containsExactly("Basra");
  }

  @Test
  void furnitureNamesNobody() {
    Names names = Namer.name(List.of(reading("a", "Read: Ana Brandreth", Zone.FURNITURE)));
    assertThat(names.entities()).isEmpty();
  }

  // ---- one behind many

  @Test
  void aBareSurnameIsThePersonOfItsReport() {
    assertThat(
            aliases(
                "Today Ana Brandreth resigned. “It is time,” Ms Brandreth said.", "Ana Brandreth"))
        .containsExactly("Brandreth");
  }

  @Test
  void aFamilyNameThatStandsFirstIsTheShortForm() {
    assertThat(aliases("Today Kim Jong-nam spoke. Mr Kim left by train.", "Kim Jong-nam"))
        .containsExactly("Kim");
  }

  @Test
  void aGivenNameKeepsWhatStandsBehindItsHyphen() {
    assertThat(named("We met Teng Hsiao-lan’s aide.").entities().getFirst().name())
        .isEqualTo("Teng Hsiao-lan");
    assertThat(named("A Basra-bound train was late.").entities().getFirst().name())
        .isEqualTo("Basra");
  }

  @Test
  void formsOfAFirstNameInNeighbouringLanguagesAreOnlyProposed() {
    Names names = named("We met Volodymyr Tarasyuk.", "We met Vladimir Tarasyuk.");
    assertThat(names.entities()).hasSize(2);
    assertThat(names.entities().getFirst().proposed()).hasSize(1);
  }

  @Test
  void aBareSurnameOfTwoPeopleIsOnlyProposed() {
    Names names = named("Today Ana Brandreth met Luis Brandreth. Later Brandreth left.");
    assertThat(names.entities()).hasSize(3);
    assertThat(names.entities().getLast().proposed()).hasSize(2);
  }

  @Test
  void spellingsOfOneNameMeetAcrossReports() {
    Names names =
        named(
            "The analyst Samir al-Dulaymi said so.",
            "According to the analyst Samir al-Dulaimi it is over.");
    assertThat(names.entities()).hasSize(1);
    assertThat(names.entities().getFirst().aliases()).hasSize(1);
  }

  @Test
  void aSharedRankOutweighsAMissingMiddleName() {
    Names names =
        named("Maj. Gen. Karim Alawsi was there.", "Major General Karim Nasser al-Awsi was there.");
    assertThat(names.entities()).hasSize(1);
  }

  @Test
  void namesThatOnlyShareConsonantsStayApart() {
    assertThat(named("We met Salim Hussein there.", "We met Salim Hassan there.").entities())
        .hasSize(2);
    assertThat(named("We met Nadir al-Abadi there.", "We met Nadir al-Obeidi there.").entities())
        .hasSize(2);
  }

  @Test
  void differentFirstNamesAreDifferentPeople() {
    assertThat(named("He thanked Ana Brandreth.", "He thanked Luis Brandreth.").entities())
        .hasSize(2);
  }

  @Test
  void differentMiddleNamesKeepPeopleApart() {
    assertThat(named("We met Karim Nasser al-Awsi.", "We met Karim Jabbar al-Awsi.").entities())
        .hasSize(2);
  }

  @Test
  void aFamiliarFirstNameIsProposedOrMerged() {
    Entity first =
        named("The coroner William Harkaway spoke.", "The coroner Bill Harkaway spoke.")
            .entities()
            .getFirst();
    assertThat(first.mentions().size() + first.proposed().size()).isEqualTo(2);
  }

  @Test
  void bracketsGiveShortNames() {
    assertThat(
            aliases(
                "The Coastal Accident Inquiry Office (CAIO) came. Later CAIO left.",
                "Coastal Accident Inquiry Office"))
        .containsExactly("CAIO");
  }

  @Test
  void initialsStandForANameOfTheStory() {
    Names names = named("It was a tram of Transport for Weirton.", "A TfW spokesman said no.");
    assertThat(names.entities()).anySatisfy(e -> assertThat(e.aliases()).contains("TfW"));
  }

  @Test
  void knownAsMakesOneOfTwoNames() {
    Names names = named("The leader, Yusuf Maroun, also known as Abu Salih al-Tunji, fled.");
    assertThat(names.entities()).hasSize(1);
    assertThat(names.entities().getFirst().why()).extracting(Because::rule).contains("known-as");
  }

  @Test
  void groupsAreOneUnderTheNamesThatAListKnows() {
    assertThat(
            named("He fought for Boko Haram.", "He joined al-Shabab.", "It is al-Shabaab again.")
                .entities())
        .hasSize(2);
  }

  @Test
  void legalFormsAndBlanksDoNotPart() {
    assertThat(
            named(
                    "It is built by Quarrel Dynamics Ltd there.",
                    "They blame Quarrel Dynamics for it.")
                .entities())
        .hasSize(1);
    assertThat(
            named(
                    "They blame the operator WeirGroup for it.",
                    "They blame the operator Weir Group for it.")
                .entities())
        .hasSize(1);
  }

  @Test
  void wholeAndPartStayApart() {
    Names names = named("In Weirton they closed Weirton Hospital and the Weirton Gazette.");
    assertThat(names.entities()).hasSize(3);
  }

  @Test
  void aHeadlineInCapitalsNamesOnlyNames() {
    assertThat(mentions("Ferry Sinks Near Basra Killing Three People\n\nIt sank near Basra."))
        .containsExactly("Basra", "Basra");
  }

  @Test
  void idsFollowTheOrderOfReportsHoweverGiven() {
    Reading one = reading("a", "We met Ana Brandreth.", Zone.BODY);
    Reading two = reading("b", "We met Luis Carrow.", Zone.BODY);
    assertThat(Namer.name(List.of(two, one)).entities())
        .isEqualTo(Namer.name(List.of(one, two)).entities());
  }

  @Test
  void ranksAndTitlesAreKeptAsData() {
    Entity person =
        named("Maj. Gen. Petra Oldwick, head of the Weirton Guard, spoke.").entities().stream()
            .filter(e -> e.kind() == Entity.Kind.PERSON)
            .findFirst()
            .orElseThrow();
    assertThat(person.roles())
        .extracting(Role::kind, Role::words)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("major general", "Maj. Gen."),
            org.assertj.core.groups.Tuple.tuple("head", "head of the Weirton Guard"));
  }

  @Test
  void anOfficeStandsForItsOneHolder() {
    Names names =
        named("Ana Brandreth, Minister for Water, spoke. Later the Minister left Weirton.");
    assertThat(names.get(new EntityId(1)).offices())
        .extracting(Office::words)
        .containsExactly("Minister for Water", "the Minister");
  }

  @Test
  void anOfficeOfTwoStandsForNobody() {
    Names names =
        named(
            "Foreign Minister Ana Brandreth met Interior Minister Luis Carrow."
                + " Later the minister left.");
    assertThat(names.entities()).allSatisfy(e -> assertThat(e.offices()).isEmpty());
  }

  @Test
  void aDeputyIsNotMeantByTheOfficeAndAFormerHolderNeither() {
    Names names =
        named(
            "Deputy Secretary Ana Brandreth met former Governor Luis Carrow."
                + " The Secretary and the Governor left.");
    assertThat(names.entities()).allSatisfy(e -> assertThat(e.offices()).isEmpty());
  }

  @Test
  void theBanksOfATownAreItsSides() {
    Names names = named("They held east Riga. He was on Riga's right side. West Riga was free.");
    assertThat(names.entities())
        .filteredOn(e -> e.name().equals("east Riga"))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).hasSize(2));
  }

  @Test
  void aGroupMayLoseTheWordThatOpensItsName() {
    assertThat(
            aliases(
                "The Weirton Relief Board met. The Relief Board sent help.",
                "Weirton Relief Board"))
        .containsExactly("Relief Board");
  }

  @Test
  void theSurnameMayComeFirst() {
    Names names = named("Wei Chunlo spoke at noon.", "Chunlo Wei spoke at noon.");
    assertThat(names.entities()).hasSize(1);
  }

  @Test
  void sonsAndFathersAreNotTurned() {
    Names names = named("We met Karim Hassan at noon.", "We met Hassan Karim at noon.");
    assertThat(names.entities()).hasSize(2);
  }

  @Test
  void aMentionIsFoundWhereItStandsAmongMany() {
    Names names = named("We met Ana Brandreth. ".repeat(50) + "Luis Carrow said no.");
    Entity last = names.entities().getLast();
    assertThat(names.at(last.mentions().getFirst())).contains(last);
    assertThat(names.in(last.mentions().getFirst())).containsExactly(last);
    assertThat(names.mentionsIn(names.get(new EntityId(1)).mentions().get(30))).hasSize(1);
  }

  // ---- the words of these tests

  private static List<String> mentions(String text) {
    Reading reading = reading("a", text, Zone.BODY);
    return Namer.name(List.of(reading)).entities().stream()
        .flatMap(e -> e.mentions().stream())
        .sorted()
        .map(m -> reading.of(m.span()))
        .toList();
  }

  private static Entity.Kind kind(String text, String name) {
    return named(text).entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  private static Entity only(String text) {
    assertThat(named(text).entities()).hasSize(1);
    return named(text).entities().getFirst();
  }

  private static List<String> aliases(String text, String name) {
    return List.copyOf(
        named(text).entities().stream()
            .filter(e -> e.name().equals(name))
            .findFirst()
            .orElseThrow()
            .aliases());
  }

  private static Names named(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(reading("report" + readings.size(), text, Zone.BODY));
    }
    return Namer.name(readings);
  }

  private static Reading reading(String id, String text, Zone zone) {
    List<Segment> segments = new ArrayList<>();
    for (Span line : new Text(text).lines()) {
      if (!line.isEmpty()) {
        segments.add(new Segment(zone, line, List.of()));
      }
    }
    Report report =
        new Report(
            new ReportId(id),
            id,
            new Text(text),
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            Published.UNSTATED,
            segments,
            List.of());
    return new LightEngine().read(report);
  }
}
