package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.stemma.text.Interval;

class AffairsTest {
  @Test
  void stepsOfOneAffairWeeksApartAreOneStory() {
    assertThat(Affairs.of(episodes(step("a", 0, 0), step("b", 0, 40), step("c", 1, 10))))
        .containsEntry("a", new TreeSet<>(Set.of("a", "b")))
        .hasSize(2);
  }

  @Test
  void episodesAYearApartAreTwoStories() {
    assertThat(Affairs.of(episodes(step("a", 0, 0), step("b", 0, 400)))).hasSize(2);
  }

  @Test
  void anEpisodeWithoutDatesFindsItsAffair() {
    Sketch undated = Sketch.of("b", title(0), text(0, "b"), Interval.UNBOUNDED, "");

    assertThat(Affairs.of(episodes(step("a", 0, 0), undated))).hasSize(1);
  }

  @Test
  void namesThatManyEpisodesHaveBringNoneTogether() {
    List<Sketch> many = new ArrayList<>();
    for (int number = 0; number < Affairs.RARE + 2; number++) {
      many.add(step("m" + number, 0, number));
    }

    assertThat(Affairs.of(episodes(many.toArray(Sketch[]::new)))).hasSize(many.size());
  }

  @Test
  void theOrderOfEpisodesChangesNothing() {
    List<Sketch> all = new ArrayList<>();
    for (int number = 0; number < 3 * Affairs.RARE; number++) {
      all.add(step("e" + number, number % 4, 3 * number));
    }
    Map<String, List<Sketch>> episodes = episodes(all.toArray(Sketch[]::new));
    Set<Set<String>> batch = new HashSet<>(Affairs.of(episodes).values());
    for (int seed = 0; seed < 5; seed++) {
      List<String> order = new ArrayList<>(episodes.keySet());
      Collections.shuffle(order, new Random(seed));
      assertThat(streamed(order, episodes)).as("seed %d", seed).isEqualTo(batch);
    }
  }

  @Test
  void whatEndedLeavesNoTraceAndTheRestKeepsItsName() {
    Map<String, List<Sketch>> episodes = episodes(step("b", 0, 0), step("a", 0, 20));
    Affairs affairs = new Affairs();
    affairs.update(List.of("b"), e -> episodes.getOrDefault(e, List.of()));

    assertThat(affairs.update(List.of("a"), e -> episodes.getOrDefault(e, List.of())))
        .containsExactly(new Shift.Joined("a", "b"));
    affairs.update(List.of("b"), e -> List.of());
    assertThat(affairs.story("a")).isEqualTo("b");
    assertThat(affairs.story("b")).isEqualTo("b");
  }

  @Test
  void aForgottenEpisodeIsNoPartOfAStory() {
    StoryStream stream = new StoryStream(4);
    added(stream, 3, "first", 0);
    added(stream, 4, "later", 100);

    assertThat(added(stream, 4, "third", 119).story()).doesNotStartWith("third");
    added(stream, 4, "other", 130, 1);
    assertThat(added(stream, 4, "fourth", 135).story()).startsWith("fourth");
  }

  private static StoryStream.Placed added(StoryStream stream, int many, String id, int day) {
    return added(stream, many, id, day, 0);
  }

  private static StoryStream.Placed added(
      StoryStream stream, int many, String id, int day, int affair) {
    Sketch like = step(id, affair, day);
    StoryStream.Placed last = stream.add(renamed(like, id + 0));
    for (int number = 1; number < many; number++) {
      last = stream.add(renamed(like, id + number));
    }
    return last;
  }

  private static Sketch renamed(Sketch like, String id) {
    return new Sketch(
        id,
        like.all(),
        like.title(),
        like.lede(),
        like.names(),
        like.numbers(),
        like.published(),
        like.outlet());
  }

  private static Set<Set<String>> streamed(List<String> order, Map<String, List<Sketch>> episodes) {
    Affairs affairs = new Affairs();
    order.forEach(e -> affairs.update(List.of(e), x -> episodes.getOrDefault(x, List.of())));
    Map<String, Set<String>> stories = new TreeMap<>();
    order.forEach(e -> stories.computeIfAbsent(affairs.story(e), s -> new HashSet<>()).add(e));
    return new HashSet<>(stories.values());
  }

  private static Map<String, List<Sketch>> episodes(Sketch... reports) {
    Map<String, List<Sketch>> episodes = new TreeMap<>();
    for (Sketch report : reports) {
      episodes.put(report.id(), List.of(report));
    }
    return episodes;
  }

  /// An episode of one report: a step of an affair, with words of its own.
  private static Sketch step(String id, int affair, int day) {
    Interval published = Interval.of(LocalDate.of(2031, 3, 1).plusDays(day));
    return Sketch.of(id, title(affair), text(affair, id), published, "");
  }

  private static String title(int affair) {
    return Invented.title(affair);
  }

  private static String text(int affair, String id) {
    String names = Invented.text(affair, 0).substring(0, 60);
    StringBuilder text = new StringBuilder("Nothing new of " + names + " says " + names);
    for (char c = 'a'; c < 'i'; c++) {
      text.append(" the q").append(id).append(c).append("ing and");
    }
    return text.toString();
  }
}
