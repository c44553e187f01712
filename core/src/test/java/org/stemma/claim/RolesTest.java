package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.dossier.Told;
import org.stemma.language.LightEngine;
import org.stemma.language.Sentence;
import org.stemma.language.Token;

/// Who does what, by the order of the words alone.
final class RolesTest {
  private static Roles.Sides around(String sentence, String word) {
    Told told = new Told().by("Harbour Gazette", "2021-05-05", "News of the harbour", sentence);
    List<Sentence> sentences =
        new LightEngine().read(told.dossier().reports().getFirst()).sentences();
    Sentence read = sentences.getLast();
    for (int i = 0; i < read.tokens().size(); i++) {
      if (read.tokens().get(i).word().equals(word)) {
        return Roles.around(read, i, read.span());
      }
    }
    throw new AssertionError("no “" + word + "” in " + read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The captain has reportedly fled the island.          | fled     | captain
          The owner of the ferry fled on Monday.               | fled     | owner
          Vale, the captain of the ferry, fled on Monday.      | fled     | Vale
          Police arrested a man who stole the boat.            | stole    | man
          The captain sold the boat and fled.                  | fled     | captain
          The captain tried to sell the boat.                  | sell     | captain
          The mayor told residents to leave the island.        | leave    | residents
          The boat was stolen by smugglers on Monday.          | stolen   | smugglers
          The captain's escape surprised the guards.           | escape   | captain
          Nobody had foreseen his escape from the island.      | escape   | his
          The escape of the captain surprised the guards.      | escape   | captain
          The attack by smugglers left the boat in ruins.      | attack   | smugglers
          """)
  void theAgentIsFound(String sentence, String word, String agent) {
    assertThat(around(sentence, word).agent().map(Token::word)).contains(agent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The boat was stolen by smugglers on Monday.          | stolen   | boat
          Smugglers stole the boat on Monday.                  | stole    | boat
          """)
  void theThemeIsFound(String sentence, String word, String theme) {
    assertThat(around(sentence, word).theme().map(Token::word)).contains(theme);
  }

  @Test
  void aDayIsNoAgentOfAPassive() {
    assertThat(around("The boat will be sold by Monday.", "sold").agent()).isEmpty();
  }
}
