package org.stemma.cli;

import org.stemma.language.Language;
import org.stemma.language.Languages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `--engine`: what reads sentences.
final class EngineOption {
  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "auto",
      description = "light, deep, or auto: deep where its models are there (default: auto)")
  private String wanted = "auto";

  /// The engine wanted.
  ///
  /// @throws ParameterException if there is none of that name, or its models are missing
  Language language(CommandLine line) {
    try {
      return Languages.choose(wanted);
    } catch (IllegalArgumentException | IllegalStateException unknown) {
      throw new ParameterException(line, "--engine: " + unknown.getMessage());
    }
  }
}
