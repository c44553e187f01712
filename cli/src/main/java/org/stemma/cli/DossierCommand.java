package org.stemma.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.stemma.archive.AffairLine;
import org.stemma.archive.Archive;
import org.stemma.dossier.Difference;
import org.stemma.dossier.Dossier;
import org.stemma.dossier.Pipeline;
import org.stemma.edition.JsonEdition;
import org.stemma.edition.MarkdownEdition;
import org.stemma.edition.PageEdition;
import org.stemma.edition.TerminalEdition;
import org.stemma.habit.Habits;
import org.stemma.intake.Intake;
import org.stemma.language.Language;
import org.stemma.name.Gazetteer;
import org.stemma.report.Corrections;
import org.stemma.report.Received;
import org.stemma.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma dossier`: reads reports of one story and prints, or writes, what they say and on
/// whose word.
@Command(
    name = "dossier",
    description =
        "Reads reports of one story and shows what they say, on whose word, and how many"
            + " independent lines stand behind it.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the dossier holds everything that was given",
      "1:something failed that is not the input's fault, such as a folder that cannot be written",
      "2:wrong use",
      "3:the dossier is made, but some input was left out or flagged; each is named on standard"
          + " error",
      "4:nothing could be read; no dossier"
    })
final class DossierCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "files or folders; - is standard input")
  private List<Path> paths = List.of();

  @Option(
      names = "--story",
      paramLabel = "STORY",
      description =
          "in place of paths: a story of the archive, as stemma stories lists it, or an affair, as"
              + " stemma stories --level story proposes it")
  private Optional<String> story = Optional.empty();

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Option(
      names = "--habits",
      description =
          "with --story: what other stories of the archive tell of who depends on whom is a prior"
              + " (see stemma habits)")
  private boolean habits;

  @Option(names = "--json", description = "print the dossier as JSON (stemma-dossier/1)")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "write dossier.json, dossier.md and dossier.html there")
  private Optional<Path> out = Optional.empty();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Option(
      names = "--published",
      paramLabel = "ID=DATE",
      description = "you know when report ID was published (ISO 8601 day)")
  private Map<String, String> published = new LinkedHashMap<>();

  @Option(
      names = "--outlet",
      paramLabel = "ID=NAME",
      description = "you know who published report ID")
  private Map<String, String> outlets = new LinkedHashMap<>();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "columns to print (default: the terminal's, else 100)")
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "always, never, or auto: on a terminal only (default: auto)")
  private String color = "auto";

  @Mixin private LimitOption limit = new LimitOption();

  @Mixin private AssumeOption assume = new AssumeOption();

  private final Streams streams;

  DossierCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Statements statements = Statements.of(published, outlets, spec.commandLine());
    Language language = engine.language(spec.commandLine());
    Gazetteer gazetteer = places.gazetteer(spec.commandLine());
    Choice.check(color, width, spec.commandLine());
    Choice.checkInput(story, paths, published.size() + outlets.size(), spec.commandLine());
    if (habits && story.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--habits: give --story too");
    }
    Progress progress = new Progress(streams.err());
    Knowledge knowledge = new Knowledge(language, gazetteer);
    try {
      return story.isPresent()
          ? call(story.get(), knowledge, progress)
          : call(statements, knowledge, progress);
    } finally {
      progress.end();
    }
  }

  /// What reports are read with.
  private record Knowledge(Language language, Gazetteer gazetteer) {}

  private int call(String story, Knowledge knowledge, Progress progress) throws IOException {
    if (!assume.read(spec.commandLine()).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--assume is for reports given by their paths; stemma correct and stemma undo do it for"
              + " a story of the archive");
    }
    try (Archive open = archive.read()) {
      open.affairs().stream()
          .filter(a -> a.id().equals(story))
          .forEach(a -> streams.err().println("stemma: " + proposed(a)));
      return put(
          open.dossier(
              story,
              known(open, story, knowledge, progress),
              knowledge.language(),
              knowledge.gazetteer(),
              progress::stage));
    }
  }

  private static String proposed(AffairLine affair) {
    return "that "
        + String.join(", ", affair.stories())
        + " are one affair is proposed, not certain; stemma correct own-affair parts them";
  }

  private int call(Statements statements, Knowledge knowledge, Progress progress)
      throws IOException {
    progress.stage("reading " + paths.size() + (paths.size() == 1 ? " path" : " paths"));
    List<Received> received =
        statements.added(
            Intake.read(paths, streams.in(), limit.limits(spec.commandLine())), spec.commandLine());
    for (Received one : received) {
      say(one);
    }
    if (received.stream().noneMatch(Received.Read.class::isInstance)) {
      streams
          .err()
          .println("stemma: nothing could be read; give reports of one story as " + Intake.FORMATS);
      return 4;
    }
    AssumeOption.Assumptions assumed = assume.read(spec.commandLine());
    Pipeline plain = pipeline(Corrections.NONE, List.of(), knowledge, progress);
    Pipeline.Read read = plain.read(received);
    Dossier dossier = plain.dossier(read.readings(), read.rejected());
    if (assumed.isEmpty()) {
      return put(dossier);
    }
    Pipeline other = pipeline(assumed.corrections(), assumed.words(), knowledge, progress);
    if (!assumed.published().isEmpty()) {
      Statements dates = Statements.of(assumed.published(), Map.of(), spec.commandLine());
      read = other.read(dates.added(received, spec.commandLine()));
    }
    return changed(dossier, other.dossier(read.readings(), read.rejected()), assumed);
  }

  private Habits known(Archive open, String story, Knowledge knowledge, Progress progress)
      throws IOException {
    return habits
        ? open.habits(
            Optional.of(story), knowledge.language(), knowledge.gazetteer(), progress::stage)
        : Habits.none();
  }

  private Pipeline pipeline(
      Corrections corrections, List<String> assumed, Knowledge knowledge, Progress progress) {
    return new Pipeline(
        knowledge.language(),
        knowledge.gazetteer(),
        options(knowledge.language(), assumed),
        progress::stage,
        corrections);
  }

  /// Prints what the assumptions change; the dossier under them only where a form of it is asked
  /// for.
  private int changed(Dossier before, Dossier after, AssumeOption.Assumptions assumed)
      throws IOException {
    if (json || out.isPresent()) {
      return put(after);
    }
    flag(after);
    streams.out().print("If " + String.join(", ", assumed.words()) + ":\n");
    List<String> lines = Difference.between(before, after);
    List<String> shown = lines.isEmpty() ? List.of("nothing changes") : lines;
    shown.forEach(l -> streams.out().print("  " + l + "\n"));
    streams.out().flush();
    return complete(after) ? 0 : 3;
  }

  /// @return the exit code
  private int put(Dossier dossier) throws IOException {
    flag(dossier);
    if (out.isPresent()) {
      write(dossier, out.get());
    }
    print(dossier);
    return complete(dossier) ? 0 : 3;
  }

  private void say(Received received) {
    switch (received) {
      case Received.Read read -> {}
      case Received.Rejected no ->
          streams.err().println("stemma: " + no.source() + ": " + no.reason());
      case Received.Noted note ->
          streams.err().println("stemma: " + note.source() + ": " + note.note());
    }
  }

  private SortedMap<String, String> options(Language language, List<String> assumed) {
    SortedMap<String, String> options = new TreeMap<>();
    options.put("engine", language.name());
    if (!assumed.isEmpty()) {
      options.put("assume", String.join(", ", assumed));
    }
    published.forEach((id, date) -> options.put("published " + id, date));
    outlets.forEach((id, name) -> options.put("outlet " + id, name));
    return options;
  }

  private void flag(Dossier dossier) {
    for (Report report : dossier.reports()) {
      for (String remark : report.remarks()) {
        streams.err().println("stemma: " + report.source() + ": " + remark);
      }
    }
  }

  private static boolean complete(Dossier dossier) {
    return dossier.rejected().isEmpty()
        && dossier.reports().stream().allMatch(r -> r.remarks().isEmpty());
  }

  private void print(Dossier dossier) {
    PrintStream to = streams.out();
    if (json) {
      to.print(JsonEdition.print(dossier, StemmaCommand.by()));
    } else {
      boolean colored = color.equals("always") || color.equals("auto") && streams.isTerminal();
      Optional<String> page = out.map(o -> o.resolve("dossier.html").toString());
      to.print(TerminalEdition.print(dossier, width.orElseGet(streams::columns), colored, page));
    }
    to.flush();
  }

  private void write(Dossier dossier, Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("dossier.json"), JsonEdition.print(dossier, StemmaCommand.by()));
    write(folder.resolve("dossier.md"), MarkdownEdition.print(dossier));
    write(folder.resolve("dossier.html"), PageEdition.print(dossier));
  }

  /// Whole or not at all: a reader never finds half a file.
  private static void write(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /// Choices that take a few words only.
  private static final class Choice {
    private static final Set<String> COLORS = Set.of("always", "never", "auto");
    private static final int NARROWEST = 20;

    private Choice() {}

    static void checkInput(
        Optional<String> story, List<Path> paths, int stated, picocli.CommandLine command) {
      if (story.isPresent() != paths.isEmpty()) {
        throw new picocli.CommandLine.ParameterException(
            command, "give either PATH... or --story STORY");
      }
      if (story.isPresent() && stated > 0) {
        throw new picocli.CommandLine.ParameterException(
            command,
            "--published and --outlet are for paths; in an archive use stemma correct date or"
                + " outlet");
      }
    }

    static void check(String color, Optional<Integer> width, picocli.CommandLine command) {
      if (!COLORS.contains(color)) {
        throw new picocli.CommandLine.ParameterException(
            command, "--color: there is no " + color + "; say always, never or auto");
      }
      if (width.isPresent() && width.get() < NARROWEST) {
        throw new picocli.CommandLine.ParameterException(
            command, "--width: " + width.get() + " is too narrow; give at least " + NARROWEST);
      }
    }
  }
}
