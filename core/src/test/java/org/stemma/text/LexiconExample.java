package org.stemma.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/// An example in the head of a lexicon: `# + one | other` for what holds, `# - one | other` for
/// what does not.
public record LexiconExample(String line) {
  /// All of a lexicon beside a class, in order.
  public static Stream<LexiconExample> of(Class<?> beside, String lexicon) throws IOException {
    try (InputStream file = beside.getResourceAsStream(lexicon)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> l.startsWith("# + ") || l.startsWith("# - "))
              .map(LexiconExample::new)
              .toList()
              .stream();
    }
  }

  public String one() {
    return line.substring("# + ".length(), line.indexOf('|')).strip();
  }

  public String other() {
    return line.substring(line.indexOf('|') + 1).strip();
  }

  public boolean holds() {
    return line.startsWith("# +");
  }

  @Override
  public String toString() {
    return line;
  }
}
