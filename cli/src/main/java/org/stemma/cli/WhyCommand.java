package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.edition.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `stemma why`: prints the reasons behind anything in a written dossier.
@Command(
    name = "why",
    description = {
      "Prints the reasons behind anything in a written dossier, with the spans they rest on.",
      "ID is that of a claim (C1 or 1), position (C1.1), assertion (A7), entity (E3), finding (F2), passage (P2), node (N4), edge (N4-N1) or report."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:printed",
      "1:there is no dossier to read",
      "2:wrong use",
      "4:the dossier has nothing of that name"
    })
final class WhyCommand implements Callable<Integer> {
  private static final List<Path> USUAL =
      List.of(Path.of("dossier.json"), Path.of("out", "dossier.json"));

  @Parameters(paramLabel = "ID", description = "what to explain")
  private String id = "";

  @Option(
      names = "--in",
      paramLabel = "PATH",
      description = "dossier.json, or the folder that holds it (default: here, then out/)")
  private Optional<Path> in = Optional.empty();

  private final Streams streams;

  WhyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = file();
    if (file.isEmpty()) {
      streams
          .err()
          .println(
              "stemma: no dossier.json here; make one with: stemma dossier PATH... --out DIR, then: stemma why "
                  + id
                  + " --in DIR");
      return 1;
    }
    Optional<List<String>> reasons;
    try {
      reasons = Why.explain(Files.readString(file.get(), StandardCharsets.UTF_8), id);
    } catch (IllegalArgumentException | CharacterCodingException other) {
      streams
          .err()
          .println(
              "stemma: "
                  + file.get()
                  + " is not a dossier; make one with: stemma dossier PATH... --out DIR");
      return 1;
    }
    if (reasons.isEmpty()) {
      streams
          .err()
          .println(
              "stemma: "
                  + file.get()
                  + " has nothing called "
                  + id
                  + "; ids look like C1, C1.1, A7, E3, F2, N4, N4-N1");
      return 4;
    }
    reasons.get().forEach(streams.out()::println);
    return 0;
  }

  private Optional<Path> file() {
    if (in.isPresent()) {
      Path given = in.get();
      Path file = Files.isDirectory(given) ? given.resolve("dossier.json") : given;
      return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }
    return USUAL.stream().filter(Files::isRegularFile).findFirst();
  }
}
