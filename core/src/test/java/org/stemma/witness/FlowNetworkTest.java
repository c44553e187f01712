package org.stemma.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.witness.FlowNetwork.Party;

class FlowNetworkTest {
  private final FlowNetwork network = new FlowNetwork();

  @Test
  void nobodyIsNoLine() {
    assertThat(network.cut()).isEmpty();
  }

  @Test
  void threeOutletsOnOneWireAreOneLine() {
    for (String outlet : List.of("Blog", "Broadcaster", "Agency page")) {
      way("officials", "Norpress", outlet);
    }

    assertThat(network.cut()).containsExactly("Norpress");
  }

  @Test
  void twoSourcesOfOneWireAreOneLine() {
    way("officials", "Norpress", "Blog");
    way("an analyst", "Norpress", "Broadcaster");

    assertThat(network.cut()).containsExactly("Norpress");
  }

  @Test
  void anInterviewOfItsOwnIsALineOfItsOwn() {
    way("officials", "Norpress", "Blog");
    network.way(List.of(Map.entry("Orrest", Party.ORIGIN), Map.entry("Herald", Party.OUTLET)));

    assertThat(network.cut()).containsExactly("Norpress", "Orrest");
  }

  @Test
  void oneManInTwoOutletsIsOneLine() {
    for (String outlet : List.of("Herald", "Courier")) {
      network.way(List.of(Map.entry("Orrest", Party.ORIGIN), Map.entry(outlet, Party.OUTLET)));
    }

    assertThat(network.cut()).containsExactly("Orrest");
  }

  @Test
  void twoSourcesInOneOutletAreOneLine() {
    for (String source : List.of("Orrest", "Menz")) {
      network.way(List.of(Map.entry(source, Party.ORIGIN), Map.entry("Herald", Party.OUTLET)));
    }

    assertThat(network.cut()).containsExactly("Herald");
  }

  private void way(String origin, String agency, String outlet) {
    network.way(
        List.of(
            Map.entry(origin, Party.ORIGIN),
            Map.entry(agency, Party.RELAY),
            Map.entry(outlet, Party.OUTLET)));
  }
}
