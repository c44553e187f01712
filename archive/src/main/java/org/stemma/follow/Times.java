package org.stemma.follow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When something is to be asked for again.
final class Times {
  /// The longest that is waited for anything, whatever its server says.
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Duration SOONEST = Duration.ofHours(1);
  private static final Duration LATEST = Duration.ofDays(7);
  private static final Duration OLD = Duration.ofDays(60);
  private static final int DAY = 24;
  private static final int MOST_DOUBLINGS = 10;
  private static final Pattern AGE = Pattern.compile("(?i)\\bmax-age\\s*=\\s*\"?(\\d{1,9})");

  /// When nothing is asked for any more.
  static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private Times() {}

  /// When a feed is next due: after the usual time, or a longer one that it or its server asks
  /// for, and not in its silent hours.
  static Instant feed(
      Instant now,
      Duration every,
      Answer answer,
      Optional<Duration> rest,
      SortedSet<Integer> silent) {
    Duration longest = max(every, max(age(answer), rest.orElse(Duration.ZERO)));
    Instant due =
        now.plus(
            longest.compareTo(LONGEST) > 0 && every.compareTo(LONGEST) < 0 ? LONGEST : longest);
    for (int i = 0; i < DAY && silent.contains(due.atZone(ZoneOffset.UTC).getHour()); i++) {
      due = due.plus(Duration.ofHours(1));
    }
    return due;
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Duration age(Answer answer) {
    Matcher age = AGE.matcher(answer.field("cache-control"));
    return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
  }

  /// When a page is looked at again: a page that has been known for long changes rarely.
  static Instant page(Instant now, Instant first) {
    Duration known = Duration.between(first, now);
    if (known.compareTo(OLD) > 0) {
      return NEVER;
    }
    Duration wait = max(known, SOONEST);
    return now.plus(wait.compareTo(LATEST) > 0 ? LATEST : wait);
  }

  /// When to try again what failed: ever later, or when the server says.
  ///
  /// @param failures how often it has failed before
  static Instant again(Instant now, Duration every, int failures, Optional<Answer> answer) {
    Duration wait = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Instant backoff = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    Optional<Instant> told = answer.flatMap(a -> after(a.field("retry-after"), now));
    return told.filter(t -> t.isAfter(backoff)).orElse(backoff);
  }

  /// Seconds or a date, at most a day ahead.
  private static Optional<Instant> after(String value, Instant now) {
    try {
      Instant told =
          value.matches("\\d{1,9}")
              ? now.plusSeconds(Long.parseLong(value))
              : ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(told.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : told);
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
