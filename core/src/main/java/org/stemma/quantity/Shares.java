package org.stemma.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.quantity.Quantity.Kind;

/// A part of a whole with what it is a part of: "more than half of the 6,000 miners", "two thirds
/// of voters".
///
/// @param end where the words end in their sentence
/// @param whole the number that it is a part of, if one is written
record Shares(
    Kind kind,
    int start,
    int end,
    Range range,
    String approximation,
    String counted,
    Optional<Range> whole) {
  private static final Pattern NUMBER =
      Pattern.compile("^\\s+(" + Numeral.PATTERN + ")", Pattern.CASE_INSENSITIVE);

  /// The share that a match of [Fractions#PATTERN] makes; empty if it is a share of nothing said.
  static Optional<Shares> of(Matcher part, String text) {
    OptionalDouble share = Fractions.share(part);
    if (share.isEmpty()) {
      return Optional.empty();
    }
    String after = text.substring(part.end());
    Matcher whole = NUMBER.matcher(after);
    OptionalDouble number = whole.find() ? Numeral.parse(whole.group(1)) : OptionalDouble.empty();
    return number.isPresent()
        ? Optional.of(ofNumber(part, share.getAsDouble(), number.getAsDouble(), after, whole.end()))
        : ofAll(part, share.getAsDouble(), after);
  }

  private static Shares ofNumber(
      Matcher part, double share, double number, String after, int wholeEnd) {
    CountedWords.Found words = CountedWords.behind(after.substring(wholeEnd), false);
    Range range = Approximations.of(before(part), share * number, share * number).within(0, number);
    return new Shares(
        Kind.COUNT,
        part.start(),
        part.end() + wholeEnd + words.length(),
        range,
        approximation(part),
        words.words(),
        Optional.of(Range.exactly(number)));
  }

  private static Optional<Shares> ofAll(Matcher part, double share, String after) {
    CountedWords.Found words = CountedWords.behind(after, false);
    if (words.words().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Shares(
            Kind.SHARE,
            part.start(),
            part.end() + words.length(),
            Approximations.of(before(part), share, share).within(0, 1),
            approximation(part),
            words.words(),
            Optional.empty()));
  }

  private static String before(Matcher part) {
    @Nullable String before = part.group("before");
    return before == null ? "" : before.strip();
  }

  private static String approximation(Matcher part) {
    String before = before(part);
    return Approximations.isExact(before) ? "" : before.toLowerCase(Locale.ROOT);
  }
}
