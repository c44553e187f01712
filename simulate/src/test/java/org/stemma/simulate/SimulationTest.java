package org.stemma.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.simulate.press.Draft;
import org.stemma.simulate.press.Operator;
import org.stemma.simulate.press.PageDate;
import org.stemma.simulate.press.Presets;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.StoryTruth;
import org.stemma.simulate.truth.StoryWriter;
import org.stemma.simulate.truth.Truth;
import org.stemma.simulate.truth.TruthCheck;

final class SimulationTest {
  private record Written(String reports, String truth, String stories) {}

  private static Written written(String preset, long seed, int stories) throws IOException {
    StringWriter reports = new StringWriter();
    StringWriter truth = new StringWriter();
    StringWriter told = new StringWriter();
    StoryWriter writer = new StoryWriter(reports, truth, told);
    for (Story story : Simulation.of(preset, seed).stories(stories).toList()) {
      writer.write(StoryWriter.lines(story));
    }
    return new Written(reports.toString(), truth.toString(), told.toString());
  }

  private static TruthCheck.Outcome checked(Written written) throws IOException {
    return TruthCheck.of(
        new BufferedReader(new StringReader(written.truth())),
        new BufferedReader(new StringReader(written.stories())));
  }

  static List<String> presets() {
    return Presets.known().names();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void theTruthOfEveryPresetStandsUpToTheCheck(String preset) throws IOException {
    TruthCheck.Outcome outcome = checked(written(preset, 5, 6));

    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.stories()).isEqualTo(6);
    assertThat(outcome.positions()).isGreaterThan(30);
    assertThat(outcome.rederived()).isGreaterThan(outcome.assertions() / 8);
  }

  @ParameterizedTest
  @MethodSource("presets")
  void theSameSeedGivesTheSameBytes(String preset) throws IOException {
    assertThat(written(preset, 11, 2)).isEqualTo(written(preset, 11, 2));
    assertThat(written(preset, 12, 2)).isNotEqualTo(written(preset, 11, 2));
  }

  @Test
  void aStoryIsTheSameHoweverManyAreAskedFor() throws IOException {
    assertThat(written("newsroom", 3, 5).reports()).startsWith(written("newsroom", 3, 2).reports());
  }

  @Test
  void manyCoresWriteTheSameBytes() throws Exception {
    StringWriter reports = new StringWriter();
    StringWriter truth = new StringWriter();
    StringWriter told = new StringWriter();
    new Output(Simulation.of("two-lines", 3), new StoryWriter(reports, truth, told))
        .write(14, story -> {});

    assertThat(new Written(reports.toString(), truth.toString(), told.toString()))
        .isEqualTo(written("two-lines", 3, 14));
  }

  @Test
  void everyOperatorIsAtWork() {
    Set<Operator> seen = EnumSet.noneOf(Operator.class);
    for (String preset : List.of("newsroom", "rumour", "stale-date", "name-storm")) {
      Simulation.of(preset, 2)
          .stories(12)
          .flatMap(s -> s.articles().stream())
          .flatMap(a -> a.draft().items().stream())
          .forEach(i -> seen.addAll(i.operators()));
    }
    assertThat(seen).containsAll(EnumSet.allOf(Operator.class));
  }

  @Test
  void everyKindOfWrongPageDateOccurs() {
    Set<PageDate.Kind> seen = EnumSet.noneOf(PageDate.Kind.class);
    Simulation.of("stale-date", 1)
        .stories(20)
        .flatMap(s -> s.reports().stream())
        .forEach(a -> seen.add(a.draft().date().kind()));
    assertThat(seen).containsExactlyInAnyOrder(PageDate.Kind.values());
  }

  @Test
  void inARumourEverythingComesFromOneOrTwoOrigins() {
    Simulation.of("rumour", 4)
        .stories(10)
        .map(Truth::of)
        .flatMap(t -> t.story().claims().stream())
        .flatMap(c -> c.positions().stream())
        .forEach(p -> assertThat(p.evidence().lines()).isLessThanOrEqualTo(2));
  }

  @Test
  void twoWiresWithInformantsOfTheirOwnGiveTwoLines() {
    long two =
        Simulation.of("two-lines", 4)
            .stories(10)
            .map(Truth::of)
            .filter(
                t ->
                    t.story().claims().stream()
                        .flatMap(c -> c.positions().stream())
                        .anyMatch(p -> p.evidence().lines() >= 2))
            .count();
    assertThat(two).isGreaterThanOrEqualTo(8);
  }

  @Test
  void inACircleALaterVersionCitesWhoTookFromIt() {
    List<Story> stories = Simulation.of("circular", 4).stories(10).toList();
    assertThat(
            stories.stream()
                .filter(
                    s ->
                        s.articles().stream()
                            .flatMap(a -> a.draft().items().stream())
                            .anyMatch(i -> i.path().size() > new TreeSet<>(i.path()).size()))
                .count())
        .as("stories in which a word comes back to the house it came from")
        .isGreaterThanOrEqualTo(7);
  }

  @Test
  void twinsShareDayAndPlaceAndNothingElse() {
    List<Story> stories = Simulation.of("twin-events", 4).stories(4).toList();
    Story one = stories.get(0);
    Story other = stories.get(1);

    assertThat(one.event().place()).isEqualTo(other.event().place());
    assertThat(one.event().at().toLocalDate()).isEqualTo(other.event().at().toLocalDate());
    assertThat(Truth.of(one).story().twin()).contains(other.id());
    assertThat(one.event().facts()).doesNotContainAnyElementsOf(other.event().facts());
  }

  @Test
  void tollsAreRevisedInRevision() {
    assertThat(
            Simulation.of("revision", 4)
                .stories(10)
                .map(Truth::of)
                .mapToLong(t -> t.story().revisions().size())
                .sum())
        .isGreaterThanOrEqualTo(10);
  }

  @Test
  void lostWiresAreNotGivenOut() throws IOException {
    Story story = Simulation.of("rewrite", 9).story(0);
    assertThat(story.articles()).anyMatch(a -> !a.draft().held());
    assertThat(written("rewrite", 9, 1).reports()).doesNotContain(".W1\"");
  }

  @Test
  void rewritingKeepsTheShareItSays() {
    assertThat(verbatim("rewriting-0")).isGreaterThan(.97);
    assertThat(verbatim("rewriting-30")).isBetween(.6, .8);
    assertThat(verbatim("rewriting-60")).isBetween(.3, .5);
    assertThat(verbatim("rewriting-90")).isBetween(.04, .18);
  }

  private static double verbatim(String preset) {
    List<org.stemma.simulate.press.Item> taken =
        Simulation.of(preset, 6)
            .stories(12)
            .flatMap(s -> s.articles().stream())
            .filter(a -> a.draft().versionOf().isEmpty())
            .flatMap(a -> a.draft().items().stream())
            .filter(i -> i.parent().isPresent())
            .toList();
    return (double) taken.stream().filter(i -> i.operators().contains(Operator.VERBATIM)).count()
        / taken.size();
  }

  @Test
  void anUnknownPresetIsRefusedWithTheList() {
    assertThatThrownBy(() -> Simulation.of("nonsense", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no preset “nonsense”")
        .hasMessageContaining("two-lines");
  }

  @Test
  void everyNameMarkedIsAFormOfItsEntity() {
    Simulation.of("name-storm", 8)
        .stories(5)
        .forEach(
            story -> {
              Truth truth = Truth.of(story);
              story
                  .reports()
                  .forEach(
                      a ->
                          truth.reports().stream()
                              .filter(r -> r.report().equals(a.draft().id()))
                              .flatMap(r -> r.names().stream())
                              .forEach(
                                  n ->
                                      assertThat(forms(truth, n.entity()))
                                          .contains(
                                              a.text().substring(n.at().begin(), n.at().end()))));
            });
  }

  private static List<String> forms(Truth truth, String entity) {
    return truth.story().entities().stream()
        .filter(e -> e.id().equals(entity))
        .map(StoryTruth.Entity::forms)
        .findFirst()
        .orElse(List.of());
  }

  @Test
  void segmentsCoverTheTextInOrder() {
    for (Story story : Simulation.of("newsroom", 8).stories(5).toList()) {
      for (org.stemma.simulate.typeset.Article article : story.articles()) {
        int end = 0;
        for (org.stemma.simulate.typeset.Article.Segment segment : article.segments()) {
          assertThat(segment.begin()).isGreaterThanOrEqualTo(end);
          assertThat(article.text().substring(end, segment.begin())).isBlank();
          end = segment.end();
        }
        assertThat(article.text().substring(end)).isBlank();
      }
    }
  }

  @Test
  void draftsComeInTheOrderOfPublicationAndTakeOnlyFromEarlierOnes() {
    for (Story story : Simulation.of("newsroom", 21).stories(8).toList()) {
      List<Draft> drafts = story.articles().stream().map(a -> a.draft()).toList();
      for (Draft draft : drafts) {
        for (String parent : draft.parents()) {
          Draft before =
              drafts.stream().filter(d -> d.id().equals(parent)).findFirst().orElseThrow();
          assertThat(before.at()).isBefore(draft.at());
        }
      }
    }
  }
}
