package org.stemma.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhyTest {
  private static final String WRITTEN = JsonEdition.print(InventedStory.dossier(), "stemma test");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1 | would all have to be wrong: Marta Veskova, Continental Press",
        "1 | line: Continental Press (two officials of the water authority) → The Daily Ledger, Valley Radio",
        "1.2 | A8  denies  The Daily Ledger ← Ruben Falk  002_ledger:250-267 “The wall is sound”",
        "c1.2 | would have to be wrong: Varn Hydro",
        "A4 | Harbour Courier ← Continental Press ← Varn Hydro",
        "E5 | against: a place is no company",
        "F2 | conflict, number, soft",
        "P1 | differ: “were”",
        "N5 | because 002 credits Continental Press",
        "N5-N3 | wire, 0.81",
        "003 | 2033-12-12  refuted",
        "001_courier | named-in-text",
      })
  void everyIdHasItsReasons(String id, String reason) {
    assertThat(Why.explain(WRITTEN, id))
        .hasValueSatisfying(lines -> assertThat(lines).anyMatch(l -> l.contains(reason.strip())));
  }

  @Test
  void anUnknownIdHasNone() {
    assertThat(Why.explain(WRITTEN, "C99")).isEmpty();
    assertThat(Why.explain(WRITTEN, "")).isEmpty();
    assertThat(Why.explain(WRITTEN, "00")).isEmpty();
  }

  @Test
  void whatIsNoDossierIsRefused() {
    assertThatThrownBy(() -> Why.explain("{}", "C1")).hasMessageStartingWith("not a dossier: ");
    assertThatThrownBy(() -> Why.explain("[", "C1")).hasMessageStartingWith("not a dossier: ");
  }
}
