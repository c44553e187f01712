package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.collate.Wordings;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;

/// By how many threads two assertions hang together.
final class ThreadsTest {
  /// Less likely than any pair: everything joins that shares a word.
  private static final double ANYTHING = -9;

  /// Whether assertions of the two sentences are of one group, however little they are alike.
  private static boolean hold(String one, String other) {
    Told told =
        new Told()
            .by("Harbour Gazette", "2021-05-05", "Weekly", one)
            .by("Coast Courier", "2021-05-05", "Roundup", other);
    Dossier dossier = told.dossier();
    Wordings wordings =
        Wordings.of(
            dossier.reports().stream().map(new LightEngine()::read).toList(), dossier.names());
    Propositions reader = new Propositions(wordings, dossier.names(), List.of(), List.of());
    List<Profile> profiles =
        Profiles.of(Phrasings.of(dossier.assertions().stream().map(reader::of).toList()));
    return new Clusters(profiles, new Similarity(), ANYTHING, -ANYTHING)
        .groups().stream().anyMatch(ThreadsTest::isOfSeveralReports);
  }

  private static boolean isOfSeveralReports(List<Profile> group) {
    return group.stream().map(p -> p.assertion().where().report()).distinct().count() > 1;
  }

  @Test
  void oneNounInCommonMakesNoClaim() {
    assertThat(hold("We have one lantern.", "The mayor painted the lanterns.")).isFalse();
  }

  @Test
  void twoThingsInCommonHold() {
    assertThat(hold("We have a big lantern.", "The mayor painted the big lantern.")).isTrue();
  }

  @Test
  void oneEventOfNobodyElseHolds() {
    assertThat(hold("Orrin Vale fled the island.", "Orrin Vale has escaped.")).isTrue();
  }
}
