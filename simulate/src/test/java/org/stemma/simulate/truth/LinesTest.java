package org.stemma.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinesTest {
  private static Backing backing(String... paths) {
    int[] number = {0};
    return Lines.of(
        java.util.Arrays.stream(paths)
            .map(p -> new Testimony("A" + ++number[0], "R" + number[0], List.of(p.split(" ", -1))))
            .toList());
  }

  @Test
  void fiveOutletsOnOneWireAreOneLine() {
    Backing backing = backing("I1 W O1", "I1 W O2", "I2 W O3", "I2 W O4", "I3 W O5");
    assertThat(backing.lines()).isEqualTo(1);
    assertThat(backing.cut()).containsExactly("W");
    assertThat(backing.origins()).containsExactly("I1", "I2", "I3");
  }

  @Test
  void oneInformantOfTwoAgenciesIsOneLine() {
    assertThat(backing("I1 W O1", "I1 V O2").lines()).isEqualTo(1);
  }

  @Test
  void twoInformantsOfTwoAgenciesAreTwoLines() {
    Backing backing = backing("I1 W O1", "I2 V O2", "I2 V O3");
    assertThat(backing.lines()).isEqualTo(2);
    assertThat(backing.paths()).hasSize(2);
  }

  @Test
  void oneOutletWithManyInformantsIsOneLine() {
    assertThat(backing("I1 O1", "I2 O1", "I3 O1").lines()).isEqualTo(1);
  }

  @Test
  void aWordThatComesBackToItsHouseAddsNothing() {
    assertThat(Lines.simple(List.of("I1", "O1", "O2", "O1"))).containsExactly("I1", "O1");
  }

  @Test
  void nobodySpeakingIsNoLine() {
    assertThat(backing().lines()).isZero();
  }
}
