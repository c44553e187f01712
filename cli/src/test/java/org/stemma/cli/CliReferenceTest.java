package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The reference of the command line is what `--help` prints; `./dev approve CliReferenceTest`
/// writes it anew.
class CliReferenceTest {
  private static final Path REFERENCE = Stories.root().resolve("docs/reference/cli.md");

  private static final String HEAD =
      """
      # The command line

      Printed from `--help`; `./dev approve CliReferenceTest` writes this page anew.
      """;

  private static final String FOOT =
      """

      ## Exit codes

      | code | `stemma dossier` | `stemma why` | `stemma clean`, `names`, `times`, `numbers`, `attributions`, `reuse`, `stories` | `stemma simulate`, `places` |
      |---|---|---|---|---|
      | 0 | the dossier holds everything that was given | the reasons are printed | all that was found is printed | the files are written; with `--check`, nothing is wrong |
      | 1 | something failed that is not the input's fault, such as a folder that cannot be written | \
      there is no dossier to read | the same, or nobody reads its output on | the files cannot be written or read; with `--check`, something is wrong |
      | 2 | wrong use: an unknown option, engine or report id, or a date that is none | wrong use | wrong use | wrong use, or no such preset |
      | 3 | the dossier is made, but some input was left out or flagged | never | some input was left out or flagged | never |
      | 4 | nothing could be read; there is no dossier | the dossier has nothing of that name | nothing could be read | never |

      The commands of the archive end with the codes that their own help lists; 1 where there is no archive, 4 where it has nothing of
      that name, and 3 where something was left out, or with `stemma check` is not as it was written.

      The dossier goes to standard output, everything else to standard error. What is left out or flagged is named there, one line
      for each: `stemma: FILE: what was found; what to do`. In JSON the same stands under `rejected`, or in the `remarks` of the
      report. After two seconds the stage that is under way is named on standard error too.
      """;

  @Test
  void theReferenceIsWhatHelpPrints() throws IOException {
    String printed =
        HEAD
            + section("stemma", List.of("--help"))
            + section("stemma dossier", List.of("dossier", "--help"))
            + section("stemma why", List.of("why", "--help"))
            + sections(
                List.of(
                    "add",
                    "follow",
                    "watch",
                    "alerts",
                    "stories",
                    "habits",
                    "search",
                    "show",
                    "diff",
                    "correct",
                    "corrections",
                    "undo",
                    "remove",
                    "check",
                    "rebuild",
                    "backup"))
            + section("stemma clean", List.of("clean", "--help"))
            + section("stemma names", List.of("names", "--help"))
            + section("stemma times", List.of("times", "--help"))
            + section("stemma numbers", List.of("numbers", "--help"))
            + section("stemma attributions", List.of("attributions", "--help"))
            + section("stemma reuse", List.of("reuse", "--help"))
            + section("stemma places", List.of("places", "--help"))
            + section("stemma simulate", List.of("simulate", "--help"))
            + FOOT;

    if (Boolean.getBoolean("stemma.approve")) {
      Files.createDirectories(REFERENCE.getParent());
      Files.writeString(REFERENCE, printed, StandardCharsets.UTF_8);
    }
    assertThat(REFERENCE).content(StandardCharsets.UTF_8).isEqualTo(printed);
  }

  private static String sections(List<String> commands) {
    return commands.stream()
        .map(c -> section("stemma " + c, List.of(c, "--help")))
        .collect(Collectors.joining());
  }

  private static String section(String command, List<String> arguments) {
    Run run = Run.stemma(arguments.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return "\n## `" + command + "`\n\n```text\n" + run.out().stripTrailing() + "\n```\n";
  }
}
