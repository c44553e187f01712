package org.stemma.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.chronology.TimeTagger;
import org.stemma.chronology.Timex;
import org.stemma.language.Reading;
import org.stemma.language.Sentence;
import org.stemma.quantity.Quantity.Kind;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Passage;
import org.stemma.text.Span;

/// Finds what a report counts and measures, apart from its dates, its ordinals and the numbers that
/// are names.
public final class QuantityTagger {
  private static final Pattern VAGUE =
      Pattern.compile(
          Written.LEFT
              + "(?<words>"
              + Approximations.vague()
              + ")(?![\\p{L}-])(?<more>\\s+more\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OR_MORE =
      Pattern.compile(
          "^(?:(?:\\+|-plus\\b|-odd\\b)|\\s+or\\s+(?:more|so|fewer|less)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GOES_ON =
      Pattern.compile("^\\s+(?:were|are|have|had|was|died|killed|injured|dead|missing)\\b");
  private static final Pattern OF_WHOM =
      Pattern.compile("^\\s+of\\s+(?:whom|which|them)\\b", Pattern.CASE_INSENSITIVE);
  private static final int REACH = 200;

  private final Reading reading;
  private final List<Timex> times = new ArrayList<>();
  private final List<Span> taken = new ArrayList<>();
  private final List<Quantity> found = new ArrayList<>();

  private QuantityTagger(Reading reading, List<Timex> times) {
    this.reading = reading;
    for (Timex time : times) {
      if (time.where().report().equals(reading.id()) && !time.isToldByEvent()) {
        this.times.add(time);
        taken.add(time.where().span());
      }
    }
  }

  /// The quantities of one report by itself.
  public static List<Quantity> tag(Reading reading) {
    return tag(reading, TimeTagger.tag(reading));
  }

  /// The quantities of a report in order.
  ///
  /// @param times the time expressions of the story: their numbers count nothing
  public static List<Quantity> tag(Reading reading, List<Timex> times) {
    QuantityTagger tagger = new QuantityTagger(reading, times);
    Designations.of(reading, times).forEach(d -> tagger.taken.add(d.where().span()));
    tagger.times.forEach(tagger::duration);
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
    shares(sentence, text);
    vague(sentence, text);
    int from = 0;
    for (Optional<Written> next = Written.next(text, from);
        next.isPresent();
        next = Written.next(text, from)) {
      from = Math.max(next.get().start() + 1, number(sentence, text, next.get()));
      if (from >= text.length()) {
        break;
      }
    }
  }

  /// A length of time, with the day, month … as its unit.
  private void duration(Timex time) {
    String text = reading.of(time.where().span());
    Optional<Written> number =
        time.type() == Timex.Type.DURATION ? Written.in(text) : Optional.empty();
    Optional<Range> range = number.flatMap(Written::range);
    Optional<Units.Found> unit =
        number
            .flatMap(n -> Units.behind(text.substring(n.end())))
            .filter(u -> Units.isOfTime(u.unit()));
    if (unit.isPresent() && range.isPresent()) {
      Phrase phrase = new Phrase(Kind.DURATION, "duration", "", unit.get().unit(), 0);
      add(time.where().span(), range.get(), number.get().approximation(), phrase, Optional.empty());
    }
  }

  /// Reads one number; hands back where to go on.
  private int number(Sentence sentence, String text, Written number) {
    String before = text.substring(Math.max(0, number.start() - REACH), number.start());
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + REACH));
    Matcher or = OR_MORE.matcher(behind);
    String or1 = or.find() ? or.group() : "";
    int end = number.end() + (or1.startsWith(" ") ? 0 : or1.length());
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    Optional<Range> range = number.range();
    if (range.isEmpty()
        || isTaken(at(sentence, number.start(), end))
        || Distractors.isCode(before, number.first(), after)) {
      return number.end();
    }
    Optional<Phrase> phrase = Phrase.of(number, range.get(), before, after);
    phrase.ifPresent(
        p ->
            add(
                at(sentence, number.start(), end + p.length()),
                moved(range.get(), or1),
                or1.isEmpty() ? number.approximation() : approximation(or1),
                p,
                after,
                sentence));
    return end + phrase.map(Phrase::length).orElse(0);
  }

  /// Adds a number with what it is a part of and when it stood so.
  private void add(
      Span span,
      Range range,
      String approximation,
      Phrase phrase,
      String after,
      Sentence sentence) {
    boolean bare = phrase.counted().isEmpty() && phrase.unit().isEmpty();
    Optional<Wholes.Found> whole =
        phrase.kind() == Kind.COUNT ? Wholes.behind(after) : Optional.empty();
    String counted =
        !bare
            ? phrase.counted()
            : whole.isPresent()
                ? whole.get().counted()
                : OF_WHOM.matcher(after).find() ? lastCounted(sentence, span) : "";
    add(
        span,
        range,
        approximation,
        new Phrase(phrase.kind(), phrase.rule(), counted, phrase.unit(), phrase.length()),
        whole.map(Wholes.Found::whole));
  }

  private void shares(Sentence sentence, String text) {
    Matcher part = Fractions.PATTERN.matcher(text);
    while (part.find()) {
      Optional<Shares> share = Shares.of(part, text);
      if (share.isPresent() && !isTaken(at(sentence, part.start(), part.end()))) {
        add(sentence, share.get());
      }
    }
  }

  private void add(Sentence sentence, Shares share) {
    boolean ofNumber = share.whole().isPresent();
    Span span = at(sentence, share.start(), share.end());
    Phrase phrase =
        new Phrase(
            share.kind(),
            ofNumber ? "part-of-a-number" : "share",
            share.counted(),
            ofNumber ? "" : "share",
            0);
    add(span, share.range(), share.approximation(), phrase, share.whole());
    if (!ofNumber) {
      taken.add(span);
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
        String said = vague.group("words").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Phrase phrase = new Phrase(Kind.COUNT, "vague", words.words(), "", 0);
        add(
            at(sentence, vague.start(), vague.end() + words.length()),
            Approximations.vague(said),
            said,
            phrase,
            Optional.empty());
        taken.add(span);
      }
    }
  }

  /// "50 or more", "50+", "50 or so".
  private static Range moved(Range range, String or) {
    return or.isEmpty() ? range : Approximations.of(approximation(or), range.low(), range.high());
  }

  private static String approximation(String or) {
    String words = or.toLowerCase(Locale.ROOT);
    return words.endsWith("more") || words.equals("+") || words.equals("-plus")
        ? "at least"
        : words.endsWith("so") || words.equals("-odd") ? "about" : "at most";
  }

  private static Span at(Sentence sentence, int start, int end) {
    return new Span(sentence.span().start() + start, sentence.span().start() + end);
  }

  private boolean isTaken(Span span) {
    return taken.stream().anyMatch(span::overlaps);
  }

  /// What the number before counts, in the same sentence.
  private String lastCounted(Sentence sentence, Span before) {
    return found.stream()
        .filter(q -> sentence.span().covers(q.where().span()))
        .filter(q -> q.where().span().end() <= before.start())
        .max(Comparator.comparing(Quantity::where))
        .map(Quantity::counted)
        .orElse("");
  }

  private void add(
      Span span, Range range, String approximation, Phrase phrase, Optional<Range> whole) {
    Passage where = new Passage(reading.id(), span);
    Optional<Timex> asOf =
        phrase.kind() == Kind.DURATION || phrase.kind() == Kind.AGE
            ? Optional.empty()
            : reading.sentences().stream()
                .filter(s -> s.span().covers(span))
                .findFirst()
                .flatMap(s -> AsOf.of(reading, s, span, times));
    String says = "\"" + reading.of(span) + "\" is " + range;
    found.add(
        new Quantity(
            where,
            phrase.kind(),
            range,
            approximation,
            phrase.counted(),
            phrase.unit(),
            whole,
            asOf,
            List.of(Because.of("number-" + phrase.rule(), says, where))));
  }
}
