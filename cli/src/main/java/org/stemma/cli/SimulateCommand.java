package org.stemma.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.simulate.Output;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.press.Presets;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.StoryWriter;
import org.stemma.simulate.truth.TruthCheck;
import org.stemma.simulate.typeset.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `stemma simulate`: invents stories, with the truth beside the text.
@Command(
    name = "simulate",
    description = {
      "Invents stories from a seed: a world, its events, and the reports that outlets publish of them, with the truth beside the text.",
      "DIR gets reports.jsonl (id, url, title, text, date, outlet), truth.jsonl (what is true of each report) and stories.jsonl (what is true of each story).",
      "The same preset, seed and number give the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:made; or, with --check, nothing wrong",
      "1:the files could not be written or read, or something is wrong with the truth",
      "2:wrong use, or no such preset"
    })
final class SimulateCommand implements Callable<Integer> {
  @Option(
      names = "--preset",
      paramLabel = "NAME",
      description = "how the newsroom works; --presets lists them (default: newsroom)")
  private String preset = "newsroom";

  @Option(names = "--seed", paramLabel = "N", description = "where the draws begin (default: 1)")
  private long seed = 1;

  @Option(names = "--stories", paramLabel = "N", description = "how many stories (default: 1)")
  private int stories = 1;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the files go; - prints the reports and keeps no truth")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--files",
      description = "also write each report as a text file, DIR/STORY/REPORT.txt")
  private boolean files;

  @Option(
      names = "--check",
      paramLabel = "DIR",
      description = "check the truth in DIR: descent, origins and lines, found again another way")
  private Optional<Path> check = Optional.empty();

  @Option(names = "--presets", description = "list the presets")
  private boolean presets;

  private final Streams streams;

  SimulateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (presets) {
      Presets.known().names().forEach(streams.out()::println);
      return 0;
    }
    if (check.isPresent()) {
      return checked(check.get());
    }
    if (out.isEmpty() || stories < 1) {
      streams.err().println("stemma: simulate needs --out DIR (or -) and --stories of at least 1");
      return 2;
    }
    Simulation simulation;
    try {
      simulation = Simulation.of(preset, seed);
    } catch (IllegalArgumentException unknown) {
      streams.err().println("stemma: " + unknown.getMessage());
      return 2;
    }
    if (out.get().toString().equals("-")) {
      print(simulation);
    } else {
      write(simulation, out.get());
    }
    return 0;
  }

  private void print(Simulation simulation) throws IOException, InterruptedException {
    Writer reports = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
    StoryWriter writer = new StoryWriter(reports, Writer.nullWriter(), Writer.nullWriter());
    new Output(simulation, writer).write(stories, story -> {});
    reports.flush();
  }

  private void write(Simulation simulation, Path folder) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    int written;
    try (Writer reports = Files.newBufferedWriter(folder.resolve("reports.jsonl"));
        Writer truth = Files.newBufferedWriter(folder.resolve("truth.jsonl"));
        Writer told = Files.newBufferedWriter(folder.resolve("stories.jsonl"))) {
      StoryWriter writer = new StoryWriter(reports, truth, told);
      written =
          new Output(simulation, writer)
              .write(stories, story -> texts(story, folder.resolve(story.id())));
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    streams
        .err()
        .println("stemma: " + written + " reports of " + stories + " stories in " + folder);
  }

  private void texts(Story story, Path folder) {
    if (!files) {
      return;
    }
    try {
      Files.createDirectories(folder);
      for (Article article : story.reports()) {
        Files.writeString(folder.resolve(article.draft().id() + ".txt"), article.text());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private int checked(Path folder) throws IOException {
    try (BufferedReader truth = Files.newBufferedReader(folder.resolve("truth.jsonl"));
        BufferedReader told = Files.newBufferedReader(folder.resolve("stories.jsonl"))) {
      TruthCheck.Outcome outcome = TruthCheck.of(truth, told);
      outcome.problems().forEach(p -> streams.err().println("stemma: " + p));
      streams
          .out()
          .println(
              outcome.stories()
                  + " stories, "
                  + outcome.reports()
                  + " reports, "
                  + outcome.assertions()
                  + " assertions ("
                  + outcome.rederived()
                  + " parents found again from the words), "
                  + outcome.positions()
                  + " positions: "
                  + (outcome.isClean() ? "nothing wrong" : "WRONG"));
      return outcome.isClean() ? 0 : 1;
    }
  }
}
