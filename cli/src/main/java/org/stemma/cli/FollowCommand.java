package org.stemma.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.ArchiveException;
import org.stemma.follow.Fetching;
import org.stemma.follow.Following;
import org.stemma.follow.Manners;
import org.stemma.follow.Pause;
import org.stemma.follow.Reach;
import org.stemma.follow.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma follow`: takes in what feeds list, as it appears.
@Command(
    name = "follow",
    description = {
      "Follows feeds: fetches the articles they list and takes them into the archive, sees which"
          + " change or are taken back, and says what becomes different in their stories.",
      "This is the one command that asks anything of the network: over http and https alone, as"
          + " robots.txt allows, never the same thing twice if it has not changed, and never an"
          + " address within your own network unless you say so."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every feed that was due could be read",
      "1:something failed that is not a feed's fault",
      "2:wrong use",
      "3:a feed could not be read; it is named on standard error"
    })
final class FollowCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FEED", description = "addresses of RSS, Atom or JSON")
  private List<String> feeds = List.of();

  @Option(names = "--once", description = "ask once and end; else on and on until stopped")
  private boolean once;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      defaultValue = "15",
      description =
          "how often to ask for a feed that does not want to be asked less often (default: 15)")
  private int every = 15;

  @Option(
      names = "--summaries",
      description = "take what the feeds themselves say; fetch no article")
  private boolean summaries;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "50",
      description = "fetch at most so many articles of a feed at a time (default: 50)")
  private int articles = 50;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "leave so much time between two questions to one host (default: 1)")
  private int pace = 1;

  @Option(
      names = "--allow-private",
      description = "ask addresses within your own network too, such as 127.0.0.1")
  private boolean isPrivate;

  @Option(
      names = "--contact",
      paramLabel = "WHO",
      description = "a mail or web address to add to the name under which hosts are asked")
  private Optional<String> contact = Optional.empty();

  @Mixin private ArrivalOptions arrivals = new ArrivalOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;
  private boolean fine = true;

  FollowCommand(Streams streams) {
    this.streams = streams;
  }

  /// How the program calls itself to others.
  static String agent() {
    return StemmaCommand.by().replace("stemma ", "Stemma/").replaceAll("[()]", "");
  }

  @Override
  public Integer call() throws IOException {
    ArrivalOptions.Tools tools = arrivals.tools(spec.commandLine());
    Manners manners = manners();
    try (Ending ending = new Ending()) {
      Reach reach = isPrivate ? Reach.PRIVATE : Reach.PUBLIC;
      Fetching fetching = new Fetching(reach, manners, ending.pause());
      boolean goesOn = true;
      while (goesOn) {
        Duration wait = polled(tools, manners, fetching, ending.pause());
        goesOn = !once && ending.pause().of(wait);
      }
    }
    return fine ? 0 : 3;
  }

  private Manners manners() {
    if (every < 1 || articles < 1 || pace < 0) {
      throw new ParameterException(spec.commandLine(), "--every, --articles and --pause count up");
    }
    String agent =
        agent() + contact.map(c -> " (+" + c.replaceAll("[^ -~]|[()]", "") + ")").orElse("");
    return Manners.usual(agent).with(articles, Duration.ofSeconds(pace), Duration.ofMinutes(every));
  }

  /// One poll.
  ///
  /// @return how long to wait for the next
  private Duration polled(
      ArrivalOptions.Tools tools, Manners manners, Fetching fetching, Pause pause)
      throws IOException {
    Instant now = streams.clock().instant();
    Takings takings = arrivals.takings(streams);
    Turns patient = arrivals.turns(pause);
    Turns turns = once ? new Turns(patient.folder(), pause, Duration.ZERO) : patient;
    try {
      turns.write(
          open -> {
            open.announcements().begin();
            return true;
          });
      fine &=
          new Following(patient, tools.intaking(takings), fetching, manners, summaries)
              .poll(feeds, now);
      Instant next =
          patient.write(
              open -> {
                ArrivalOptions.index(open, tools);
                return Following.due(open.visits(), feeds);
              });
      arrivals.tell(patient, tools, now, streams);
      Duration due = Duration.between(streams.clock().instant(), next);
      return due.compareTo(ArrivalOptions.BUSY) > 0 ? due : ArrivalOptions.BUSY;
    } catch (ArchiveException busy) {
      ArrivalOptions.bear(busy, once, takings);
      return ArrivalOptions.BUSY;
    }
  }
}
