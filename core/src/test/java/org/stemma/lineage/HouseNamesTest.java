package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HouseNamesTest {
  @Test
  void aHouseIsFoundByItsFirstWordIfThatIsItsAlone() {
    assertThat(HouseNames.find("Norpress", List.of("Norpress Newswire", "Lund Times")))
        .contains("Norpress Newswire");
    assertThat(HouseNames.find("Norland", List.of("Norland Star", "Norland Times"))).isEmpty();
  }

  @Test
  void initialsAreAShorterName() {
    assertThat(HouseNames.isShort("NSNA", "Norland State News Agency")).isTrue();
    assertThat(HouseNames.isShort("Norland State News Agency", "NSNA")).isFalse();
  }
}
