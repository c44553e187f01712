package org.stemma.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.stemma.quality.examination.Engines;
import org.stemma.quality.examination.Examination;
import org.stemma.quality.examination.Ground;

/// Holds examinations side by side, one on each core, the longest first; what they give does not
/// depend on that.
final class Session {
  private final Ground ground;
  private final Engines engines = new Engines();
  private final Consumer<Held> progress;

  /// @param progress told of each examination as it ends, in whatever order that is
  Session(Ground ground, Consumer<Held> progress) {
    this.ground = ground;
    this.progress = progress;
  }

  /// The outcomes, in the order of the examinations given.
  List<Held> hold(List<Examination> examinations) throws InterruptedException {
    Map<Examination, Future<Held>> running = new LinkedHashMap<>();
    try (ExecutorService cores =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      examinations.stream()
          .sorted(Comparator.comparingInt((Examination e) -> -e.seconds()))
          .forEach(e -> running.put(e, cores.submit(() -> hold(e))));
      List<Held> held = new ArrayList<>();
      for (Examination examination : examinations) {
        held.add(result(examination, running));
      }
      return held;
    }
  }

  private Held hold(Examination examination) throws InterruptedException {
    Held held = new Held(examination, examination.held(ground, engines));
    synchronized (progress) {
      progress.accept(held);
    }
    return held;
  }

  private static Held result(Examination examination, Map<Examination, Future<Held>> running)
      throws InterruptedException {
    try {
      Future<Held> future = running.get(examination);
      if (future == null) {
        throw new IllegalArgumentException(examination.name() + " is given twice");
      }
      return future.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(examination.name() + " broke the session", broken);
    }
  }
}
