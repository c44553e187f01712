package org.stemma.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static final int ITEMS = 600;

  /// Sheets of invented ferry times; each item's right value is `right`.
  private final List<Printed> sheet = new ArrayList<>();

  /// The source prints of each item what the function says.
  private WeighingTest prints(String source, IntFunction<String> value) {
    IntStream.range(0, ITEMS)
        .forEach(i -> sheet.add(new Printed(source, "ferry " + i, value.apply(i))));
    return this;
  }

  /// Right but for every so many-th item, where it errs in its own way.
  private static IntFunction<String> errs(String source, int every) {
    return i -> i % every == 0 ? "wrong of " + source : "right";
  }

  private WeighingTest goodSources() {
    return prints("Aldgate", errs("Aldgate", 9))
        .prints("Birkmere", errs("Birkmere", 7))
        .prints("Corvane", errs("Corvane", 8));
  }

  private Dependence pair(String a, String b) {
    return Weighing.of(sheet).dependences().stream()
        .filter(d -> d.a().equals(a) && d.b().equals(b))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCopyOfErrorsIsFound() {
    goodSources().prints("Dunholm", errs("Dunholm", 3)).prints("Eastry", errs("Dunholm", 3));

    assertThat(Weighing.of(sheet).groups())
        .containsExactly(new TreeSet<>(List.of("Dunholm", "Eastry")));
    Dependence pair = pair("Dunholm", "Eastry");
    assertThat(pair.probability()).isGreaterThan(.99);
    assertThat(pair.shared().wrong()).isBetween(180.0, 210.0);
    assertThat(pair.shared().different()).isZero();
  }

  @Test
  void independentSourcesThatAgreeOnWhatIsRightAreNoCopies() {
    goodSources();

    assertThat(Weighing.of(sheet).groups()).isEmpty();
    assertThat(pair("Aldgate", "Birkmere").share()).isLessThan(.1);
  }

  @Test
  void aMajorityOfCopiesDoesNotDecide() {
    prints("Aldgate", errs("Aldgate", 9)).prints("Birkmere", errs("Birkmere", 7));
    for (String copy : List.of("Dunholm", "Eastry", "Fenwich", "Gorsey")) {
      prints(copy, errs("Dunholm", 3));
    }

    assertThat(Weighing.of(sheet).chosen()).containsEntry("ferry 3", "right");
    assertThat(Weighing.independent(sheet).chosen()).containsEntry("ferry 3", "wrong of Dunholm");
  }

  @Test
  void whoIsBetterThanItsOwnWorkHasTheRestFromTheOther() {
    goodSources();
    // Dunholm takes every other value from Aldgate; what it finds itself is wrong half of the time
    prints(
        "Dunholm", i -> i % 2 == 0 ? errs("Aldgate", 9).apply(i) : errs("Dunholm", 2).apply(i / 2));

    Dependence pair = pair("Aldgate", "Dunholm");
    assertThat(pair.probability()).isGreaterThan(.5);
    assertThat(pair.share()).isLessThan(.8);
    assertThat(pair.forward()).isGreaterThan(.6);
    assertThat(pair.isCopying()).isFalse();
  }

  @Test
  void betweenEqualsNoDirectionIsTold() {
    goodSources().prints("Dunholm", errs("Dunholm", 3)).prints("Eastry", errs("Dunholm", 3));

    assertThat(pair("Dunholm", "Eastry").forward()).isBetween(.499, .501);
  }

  @Test
  void theOrderOfWhatIsPrintedDoesNotMatter() {
    goodSources().prints("Dunholm", errs("Dunholm", 3)).prints("Eastry", errs("Dunholm", 3));
    Weighing before = Weighing.of(sheet);
    Collections.shuffle(sheet, new Random(3));

    assertThat(Weighing.of(sheet)).isEqualTo(before);
  }

  @Test
  void whoPrintsTwoValuesOfOneItemPrintsNone() {
    goodSources().prints("Aldgate", i -> "another");

    assertThat(Weighing.of(sheet).dependences())
        .singleElement()
        .satisfies(d -> assertThat(d.a()).isEqualTo("Birkmere"));
  }

  @Test
  void nothingPrintedIsNothingWeighed() {
    assertThat(Weighing.of(List.of()).chosen()).isEmpty();
  }
}
