package org.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.collate.Printed.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;

class CommonTextTest {
  private static final String LOCK =
      "The lock at Ostholm was shut on Monday after a barge laden with gravel struck its upper gate";
  private static final String QUEUE =
      "Forty boats were waiting below the weir by nightfall and two of them had run out of water";

  private static List<Stretch> between(Printed one, Printed other) {
    Report a = one.report();
    Report b = other.report();
    return CommonText.of(List.of(a, b)).between(a.id(), b.id()).stretches();
  }

  private static Stretch only(Printed one, Printed other) {
    List<Stretch> stretches = between(one, other);
    assertThat(stretches).hasSize(1);
    return stretches.getFirst();
  }

  @Test
  void wordsInARowAreOneStretch() {
    Printed a = report("a", LOCK + ", the harbour master said.");
    Printed b = report("b", "Nobody passes. " + LOCK + " and bent it.");

    Stretch stretch = only(a, b);

    assertThat(a.report().text().of(stretch.a().span())).isEqualTo(LOCK);
    assertThat(b.report().text().of(stretch.b().span())).isEqualTo(LOCK);
    assertThat(stretch.words()).isEqualTo(18);
    assertThat(stretch.alignment().kind()).isEqualTo(Alignment.Kind.VERBATIM);
  }

  @Test
  void aFewOtherWordsDoNotEndAStretch() {
    String changed = LOCK.replace("on Monday after", "early on Tuesday when");

    Stretch stretch = only(report("a", LOCK), report("b", changed));

    assertThat(stretch.pieces()).isEqualTo(2);
    assertThat(stretch.alignment().kind()).isEqualTo(Alignment.Kind.NEAR);
  }

  @Test
  void paragraphsInAnotherOrderAreFoundAllTheSame() {
    assertThat(between(report("a", LOCK, QUEUE), report("b", QUEUE, LOCK))).hasSize(2);
  }

  @Test
  void noWordIsCountedTwice() {
    Printed once = report("a", LOCK);
    Printed twice = report("b", LOCK, QUEUE, LOCK);

    assertThat(Overlap.words(between(once, twice))).isEqualTo(18);
  }

  @Test
  void wordsThatOneSideQuotesAreTheSpeakersOnBoth() {
    String said = "we shall not open the lock before the gate has been seen by a diver from Pell";

    Stretch stretch =
        only(
            report("a", "The harbour master was firm: “" + said + "”, she told reporters."),
            report("b", "According to her " + said + " and not a day sooner."));

    assertThat(stretch.own()).isZero();
    assertThat(stretch.isQuotation()).isTrue();
    assertThat(stretch.alignment().kind()).isEqualTo(Alignment.Kind.QUOTATION);
  }

  @Test
  void aQuotationInSingleMarksIsOneDespiteItsApostrophes() {
    String said = "we won't open the lock before the gate's been seen by a diver from Pell";

    Stretch stretch = only(report("a", "'" + said + ",' she said."), report("b", said));

    assertThat(stretch.isQuotation()).isTrue();
  }

  @Test
  void aPostInTheRunningTextIsItsWritersWord() {
    String post =
        "so the lock is shut and forty of us sit here without water or a word from anyone";

    Stretch stretch =
        only(
            report("a", post + " — Mats on the Ida (@idabarge) May 4, 2019", QUEUE),
            report("b", "One skipper wrote:", post));

    assertThat(stretch.isQuotation()).isTrue();
  }

  @Test
  void whatIsNoQuotationIsTheReportersOwn() {
    Stretch stretch = only(report("a", LOCK), report("b", LOCK));

    assertThat(stretch.own()).isEqualTo(stretch.words());
  }
}
