package org.stemma.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.language.Token;
import org.stemma.quantity.Quantity;
import org.stemma.text.Span;

/// Tells of which people a count is: of all ("12 people", "12 dead"), or of some of them
/// ("10 American tourists", "the two pilots").
final class Crowds {
  private static final Set<String> ALL =
      Set.of(
          "people",
          "person",
          "persons",
          "dead",
          "death",
          "deaths",
          "life",
          "lives",
          "missing",
          "injured",
          "wounded",
          "body",
          "bodies",
          "victim",
          "victims",
          "other",
          "others",
          "casualty",
          "casualties",
          "survivor",
          "survivors");
  private static final Set<String> PLAIN =
      Set.of("more", "other", "another", "further", "additional", "many", "innocent", "fellow");

  private Crowds() {}

  /// Whether a noun may stand for all the people of an event.
  static boolean isOfAll(String noun) {
    return ALL.contains(noun);
  }

  /// The words that set them apart from all people, or nothing where it counts all of them.
  static String of(Quantity quantity, Proposition in) {
    String words = quantity.counted().isBlank() ? next(quantity, in) : quantity.counted();
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split(" ", -1))
        .filter(w -> !isOfAll(w) && !PLAIN.contains(w))
        .collect(Collectors.joining(" "));
  }

  /// Whether the one may count the people of the other: all the one and some the other only if
  /// the some are more.
  static boolean mayBeOne(Quantity x, Proposition a, Quantity y, Proposition b) {
    String one = of(x, a);
    String other = of(y, b);
    return one.isEmpty() == other.isEmpty()
        ? head(one).equals(head(other))
        : one.isEmpty() ? y.low() > x.high() : x.low() > y.high();
  }

  private static String head(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /// The noun or adjective right behind a number that has no noun of its own: "the 10 U.S.
  /// citizens".
  private static String next(Quantity quantity, Proposition in) {
    int end = quantity.where().span().end();
    int last = Math.max(end, in.assertion().sentence().span().end());
    List<Token> behind = in.wording().sentence().within(new Span(end, last));
    return behind.stream()
        .limit(1)
        .filter(t -> t.tag().startsWith("NN") || t.tag().startsWith("JJ"))
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }
}
