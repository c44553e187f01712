package org.stemma.quality.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;

/// An article put together from the tokens of a corpus, a blank line after each sentence.
final class Tokened {
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "!", "?", ")", "%", "'s", "n't", "''", "’s", "”");
  private static final Set<String> OPENING = Set.of("(", "$", "``", "“");

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Span> tokens = new HashMap<>();
  private String sentence = "0";
  private String last = "";

  void add(String sentenceNumber, String token, String word) {
    if (!sentenceNumber.equals(sentence) && !text.isEmpty()) {
      text.append("\n\n");
    } else if (!text.isEmpty() && !CLOSING.contains(word) && !OPENING.contains(last)) {
      text.append(' ');
    }
    sentence = sentenceNumber;
    last = word;
    tokens.put(
        sentenceNumber + " " + token, new Span(text.length(), text.length() + word.length()));
    text.append(word);
  }

  String text() {
    return text.toString();
  }

  /// Where some tokens of a sentence stand.
  Optional<Span> at(String sentenceNumber, List<String> numbers) {
    return numbers.stream()
        .flatMap(n -> Optional.ofNullable(tokens.get(sentenceNumber + " " + n)).stream())
        .reduce(Span::union);
  }
}
