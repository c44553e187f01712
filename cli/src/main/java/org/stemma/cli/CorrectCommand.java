package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.archive.Corrected;
import org.stemma.archive.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma correct`: puts right what a person knows better.
@Command(
    name = "correct",
    description = {
      "Puts right what you know better, for good and for reports to come, until it is undone;"
          + " prints what follows from it.",
      "What to correct is one of:",
      "  date REPORT DAY             when it was published",
      "  outlet REPORT NAME          who published it",
      "  one-name NAME NAME          both mean one; it is called by the first",
      "  other-name ENTITY PRINTED   what is printed so does not mean that entity",
      "  said REPORT WORDS SOURCE    what stands there is on the word of that source",
      "  not-said REPORT WORDS       what stands there is nobody's word but the outlet's",
      "  one-origin ORIGIN ORIGIN    both, as a dossier calls them, are one",
      "  reliability SOURCE LETTER   A to F, as in the Admiralty code; shown, changes no count",
      "  move REPORT STORY|new       it tells that story",
      "  one-story STORY STORY       both are one; it is called by the first",
      "  retracted REPORT            its outlet has taken it back",
      "  one-affair STORY STORY      both are of one affair (stemma stories --level story)",
      "  own-affair STORY            it is not of the affair that was proposed for it"
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:corrected; what follows is printed",
      "1:there is no archive, or something failed",
      "2:wrong use",
      "4:the archive has nothing of that name"
    })
final class CorrectCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "WHAT", description = "one of the words above")
  private String what = "";

  @Parameters(index = "1..*", arity = "1..3", paramLabel = "WORDS", description = "as above")
  private List<String> words = List.of();

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "who corrects")
  private String author = "";

  @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "why")
  private String reason = "";

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description = "the story that names or origins are of (default: the only one)")
  private String story = "";

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private TimeOption time = new TimeOption();

  @Mixin private Consequences consequences = new Consequences();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  CorrectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Correction.Kind kind = kind();
    try (Archive open = archive.reopen()) {
      Correction wanted = open.wanted(kind, words, story);
      consequences.of(
          open,
          wanted,
          streams,
          spec.commandLine(),
          () -> {
            Corrected made =
                open.correct(
                    wanted, author, reason, time.instant(streams.clock(), spec.commandLine()));
            streams.out().print("correction " + CorrectionsCommand.words(made) + "\n");
          });
      return 0;
    }
  }

  private Correction.Kind kind() {
    try {
      return Correction.Kind.of(what);
    } catch (IllegalArgumentException unknown) {
      Map<String, String> forms = new LinkedHashMap<>();
      for (Correction.Kind kind : Correction.Kind.values()) {
        forms.put(kind.word(), Archive.form(kind));
      }
      throw new ParameterException(
          spec.commandLine(),
          "there is nothing to correct called "
              + what
              + "; give one of: "
              + String.join(", ", new ArrayList<>(forms.values())),
          unknown);
    }
  }
}
