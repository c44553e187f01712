package org.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.language.Language;
import org.stemma.language.Languages;
import org.stemma.language.Reading;
import org.stemma.name.Namer;

final class RivalsTest {
  private static final Language LIGHT = Languages.choose("light");
  private static final String LOCK =
      "The lock was shut after a barge laden with gravel struck its upper gate.";
  private static final String BARGES = "Gravel barges wait at the lock gate most mornings.";
  private static final String BAKERS = "Bakers downstream already ration flour until Thursday.";

  @Test
  void aPassageHasOneCounterpart() {
    List<Match> matches = matches(LOCK, LOCK, BARGES);

    assertThat(matches).hasSize(2);
    assertThat(Rivals.unbeaten(matches))
        .singleElement()
        .satisfies(m -> assertThat(m.score()).isEqualTo(matches.getFirst().score()));
  }

  @Test
  void whatNothingBetterExplainsStays() {
    assertThat(Rivals.unbeaten(matches(LOCK, BAKERS, BARGES))).hasSize(1);
  }

  /// How the sentence of one report matches those of another, the best first.
  private static List<Match> matches(String one, String... others) {
    List<Reading> readings =
        Stream.of(Printed.report("a", one), Printed.report("b", others))
            .map(p -> LIGHT.read(p.report()))
            .toList();
    Wordings wordings = Wordings.of(readings, Namer.name(readings));
    Clause left = clauses(wordings, readings.getFirst()).getFirst();
    return clauses(wordings, readings.getLast()).stream()
        .map(right -> Match.of(left, right))
        .filter(m -> m.score() > 0)
        .sorted(Match.BEST)
        .toList();
  }

  private static List<Clause> clauses(Wordings wordings, Reading reading) {
    return Objects.requireNonNull(wordings.all().get(reading.id())).stream()
        .map(w -> Clause.whole(w, List.of()))
        .toList();
  }
}
