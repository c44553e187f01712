package org.stemma.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.language.Token;
import org.stemma.text.Resource;
import org.stemma.text.Span;

final class EventsTest {
  /// The examples in the head of `synonyms.lexicon`.
  static Stream<String> examples() throws IOException {
    try (InputStream file = Events.class.getResourceAsStream("synonyms.lexicon")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(l -> l.startsWith("# + ") || l.startsWith("# - ")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheLexiconHold(String line) {
    int bar = line.indexOf('|');
    String one = Events.keyOf(token(line.substring(4, bar).strip()));
    String other = Events.keyOf(token(line.substring(bar + 1).strip()));
    assertThat(one.equals(other)).isEqualTo(line.startsWith("# +"));
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
