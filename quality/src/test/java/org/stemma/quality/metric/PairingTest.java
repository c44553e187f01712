package org.stemma.quality.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

class PairingTest {
  private static Pairing<Span, Span> paired(List<Span> wanted, List<Span> found) {
    return Pairing.of(wanted, found, (w, f) -> w.shared(f));
  }

  @Test
  void theClosestAreAPair() {
    Pairing<Span, Span> pairing =
        paired(List.of(new Span(0, 10)), List.of(new Span(8, 20), new Span(1, 10)));

    assertThat(pairing.pairs())
        .containsExactly(new Pairing.Pair<>(new Span(0, 10), new Span(1, 10)));
    assertThat(pairing.extra()).containsExactly(new Span(8, 20));
  }

  @Test
  void oneFindServesOneWantedThingOnly() {
    Pairing<Span, Span> pairing =
        paired(List.of(new Span(0, 5), new Span(6, 10)), List.of(new Span(0, 10)));

    assertThat(pairing.counts()).isEqualTo(new Counts(1, 0, 1));
    assertThat(pairing.missed()).containsExactly(new Span(6, 10));
  }

  @Test
  void whatDoesNotMeetIsNoPair() {
    assertThat(paired(List.of(new Span(0, 5)), List.of(new Span(5, 9))).counts())
        .isEqualTo(new Counts(0, 1, 1));
  }
}
