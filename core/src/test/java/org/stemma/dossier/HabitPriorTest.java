package org.stemma.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.habit.Habits;
import org.stemma.habit.Occasion;
import org.stemma.habit.Shared;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.text.Because;

/// A habit tips what the story leaves in doubt, and makes nothing of nothing.
class HabitPriorTest {
  private static final String WIRED =
      "The grain barge Halcyon sank at the mouth of the Orne on Tuesday, two pilots told the"
          + " Norpress news agency.";
  private static final String LIKE =
      "The grain barge Halcyon sank at the mouth of the Orne after it struck the old mole.";

  /// So many stories in which the outlet had it from Norpress with a probability, and as many
  /// in which another had not, or had.
  private static Habits habits(String outlet, int stories, double descended) {
    return Habits.of(
        IntStream.range(0, stories)
            .boxed()
            .flatMap(
                i -> Stream.of(occasion(i, outlet, descended), occasion(i, "Other", 1 - descended)))
            .toList());
  }

  private static Occasion occasion(int story, String outlet, double descended) {
    return new Occasion(
        "S" + story, outlet, "Norpress", descended, false, Shared.NOTHING, List.of("x"));
  }

  private static Told told(Habits habits) {
    return new Told()
        .by("Coast Daily", "2018-06-07", "Barge sinks in the Orne", WIRED)
        .by("Tidewrack", "2018-06-07", "Halcyon lost off the mole", LIKE)
        .by("Lorrin Post", "2018-06-07", "Orchard fair opens", "Plums were cheap at the fair.")
        .knowing(habits);
  }

  private static Optional<Derivation> fromNorpress(Told told, String outlet) {
    Dossier dossier = told.dossier();
    return dossier.stemma().edges().stream()
        .filter(
            e ->
                dossier.stemma().node(e.from()) instanceof Node.LostOriginal lost
                    && lost.party().equals("Norpress"))
        .filter(e -> dossier.stemma().node(e.to()).label().equals(outlet))
        .findFirst();
  }

  private static double likely(Habits habits) {
    return fromNorpress(told(habits), "Tidewrack").orElseThrow().probability();
  }

  @Test
  void aHabitMovesWhatIsUncreditedByNoMoreThanItsBound() {
    double without = likely(Habits.none());
    double with = likely(habits("Tidewrack", 100, 1));

    assertThat(Math.log(with / (1 - with)) - Math.log(without / (1 - without)))
        .isBetween(.99, 1.01);
    assertThat(likely(habits("Tidewrack", 3, 0))).isLessThan(without);
    assertThat(likely(habits("Coast Daily", 3, 1))).isEqualTo(without);
  }

  @Test
  void anEdgeSaysWhichHabitMovedIt() {
    Derivation edge = fromNorpress(told(habits("Tidewrack", 3, 1)), "Tidewrack").orElseThrow();

    assertThat(edge.why())
        .extracting(Because::says)
        .contains(
            "Tidewrack had it from Norpress in 3.0 of 3 other stories where it could have, and"
                + " said so in 0");
  }

  @Test
  void aHabitAloneMakesNoEdge() {
    assertThat(fromNorpress(told(habits("Lorrin Post", 100, 1)), "Lorrin Post")).isEmpty();
  }

  @Test
  void whatACreditShowsNoHabitChanges() {
    Derivation without = fromNorpress(told(Habits.none()), "Coast Daily").orElseThrow();

    assertThat(fromNorpress(told(habits("Coast Daily", 100, 0)), "Coast Daily")).contains(without);
  }

  @Test
  void aStoryTellsWhoHadItFromWhomAndWhoDidNot() {
    List<Occasion> all = Occasions.of("S1", told(Habits.none()).dossier());

    assertThat(all)
        .filteredOn(o -> o.house().equals("Norpress"))
        .extracting(Occasion::outlet)
        .containsExactly("Coast Daily", "Lorrin Post", "Tidewrack");
    assertThat(all)
        .filteredOn(o -> o.house().equals("Norpress") && o.outlet().equals("Lorrin Post"))
        .allMatch(o -> o.descended() == 0);
    assertThat(all)
        .filteredOn(o -> o.house().equals("Norpress") && o.outlet().equals("Coast Daily"))
        .allMatch(o -> o.descended() > .9);
  }

  @Test
  void whoCameOutFirstHadNoChanceToDepend() {
    Told told =
        new Told()
            .by("Coast Daily", "2018-06-07", "Barge sinks", LIKE)
            .by("Tidewrack", "2018-06-09", "Halcyon lost", "The Halcyon sank on Tuesday.");

    assertThat(Occasions.of("S1", told.dossier()))
        .extracting(o -> o.outlet() + " from " + o.house())
        .containsExactly("Tidewrack from Coast Daily");
  }
}
