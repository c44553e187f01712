package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.archive.Archive;
import org.stemma.archive.ArchiveException;
import org.stemma.archive.Found;
import org.stemma.archive.Hit;
import org.stemma.archive.HitEdition;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma search`: finds reports, and what is said in them.
@Command(
    name = "search",
    description = {
      "Finds reports of the archive; with source: or claim:, what is said in them and by whom.",
      "Words are all looked for; \"a phrase\", AND, OR, NOT, brackets, and the fields title:,"
          + " outlet:, name: (by any spelling), source:, claim:, story:, id:, date:2026-03,"
          + " date:[2026-03-01 TO *]."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:something was found",
      "1:there is no archive, or something failed",
      "2:wrong use: a search that cannot be read",
      "4:nothing was found"
    })
final class SearchCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private Asked asked = new Asked();

  @Option(names = "--json", description = "a line of JSON for each hit, then one with the facets")
  private boolean json;

  @Option(
      names = "--facets",
      description = "count the outlets, months and stories of what is found")
  private boolean facets;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "10",
      description = "print so many (default: 10)")
  private int most = 10;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  /// What is looked for.
  static final class Asked {
    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "what to look for")
    private List<String> words = List.of();

    @Option(
        names = "--who-says",
        paramLabel = "WORDS",
        description = "who says something like it: any of the words will do")
    private Optional<String> that = Optional.empty();
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--most: give a number from 1");
    }
    catchUp();
    try (Archive open = archive.read()) {
      Found found =
          asked.that.isPresent()
              ? open.whoSays(asked.that.get(), most)
              : open.search(String.join(" ", asked.words), most);
      print(open, found);
      return found.hits().isEmpty() ? 4 : 0;
    }
  }

  /// An index that is behind is brought up to date first, if nobody else is writing.
  private void catchUp() throws IOException {
    try (Archive open = archive.read()) {
      if (open.isIndexed()) {
        return;
      }
    }
    try (Archive open = archive.open()) {
      open.index(
          engine.language(spec.commandLine()), places.gazetteer(spec.commandLine()), stage -> {});
    } catch (ArchiveException | IOException unwritable) {
      streams.err().println("stemma: the index is behind; reports of late are not found yet");
    }
  }

  private void print(Archive open, Found found) throws IOException {
    for (Hit hit : found.hits()) {
      streams
          .out()
          .print(
              json ? HitEdition.line(hit, open.document(hit.filed()).text()) + "\n" : words(hit));
    }
    if (json) {
      streams.out().print(HitEdition.facets(found) + "\n");
    } else {
      streams.out().print(found.total() + " found\n");
    }
    if (facets && !json) {
      found.facets().forEach((dimension, counts) -> streams.out().print(facet(dimension, counts)));
    }
    streams.out().flush();
  }

  private static String facet(String dimension, List<Found.Count> counts) {
    return dimension
        + ": "
        + counts.stream().map(c -> c.value() + " " + c.count()).collect(Collectors.joining(", "))
        + "\n";
  }

  private static String words(Hit hit) {
    StringBuilder words = new StringBuilder(StoryList.line(hit.filed())).append('\n');
    for (Hit.Snippet snippet : hit.snippets()) {
      words.append("    ");
      if (!hit.source().isEmpty()) {
        words.append(hit.source()).append(": ");
      }
      words.append(snippet.text().replaceAll("\\s+", " ")).append('\n');
    }
    return words.toString();
  }
}
