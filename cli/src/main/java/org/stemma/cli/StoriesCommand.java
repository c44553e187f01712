package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.stemma.edition.StoryLines;
import org.stemma.story.Affairs;
import org.stemma.story.Change;
import org.stemma.story.Grouping;
import org.stemma.story.Sketch;
import org.stemma.story.StoryStream;
import org.stemma.story.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `stemma stories`: the stories of the archive, or which articles of a file tell one story.
@Command(
    name = "stories",
    description = {
      "Lists the stories of the archive, the latest first.",
      "With --jsonl, groups articles into stories without an archive: a line of JSON for each, in"
          + " the order given."
    },
    mixinStandardHelpOptions = true,
    versionProvider = StemmaCommand.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all stories are listed, or all articles are printed with their stories",
      "1:there is no archive, or something failed that is not the input's fault",
      "2:wrong use",
      "3:some input was left out; each is named on standard error",
      "4:nothing could be read"
    })
final class StoriesCommand implements Callable<Integer> {
  @Option(
      names = "--jsonl",
      paramLabel = "IN",
      description =
          "the articles, an object a line: id, title, text, date, outlet; - is standard input")
  private Optional<Path> in = Optional.empty();

  @Option(
      names = "--stream",
      description =
          "decide on each line before the next is read; later lines may bring stories together that"
              + " were printed apart")
  private boolean stream;

  @Option(
      names = "--changes",
      description =
          "with --stream: print with each line what else it changed, such as stories that merged")
  private boolean changes;

  @Option(
      names = "--window",
      paramLabel = "N",
      defaultValue = "20000",
      description =
          "with --stream: remember the latest N articles (${DEFAULT-VALUE}); stories of older ones"
              + " are not gone on with")
  private int window = 20_000;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "episode (the default), reports of one event within days, or story, several episodes that"
              + " seem to be of one affair: proposed, not certain; with --jsonl both are printed")
  private Level level = Level.EPISODE;

  /// What is called a story.
  enum Level {
    EPISODE,
    STORY;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private StoryList list = new StoryList();

  @Mixin private LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  StoriesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (window < 1) {
      throw new ParameterException(spec.commandLine(), "--window: give a number above 0");
    }
    if (changes && !stream) {
      throw new ParameterException(spec.commandLine(), "--changes: give --stream too");
    }
    if (in.isEmpty()) {
      check();
      return list.print(streams, level == Level.STORY);
    }
    return stream ? stream(in.get()) : batch(in.get());
  }

  private void check() {
    if (stream) {
      throw new ParameterException(
          spec.commandLine(),
          "--stream: give --jsonl too; an archive is always grouped as it grows");
    }
  }

  private int stream(Path from) throws IOException {
    Window episodes = new Window(window);
    StoryStream stories = new StoryStream(window);
    return each(
        from,
        sketch -> {
          String line =
              level == Level.STORY ? line(stories.add(sketch)) : line(episodes.add(sketch));
          streams.out().print(line + "\n");
          streams.out().flush();
        });
  }

  private String line(Change change) {
    return changes ? StoryLines.line(change) : StoryLines.line(change.report(), change.group());
  }

  private String line(StoryStream.Placed placed) {
    Change change = placed.change();
    return changes
        ? StoryLines.line(change, placed.story(), placed.shifts())
        : StoryLines.line(change.report(), placed.story(), change.group());
  }

  private int batch(Path from) throws IOException {
    Map<String, Sketch> sketches = new LinkedHashMap<>();
    int code = each(from, sketch -> sketches.put(sketch.id(), sketch));
    Map<String, String> episodes = new HashMap<>();
    Map<String, List<Sketch>> reports = new HashMap<>();
    Grouping.of(sketches.values())
        .forEach(
            (episode, all) -> {
              all.forEach(id -> episodes.put(id, episode));
              reports.put(episode, all.stream().map(sketches::get).toList());
            });
    Map<String, String> stories = level == Level.STORY ? stories(reports) : Map.of();
    for (String id : sketches.keySet()) {
      String episode = episodes.getOrDefault(id, id);
      String line =
          level == Level.STORY
              ? StoryLines.line(id, stories.getOrDefault(episode, episode), episode)
              : StoryLines.line(id, episode);
      streams.out().print(line + "\n");
    }
    streams.out().flush();
    return code;
  }

  /// The story of each episode.
  private static Map<String, String> stories(Map<String, List<Sketch>> reports) {
    Map<String, String> stories = new HashMap<>();
    Affairs.of(reports).forEach((story, all) -> all.forEach(e -> stories.put(e, story)));
    return stories;
  }

  private int each(Path from, Consumer<Sketch> to) throws IOException {
    return ArticleLines.each(
        from, limit.limits(spec.commandLine()), streams, article -> to.accept(Sketch.of(article)));
  }
}
