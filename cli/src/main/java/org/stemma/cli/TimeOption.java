package org.stemma.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--at`: when something is done, for the record.
final class TimeOption {
  @Option(
      names = "--at",
      paramLabel = "TIME",
      description = "when this is done, for the record: a day or an instant (default: now)")
  private Optional<String> given = Optional.empty();

  Instant instant(Clock clock, CommandLine line) {
    return given
        .map(g -> parsed(g, line))
        .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  private static Instant parsed(String given, CommandLine line) {
    try {
      return given.length() <= 10
          ? LocalDate.parse(given).atStartOfDay(ZoneOffset.UTC).toInstant()
          : Instant.parse(given);
    } catch (DateTimeParseException wrong) {
      throw new ParameterException(
          line, "--at " + given + ": not a time; write 2026-03-08 or 2026-03-08T14:30:00Z", wrong);
    }
  }
}
