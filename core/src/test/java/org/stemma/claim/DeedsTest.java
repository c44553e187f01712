package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/// The word by which a clause tells what happens.
final class DeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The skipper fled the island.                      | fled
          The raid took place at dawn.                      | raid
          Police took the skipper to the mainland.          | took
          Smugglers launched an attack on the harbour.      | attack
          There was an explosion in the harbour.            | explosion
          The skipper has been arrested.                    | arrested
          """)
  void theDeedIsFound(String sentence, String word) {
    Told told = new Told().by("Harbour Gazette", "2021-05-05", "News of the harbour", sentence);
    Sentence read =
        new LightEngine().read(told.dossier().reports().getFirst()).sentences().getLast();
    assertThat(Deeds.of(read, read.span(), Deeds.mainVerb(read, read.span())).map(Token::word))
        .contains(word);
  }
}
