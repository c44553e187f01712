package org.stemma.simulate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.truth.StoryWriter;

/// Makes stories on all cores and writes them in their order; only a few are held at a time.
public final class Output {
  private final Simulation simulation;
  private final StoryWriter writer;

  public Output(Simulation simulation, StoryWriter writer) {
    this.simulation = simulation;
    this.writer = writer;
  }

  /// Writes the first so many stories.
  ///
  /// @param made told of each story before it is written, on any thread
  /// @return how many reports they have
  public int write(int stories, Consumer<Story> made) throws IOException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    int reports = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
      Deque<Future<StoryWriter.Lines>> ahead = new ArrayDeque<>();
      for (int i = 0; i < stories; i++) {
        int number = i;
        ahead.add(workers.submit(() -> lines(number, made)));
        if (ahead.size() > 2 * cores) {
          reports += written(ahead.remove());
        }
      }
      while (!ahead.isEmpty()) {
        reports += written(ahead.remove());
      }
    }
    return reports;
  }

  private StoryWriter.Lines lines(int number, Consumer<Story> made) {
    Story story = simulation.story(number);
    made.accept(story);
    return StoryWriter.lines(story);
  }

  private int written(Future<StoryWriter.Lines> lines) throws IOException, InterruptedException {
    try {
      writer.write(lines.get());
      return lines.get().many();
    } catch (ExecutionException broken) {
      throw broken.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("a story could not be made", broken);
    }
  }
}
