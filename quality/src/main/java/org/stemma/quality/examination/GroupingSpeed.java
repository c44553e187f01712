package org.stemma.quality.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Figure;
import org.stemma.simulate.Simulation;
import org.stemma.simulate.truth.Story;
import org.stemma.simulate.typeset.Article;
import org.stemma.story.Sketch;
import org.stemma.story.Window;
import org.stemma.text.Interval;

/// A stream of simulated reports through grouping: how long one takes, and how much memory all of
/// them, the longer it goes on.
final class GroupingSpeed {
  private static final long SEED = 4;
  private static final int WINDOW = 10_000;
  private static final List<Integer> MARKS = List.of(2_000, 10_000, 50_000, 100_000, 200_000);

  /// Stories that go on at the same time.
  private static final int AT_ONCE = 40;

  private final Window window = new Window(WINDOW);
  private final List<BCubed.Item> items = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final int most;
  private long since;
  private int from;

  private GroupingSpeed(int most) {
    this.most = most;
  }

  /// @param most reports
  static Task of(int most) {
    return setting -> new GroupingSpeed(most).measured();
  }

  private Measurement measured() {
    Simulation simulation = Simulation.of("newsroom", SEED);
    SortedMap<Long, Sketch> waiting = new TreeMap<>();
    Map<String, String> stories = new HashMap<>();
    for (int number = 0; items.size() < most; number++) {
      Story story = simulation.story(number);
      LocalDate day = LocalDate.of(2030, 1, 1).plusDays(number / AT_ONCE);
      for (Article report : story.reports()) {
        Sketch sketch = sketch(report, day);
        stories.put(sketch.id(), story.id());
        // reports of the stories of one day come mixed
        waiting.put(Sketch.rank(sketch.id()), sketch);
      }
      if (number % AT_ONCE == AT_ONCE - 1) {
        waiting.values().forEach(s -> add(s, stories));
        waiting.clear();
        stories.clear();
      }
    }
    figures.add(Figure.mean("b-cubed.f1", BCubed.of(items).f1(), items.size() + " reports"));
    return new Measurement(items.size(), "reports", figures, List.of());
  }

  private static Sketch sketch(Article report, LocalDate day) {
    String text = report.text();
    return Sketch.of(report.draft().id(), report.title(), text, Interval.of(day), "");
  }

  private void add(Sketch sketch, Map<String, String> stories) {
    long start = System.nanoTime();
    String group = window.add(sketch).group();
    since += System.nanoTime() - start;
    items.add(new BCubed.Item(stories.getOrDefault(sketch.id(), ""), group));
    if (MARKS.contains(items.size())) {
      mark();
    }
  }

  private void mark() {
    int many = items.size() - from;
    Runtime.getRuntime().gc();
    double heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    String at = "up to " + items.size();
    figures.add(new Figure.Size("reports a second " + at, many / (since / 1e9), many + " reports"));
    figures.add(new Figure.Size("MB of heap " + at, heap, "window " + WINDOW));
    since = 0;
    from = items.size();
  }
}
