package org.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.Token;
import org.stemma.text.LexiconExample;
import org.stemma.text.Resource;
import org.stemma.text.Span;

final class EventsTest {
  /// The examples in the head of `synonyms.lexicon`.
  static Stream<LexiconExample> examples() throws IOException {
    return LexiconExample.of(Events.class, "synonyms.lexicon");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(LexiconExample example) {
    String one = Events.keyOf(token(example.one()));
    String other = Events.keyOf(token(example.other()));
    assertThat(one.equals(other)).isEqualTo(example.holds());
  }

  /// `flee/VB` as a token.
  private static Token token(String word) {
    int slash = word.indexOf('/');
    String lemma = word.substring(0, slash);
    return new Token(new Span(0, slash), lemma, lemma, word.substring(slash + 1), "O", -1, "");
  }

  @Test
  void thereAreExamples() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(9);
  }

  @Test
  void aWordStandsInOneClassOfAKind() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Resource.rows(Events.class, "synonyms.lexicon")) {
      for (String member : row.get(2).split(" ", -1)) {
        assertThat(seen.add(row.get(1) + " " + member)).as("%s in %s", member, row).isTrue();
      }
    }
  }
}
