package org.stemma.quality.examination;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.typeset.Article;
import org.stemma.story.Sketch;
import org.stemma.text.Interval;

/// A stream of simulated reports, as a desk gets them that watches several countries: every day a
/// story begins in each, and its reports come on the days on which they were published, mixed with
/// those of all others. A country keeps its people and houses for fifty stories.
final class SimulatedStream {
  /// A report of the stream.
  record Item(Sketch sketch, String story) {}

  /// Takes the reports one by one.
  @FunctionalInterface
  interface Reader {
    /// Whether it wants another.
    boolean read(Item item);
  }

  private record Waiting(LocalDate day, long rank, Item item) {
    private static final Comparator<Waiting> FIRST =
        Comparator.comparing(Waiting::day)
            .thenComparing(Waiting::rank)
            .thenComparing(w -> w.item().sketch().id());
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final LocalDate BEGIN = LocalDate.of(2030, 1, 1);
  /// Stories of a country, as [Simulation] makes them one after another.
  private static final int STORIES = 50;

  private final Simulation simulation;
  private final int countries;
  private final SortedSet<Waiting> waiting = new TreeSet<>(Waiting.FIRST);
  private long sketching;

  /// @param countries in which stories happen at a time
  SimulatedStream(String preset, long seed, int countries) {
    this.countries = countries;
    this.simulation = Simulation.of(preset, seed);
  }

  /// Hands on reports for as long as they are wanted.
  void to(Reader reader) {
    boolean wanted = true;
    for (int number = 0; wanted; number++) {
      LocalDate day = BEGIN.plusDays(number / countries);
      if (number % countries == 0) {
        wanted = published(day, reader);
      }
      write(simulation.story(mixed(number)), day);
    }
  }

  /// The number of the story that comes at a place of the stream: one of each country in turn.
  private int mixed(int place) {
    int round = countries * STORIES;
    int within = place % round;
    return place - within + within % countries * STORIES + within / countries;
  }

  /// Hands on what was published before a day.
  private boolean published(LocalDate day, Reader reader) {
    List<Waiting> due = new ArrayList<>();
    while (!waiting.isEmpty() && waiting.first().day().isBefore(day)) {
      due.add(waiting.removeFirst());
    }
    return due.stream().allMatch(w -> reader.read(w.item()));
  }

  private void write(Story story, LocalDate day) {
    for (Article report : story.reports()) {
      LocalDate first = story.reports().getFirst().draft().at().toLocalDate();
      LocalDate own =
          day.plusDays(ChronoUnit.DAYS.between(first, report.draft().at().toLocalDate()));
      Sketch sketch = sketched(report, own);
      waiting.add(new Waiting(own, Sketch.rank(sketch.id()), new Item(sketch, story.id())));
    }
  }

  private Sketch sketched(Article report, LocalDate day) {
    String text = text(report);
    long start = THREADS.getCurrentThreadCpuTime();
    Sketch sketch = Sketch.of(report.draft().id(), report.title(), text, Interval.of(day), "");
    sketching += THREADS.getCurrentThreadCpuTime() - start;
    return sketch;
  }

  /// How much of a processor making sketches has taken, in nanoseconds.
  long sketching() {
    return sketching;
  }

  /// The text without the furniture of its page, as cleaning leaves it.
  private static String text(Article report) {
    StringBuilder text = new StringBuilder();
    for (Article.Segment segment : report.segments()) {
      if (segment.kind().equals("body") || segment.kind().equals("headline")) {
        text.append(report.text(), segment.begin(), segment.end()).append('\n');
      }
    }
    return text.toString();
  }
}
