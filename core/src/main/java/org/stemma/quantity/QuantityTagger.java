package org.stemma.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.chronology.Timex;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.quantity.Approximations.Range;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Finds what a report counts and measures, apart from its dates, its ordinals and the numbers that
/// are names.
public final class QuantityTagger {
  private static final String LEFT = "(?<![\\p{L}\\p{N}@#_/.,:+-])";
  private static final Pattern NUMBER =
      Pattern.compile(
          LEFT
              + "(?:(?<lead>(?:an?\\s+)?population\\s+of)\\s+)?(?:(?<before>"
              + Approximations.before()
              + ")\\s+)?(?:(?<between>between|from)\\s+)?(?:(?<more>another|a\\s+further|an\\s+additional)\\s+)?"
              + "(?<sign>(?:US|A|C)?\\$|£|€|¥|₺)?(?<first>"
              + Numeral.PATTERN
              + ")(?:(?<to>\\s+(?:to|or|and)\\s+|\\s?[-–]\\s?)(?:\\$|£|€)?(?<second>"
              + Numeral.PATTERN
              + "))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VAGUE =
      Pattern.compile(
          LEFT + "(?<words>" + Approximations.vague() + ")(?![\\p{L}-])(?<more>\\s+more\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE =
      Pattern.compile("^[-\\s]years?[-\\s]olds?\\b|^\\s?years of age\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AGE_BEFORE =
      Pattern.compile("(?:\\p{L}[”\"]?,|\\b(?:aged?|then))\\s*$");
  private static final Pattern AGE_AFTER =
      Pattern.compile("^\\s*[,.;)]|^\\s*$|^,?\\s+(?:from|of|who|and)\\b");
  private static final Pattern STRONG = Pattern.compile("^-strong\\b(?:\\s+\\p{L}+\\s+of\\b)?");
  private static final Pattern HYPHENED = Pattern.compile("^-(\\p{L}{3,})\\b");
  private static final Pattern OR_MORE =
      Pattern.compile("^\\s+or\\s+(?:more|so|fewer|less)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s+(?:were|are|have|had|was|died|killed|injured|dead|missing)\\b");
  private static final double OLDEST = 115;
  private static final int REACH = 200;

  private final Reading reading;
  private final List<Span> taken = new ArrayList<>();
  private final List<Quantity> found = new ArrayList<>();

  private QuantityTagger(Reading reading) {
    this.reading = reading;
  }

  /// The quantities of a report in order.
  public static List<Quantity> tag(Reading reading, List<Timex> times) {
    QuantityTagger tagger = new QuantityTagger(reading);
    for (Timex time : times) {
      if (time.where().report().equals(reading.id()) && !time.isToldByEvent()) {
        tagger.taken.add(time.where().span());
        tagger.duration(time);
      }
    }
    reading.sentences().forEach(tagger::tag);
    tagger.found.sort(Comparator.comparing(Quantity::where));
    return List.copyOf(tagger.found);
  }

  private void tag(Sentence sentence) {
    if (sentence.zone() == Zone.DATELINE
        || sentence.zone() == Zone.BYLINE
        || sentence.zone() == Zone.CREDIT) {
      return;
    }
    String text = reading.of(sentence.span());
    fractions(sentence, text);
    Matcher number = NUMBER.matcher(text);
    for (int from = 0; from < text.length() && number.find(from); ) {
      from = Math.max(number.start() + 1, number(sentence, text, number));
    }
    vague(sentence, text);
  }

  /// A length of time, with the day, month … as its unit.
  private void duration(Timex time) {
    String text = reading.of(time.where().span());
    Matcher number = NUMBER.matcher(text);
    if (time.type() != Timex.Type.DURATION || !number.find()) {
      return;
    }
    Optional<Units.Found> unit =
        Units.behind(text.substring(number.end())).filter(u -> Units.isOfTime(u.unit()));
    Optional<Range> range = range(number);
    if (unit.isPresent() && range.isPresent()) {
      add(time.where().span(), range.get(), "", unit.get().unit(), !isExact(number), "duration");
    }
  }

  /// Reads one number; hands back where to go on.
  private int number(Sentence sentence, String text, Matcher number) {
    boolean joined = "and".equals(strip(number.group("to"))) && number.group("between") == null;
    int end = joined || number.group("second") == null ? number.end("first") : number.end();
    String before = text.substring(Math.max(0, number.start() - REACH), number.start());
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    Optional<Range> range = joined ? single(number) : range(number);
    Span span = at(sentence, number.start(), end);
    if (range.isEmpty()
        || isTaken(span)
        || Distractors.isCode(before, number.group("first"), after)) {
      return end;
    }
    Found phrase = phrase(number, range.get(), before, after);
    if (phrase.kind().isEmpty()) {
      return end;
    }
    String counted = phrase.counted();
    if (counted.isEmpty()
        && phrase.unit().isEmpty()
        && after.matches("(?s)\\s+of\\s+(?:whom|which|them)\\b.*")) {
      counted = lastCounted(sentence);
    }
    Range bounds = moved(range.get(), after);
    boolean approximate = !isExact(number) || OR_MORE.matcher(after).find();
    add(
        at(sentence, number.start(), end + phrase.length()),
        bounds,
        counted,
        phrase.unit(),
        approximate,
        phrase.kind());
    return end + phrase.length();
  }

  /// What the number counts or measures; no kind if it does neither.
  private record Found(String kind, String counted, String unit, int length) {
    static final Found NOTHING = new Found("", "", "", 0);
  }

  private static Found phrase(Matcher number, Range range, String before, String after) {
    String digits = number.group("first");
    boolean whole = range.low() == Math.rint(range.low());
    Matcher age = AGE.matcher(after);
    if (age.find()) {
      return new Found("age", "", "year", age.end());
    }
    String sign = Units.ofSign(strip(number.group("sign")));
    if (!sign.isEmpty()) {
      return new Found("money", "", sign, 0);
    }
    Optional<Units.Found> unit = Units.behind(after);
    if (unit.isPresent()) {
      return new Found("measure", "", unit.get().unit(), unit.get().length());
    }
    boolean bare = number.group("before") == null && number.group("more") == null;
    if (bare && whole && range.high() <= OLDEST && isAge(before, digits, after)) {
      return new Found("age", "", "year", 0);
    }
    return counted(number, range, before, after);
  }

  private static Found counted(Matcher number, Range range, String before, String after) {
    Matcher strong = STRONG.matcher(after);
    if (strong.find()) {
      CountedWords.Found words = CountedWords.behind(after.substring(strong.end()), false);
      return new Found("count", words.words(), "", strong.end() + words.length());
    }
    Matcher hyphened = HYPHENED.matcher(after);
    if (hyphened.find()) {
      boolean noun = !hyphened.group(1).endsWith("ed") && !hyphened.group(1).equals("old");
      return noun
          ? new Found("count", hyphened.group(1).toLowerCase(Locale.ROOT), "", hyphened.end())
          : Found.NOTHING;
    }
    if (!after.isEmpty() && Character.isLetter(after.charAt(0))) {
      return Found.NOTHING;
    }
    if (number.group("lead") != null) {
      return new Found("count", "people", "", 0);
    }
    boolean one = number.group("first").equalsIgnoreCase("one");
    boolean bounded = number.group("before") != null || number.group("more") != null;
    if (one && Distractors.isPronoun(before, after, bounded)) {
      return Found.NOTHING;
    }
    CountedWords.Found words =
        CountedWords.behind(after, range.low() == 1 && range.high() == 1 || one);
    if (Distractors.isYear(number.group("first"), bounded || !words.words().isEmpty())) {
      return Found.NOTHING;
    }
    return one && words.words().isEmpty()
        ? Found.NOTHING
        : new Found("count", words.words(), "", words.length());
  }

  private static boolean isAge(String before, String digits, String after) {
    return digits.matches("[1-9][0-9]{0,2}")
        && AGE_BEFORE.matcher(before).find()
        && AGE_AFTER.matcher(after).find();
  }

  private void fractions(Sentence sentence, String text) {
    Matcher part = Fractions.PATTERN.matcher(text);
    while (part.find()) {
      OptionalDouble share = Fractions.share(part);
      Span span = at(sentence, part.start(), part.end());
      if (share.isEmpty() || isTaken(span)) {
        continue;
      }
      String approximation = strip(part.group("before"));
      String after = text.substring(part.end());
      Matcher whole =
          Pattern.compile("^\\s+(" + Numeral.PATTERN + ")", Pattern.CASE_INSENSITIVE)
              .matcher(after);
      OptionalDouble number = whole.find() ? Numeral.parse(whole.group(1)) : OptionalDouble.empty();
      if (number.isPresent()) {
        CountedWords.Found words = CountedWords.behind(after.substring(whole.end()), false);
        double part1 = share.getAsDouble() * number.getAsDouble();
        Range range = Approximations.of(approximation, part1, part1);
        Span all = at(sentence, part.start(), part.end() + whole.end() + words.length());
        Range within =
            new Range(Math.max(0, range.low()), Math.min(number.getAsDouble(), range.high()));
        add(
            all,
            within,
            words.words(),
            "",
            !Approximations.isExact(approximation),
            "part-of-a-number");
      } else {
        CountedWords.Found words = CountedWords.behind(after, false);
        if (words.words().isEmpty()) {
          continue;
        }
        Range range = Approximations.of(approximation, share.getAsDouble(), share.getAsDouble());
        Range within = new Range(Math.max(0, range.low()), Math.min(1, range.high()));
        Span all = at(sentence, part.start(), part.end() + words.length());
        add(all, within, words.words(), "share", !Approximations.isExact(approximation), "share");
        taken.add(all);
      }
    }
  }

  private void vague(Sentence sentence, String text) {
    Matcher vague = VAGUE.matcher(text);
    while (vague.find()) {
      Span span = at(sentence, vague.start(), vague.end());
      String after = text.substring(vague.end());
      CountedWords.Found words = CountedWords.behind(after, false);
      boolean counts =
          !words.words().isEmpty()
              || vague.group("more") != null
              || GOES_ON.matcher(after).find()
              || after.startsWith(" of the ");
      boolean time = Units.behind(after).filter(u -> Units.isOfTime(u.unit())).isPresent();
      boolean covered = found.stream().anyMatch(q -> q.where().span().overlaps(span));
      if (counts && !time && !covered && !isTaken(span)) {
        Span all = at(sentence, vague.start(), vague.end() + words.length());
        add(all, Approximations.vague(vague.group("words")), words.words(), "", true, "vague");
      }
    }
  }

  private static Optional<Range> single(Matcher number) {
    OptionalDouble first = Numeral.parse(number.group("first"));
    return first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Approximations.of(
                strip(number.group("before")), first.getAsDouble(), first.getAsDouble()));
  }

  private static Optional<Range> range(Matcher number) {
    if (number.group("second") == null) {
      return single(number);
    }
    OptionalDouble first = Numeral.parse(number.group("first"));
    OptionalDouble second = Numeral.parse(number.group("second"));
    boolean rises =
        first.isPresent() && second.isPresent() && first.getAsDouble() < second.getAsDouble();
    return rises
        ? Optional.of(new Range(first.getAsDouble(), second.getAsDouble()))
        : Optional.empty();
  }

  /// "50 or more", "50 or so".
  private static Range moved(Range range, String after) {
    Matcher or = OR_MORE.matcher(after);
    if (!or.find()) {
      return range;
    }
    String words = or.group().toLowerCase(Locale.ROOT);
    String as = words.endsWith("more") ? "at least" : words.endsWith("so") ? "about" : "at most";
    return Approximations.of(as, range.low(), range.high());
  }

  private static boolean isExact(Matcher number) {
    return Approximations.isExact(strip(number.group("before")));
  }

  private static String strip(@Nullable String group) {
    return group == null ? "" : group.strip();
  }

  private static Span at(Sentence sentence, int start, int end) {
    return new Span(sentence.span().start() + start, sentence.span().start() + end);
  }

  private boolean isTaken(Span span) {
    return taken.stream().anyMatch(span::overlaps);
  }

  private String lastCounted(Sentence sentence) {
    return found.isEmpty() || !sentence.span().covers(found.getLast().where().span())
        ? ""
        : found.getLast().counted();
  }

  private void add(
      Span span, Range range, String counted, String unit, boolean approximate, String kind) {
    Passage where = new Passage(reading.id(), span);
    String says =
        "\"" + reading.of(span) + "\" is " + written(range.low()) + ".." + written(range.high());
    found.add(
        new Quantity(
            where,
            range.low(),
            range.high(),
            counted,
            unit,
            approximate,
            List.of(Because.of("number-" + kind, says, where))));
  }

  private static String written(double end) {
    return Double.isInfinite(end)
        ? ""
        : end == Math.rint(end) ? Long.toString((long) end) : Double.toString(end);
  }
}
