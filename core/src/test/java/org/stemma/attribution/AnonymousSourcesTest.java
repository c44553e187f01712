package org.stemma.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.language.LightEngine;
import org.stemma.language.Reading;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.report.Published;
import org.stemma.report.Report;
import org.stemma.report.Segment;
import org.stemma.report.Zone;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;
import org.stemma.text.Span;
import org.stemma.text.Text;

class AnonymousSourcesTest {
  private final List<Reading> readings = new ArrayList<>();

  @Test
  void aDescriptionTakenUpAgainMeansTheSameGroup() {
    report("Two port officials said the ferry was late. The officials said the crew was safe.");
    assertThat(groups()).containsExactly("Two port officials ×2");
    assertThat(sources().groups().getFirst().why())
        .singleElement()
        .extracting("rule")
        .isEqualTo("described-again");
  }

  @Test
  void anotherResidentIsNotTheFirst() {
    report("A resident said the bridge shook. A resident said the pier had gone.");
    assertThat(groups()).containsExactly("resident ×1", "resident ×1");
  }

  @Test
  void documentsAndThingsAreNoPeople() {
    report("A study said the dam was safe. Figures showed that the lake had risen.");
    assertThat(groups()).isEmpty();
  }

  @Test
  void likeDescriptionsOfTwoReportsAreOfferedAsOne() {
    report("Harbour intelligence officials said the ferry had been held for a day.");
    report("Harbour intelligence officials said a grey boat was seen on Friday.");
    assertThat(groups()).hasSize(2);
    Entity.Proposal offered = sources().groups().getFirst().proposed().getFirst();
    assertThat(offered.with()).isEqualTo(sources().groups().getLast().id());
    assertThat(offered.probability()).isBetween(.3, .9);
    assertThat(offered.pro()).extracting("rule").contains("same-words-beside");
  }

  @Test
  void likeDescriptionsThatSayTheSameWordsAreOne() {
    report("Harbour officials said the ferry had been held at the outer pier for a day.");
    report("Harbour officials said on Friday the ferry had been held at the outer pier for a day.");
    assertThat(groups()).containsExactly("Harbour officials ×2");
    assertThat(sources().groups().getFirst().why()).extracting("rule").contains("same-words");
  }

  @Test
  void otherNumbersAreOtherPeople() {
    report("Two harbour officials said the ferry had been held for a day.");
    report("Three harbour officials said the crew was safe.");
    assertThat(sources().groups()).allSatisfy(g -> assertThat(g.proposed()).isEmpty());
  }

  @Test
  void residentsOfNoPlaceAreNotBroughtTogether() {
    report("Local residents said the bridge shook.");
    report("Local residents said a fire had been seen.");
    assertThat(groups()).hasSize(2);
    assertThat(sources().groups()).allSatisfy(g -> assertThat(g.proposed()).isEmpty());
  }

  @Test
  void aChainLeadsToItsGroup() {
    report("Two port officials said the ferry was late.");
    Attribution first = attributions().getFirst();
    assertThat(sources().behind(first.report(), first.chain().origin()))
        .contains(sources().groups().getFirst().id());
  }

  @Test
  void kindsTellOneFromSeveralAndFromABody() {
    report(
        "A witness said the pier burned. Fishermen said it sank. The port authority said nobody died.");
    assertThat(sources().groups())
        .extracting(Entity::kind)
        .containsExactly(Entity.Kind.PERSON, Entity.Kind.OTHER, Entity.Kind.ORGANISATION);
  }

  private void report(String words) {
    Report report =
        new Report(
            new ReportId("r" + readings.size()),
            "r.txt",
            new Text(words),
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            "en",
            Published.UNSTATED,
            List.of(new Segment(Zone.BODY, new Span(0, words.length()), List.of())),
            List.of());
    readings.add(new LightEngine().read(report));
  }

  private List<Attribution> attributions() {
    return Attributions.of(readings, new Names(List.of())).attributions();
  }

  private AnonymousSources sources() {
    return AnonymousSources.of(readings, new Names(List.of()), attributions());
  }

  private List<String> groups() {
    return sources().groups().stream().map(g -> g.name() + " ×" + g.mentions().size()).toList();
  }

  /// A group never stands where a report does not describe it.
  @Test
  void everyMentionIsADescription() {
    report("Two port officials said the ferry was late. They said the crew was safe.");
    Passage only = sources().groups().getFirst().mentions().getFirst();
    assertThat(readings.getFirst().of(only.span())).isEqualTo("Two port officials");
  }
}
