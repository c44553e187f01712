package org.stemma.quantity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.chronology.Timex;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.text.Span;

/// The time at which a number stood, where the sentence says it: "as of Friday 41 had died", "by
/// nightfall nine were home".
final class AsOf {
  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:as of|as at|as on|by|up to)\\s+(?:late\\s+|early\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BREAK =
      Pattern.compile("[;:]|,\\s+(?:and|but|while|after|before)\\s");
  private static final int REACH = 14;

  private AsOf() {}

  /// The nearest such time of the sentence that no clause stands between.
  static Optional<Timex> of(Reading reading, Sentence sentence, Span number, List<Timex> times) {
    return times.stream()
        .filter(t -> t.type() == Timex.Type.DATE || t.type() == Timex.Type.TIME)
        .filter(t -> sentence.span().covers(t.where().span()))
        .filter(t -> isLimit(reading, sentence, t.where().span()))
        .filter(t -> !BREAK.matcher(between(reading, number, t.where().span())).find())
        .min((a, b) -> Integer.compare(distance(number, a), distance(number, b)));
  }

  private static boolean isLimit(Reading reading, Sentence sentence, Span time) {
    int from = Math.max(sentence.span().start(), time.start() - REACH);
    return CUE.matcher(reading.of(new Span(from, time.start()))).find();
  }

  private static String between(Reading reading, Span a, Span b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from < to ? reading.of(new Span(from, to)) : "";
  }

  private static int distance(Span number, Timex time) {
    return Math.abs(time.where().span().start() - number.start());
  }
}
