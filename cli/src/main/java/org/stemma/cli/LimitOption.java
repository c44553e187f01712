package org.stemma.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stemma.intake.Limits;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--limit`: what intake refuses rather than choke on, set by name.
final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "NAME=N",
      description =
          "set a limit of reading: bytes, characters, files, depth, tags, ratio, nesting, header or"
              + " warnings (docs/reference/limits.md)")
  private Map<String, Long> set = new LinkedHashMap<>();

  /// The usual limits with those set.
  ///
  /// @throws ParameterException if there is no such limit, or it cannot have that value
  Limits limits(CommandLine line) {
    Limits limits = Limits.USUAL;
    for (Map.Entry<String, Long> one : set.entrySet()) {
      try {
        limits = limits.with(one.getKey(), one.getValue());
      } catch (IllegalArgumentException wrong) {
        throw new ParameterException(line, "--limit: " + wrong.getMessage());
      }
    }
    return limits;
  }
}
