package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.archive.Archive;
import org.stemma.habit.Habit;
import org.stemma.habit.Habits;
import org.stemma.habit.Occasion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stemma habits`: which outlet has its reports from whom, over all stories of the archive.
@Command(
    name = "habits",
    description = {
      "Lists which outlet has its reports from which agency or other outlet, over all stories of"
          + " the archive: in how many stories it did, of those in which it could have; the part"
          + " expected of the next one, and what that part lies between with a probability of .9.",
      "Stories that have changed since are told anew for it, which takes as long as their dossiers."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:listed, even if there are none",
      "1:there is no archive, or something failed",
      "2:wrong use"
    })
final class HabitsCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OUTLET",
      description = "only of this outlet, with the stories that tell")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--all", description = "also those who depend no more than others do")
  private boolean all;

  @Mixin private ArchiveOption archive = new ArchiveOption();

  @Mixin private EngineOption engine = new EngineOption();

  @Mixin private PlacesOption places = new PlacesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  HabitsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(streams.err());
    try (Archive open = archive.read()) {
      Habits habits =
          open.habits(
              Optional.empty(),
              engine.language(spec.commandLine()),
              places.gazetteer(spec.commandLine()),
              progress::stage);
      List<Habit> shown = habits.all().stream().filter(this::isAsked).toList();
      shown.forEach(this::print);
      streams.out().flush();
      return 0;
    } finally {
      progress.end();
    }
  }

  private boolean isAsked(Habit habit) {
    return (all || habit.mean() > habit.usual().depending())
        && outlet.filter(o -> !o.equalsIgnoreCase(habit.outlet())).isEmpty();
  }

  private void print(Habit habit) {
    streams
        .out()
        .print(
            String.format(
                Locale.ROOT,
                "%s from %s  %.1f of %s, %d credited  %.2f (%.2f–%.2f)%s\n",
                habit.outlet(),
                habit.house(),
                habit.times(),
                habit.stories() == 1 ? "1 story" : habit.stories() + " stories",
                habit.credits(),
                habit.mean(),
                habit.low(),
                habit.high(),
                errors(habit)));
    if (outlet.isPresent()) {
      habit.occasions().forEach(this::print);
    }
  }

  private static String errors(Habit habit) {
    double errors = habit.errors();
    return errors == 0
        ? ""
        : String.format(
            Locale.ROOT, "  errors shared: %.0f of %.0f", errors, errors + habit.differences());
  }

  private void print(Occasion one) {
    streams
        .out()
        .print(
            String.format(
                Locale.ROOT,
                "    %s  %.2f%s  %s\n",
                one.story(),
                one.descended(),
                one.credited() ? " credited" : "",
                String.join(", ", one.reports())));
  }
}
