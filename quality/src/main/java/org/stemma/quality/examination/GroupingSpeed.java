package org.stemma.quality.examination;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Figure;
import org.stemma.story.Window;

/// A stream of simulated reports through grouping: how much of a processor one takes, and how much
/// memory all of them, the longer it goes on. Making sketches of texts is counted apart, it is the
/// same for every report.
final class GroupingSpeed {
  private static final long SEED = 4;
  private static final int COUNTRIES = 40;
  private static final int WINDOW = 20_000;
  private static final int EVERY = 10_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Window window = new Window(WINDOW);
  private final List<BCubed.Item> items = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final int most;
  private long spent;
  private int from;

  private GroupingSpeed(int most) {
    this.most = most;
  }

  /// @param most reports
  static Task of(int most) {
    return setting -> new GroupingSpeed(most).measured();
  }

  private Measurement measured() {
    SimulatedStream stream = new SimulatedStream("newsroom", SEED, COUNTRIES);
    stream.to(this::add);
    double sketching = stream.sketching() / 1e6 / items.size();
    figures.add(new Figure.Size("ms a report of sketching", sketching, items.size() + " reports"));
    figures.add(Figure.mean("b-cubed.f1", BCubed.of(items).f1(), items.size() + " reports"));
    return new Measurement(items.size(), "reports", figures, List.of());
  }

  private boolean add(SimulatedStream.Item item) {
    long start = THREADS.getCurrentThreadCpuTime();
    String group = window.add(item.sketch()).group();
    spent += THREADS.getCurrentThreadCpuTime() - start;
    items.add(new BCubed.Item(item.story(), group));
    if (items.size() % EVERY == 0) {
      mark();
    }
    return items.size() < most;
  }

  private void mark() {
    int many = items.size() - from;
    Runtime.getRuntime().gc();
    double heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    String at = "up to " + items.size();
    figures.add(new Figure.Size("ms a report " + at, spent / 1e6 / many, many + " reports"));
    figures.add(new Figure.Size("MB of heap " + at, heap, "window " + WINDOW));
    spent = 0;
    from = items.size();
  }
}
