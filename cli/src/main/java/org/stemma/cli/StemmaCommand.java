package org.stemma.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command `stemma` itself; the work is in its subcommands.
@Command(
    name = "stemma",
    description =
        "Reads reports of one event and shows what is said, on whose word, and by how many"
            + " independent lines.",
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class)
public final class StemmaCommand implements Runnable {
  static {
    // libraries that would log through SLF4J are not to complain that nobody listens
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String... arguments) {
    System.exit(commandLine(Streams.ofProcess()).execute(arguments));
  }

  /// The command with its subcommands, printing to the given streams.
  static CommandLine commandLine(Streams streams) {
    CommandLine command = new CommandLine(new StemmaCommand());
    command.addSubcommand(new DossierCommand(streams));
    command.addSubcommand(new WhyCommand(streams));
    command.addSubcommand(new CleanCommand(streams));
    command.addSubcommand(new NamesCommand(streams));
    command.addSubcommand(new TimesCommand(streams));
    command.addSubcommand(new NumbersCommand(streams));
    command.addSubcommand(new AttributionsCommand(streams));
    command.addSubcommand(new ReuseCommand(streams));
    command.addSubcommand(new PlacesCommand(streams));
    command.addSubcommand(new SimulateCommand(streams));
    command.addSubcommand(new AddCommand(streams));
    command.addSubcommand(new FollowCommand(streams));
    command.addSubcommand(new WatchCommand(streams));
    command.addSubcommand(new AlertsCommand(streams));
    command.addSubcommand(new StoriesCommand(streams));
    command.addSubcommand(new HabitsCommand(streams));
    command.addSubcommand(new SearchCommand(streams));
    command.addSubcommand(new ShowCommand(streams));
    command.addSubcommand(new DiffCommand(streams));
    command.addSubcommand(new CorrectCommand(streams));
    command.addSubcommand(new CorrectionsCommand(streams));
    command.addSubcommand(new UndoCommand(streams));
    command.addSubcommand(new RemoveCommand(streams));
    command.addSubcommand(new CheckCommand(streams));
    command.addSubcommand(new RebuildCommand(streams));
    command.addSubcommand(new BackupCommand(streams));
    command.setOut(writer(streams.out()));
    command.setErr(writer(streams.err()));
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          streams.err().println("stemma: " + Failure.words(failure));
          return Failure.code(failure);
        });
    return command;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /// What made a dossier.
  static String by() {
    return "stemma " + version();
  }

  private static String version() {
    return Optional.ofNullable(StemmaCommand.class.getPackage().getImplementationVersion())
        .orElse("(unpackaged)");
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /// The version that the jar was built as.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"stemma " + version()};
    }
  }
}
