package org.stemma.quality.examination;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/// One corpus, read by one engine, and how it is measured.
public final class Examination {
  /// How long an examination takes, and so when it is held.
  public enum Form {
    /// Seconds, on what the repository holds itself; part of every build.
    SHORT,
    /// Up to minutes.
    LONG,
    /// Only by its own name, such as the part of a corpus kept for testing.
    ASKED
  }

  private final String family;
  private final Corpus corpus;
  private final String engine;
  private final Form form;
  private final int seconds;
  private final Optional<Task> task;

  private Examination(
      String family, Corpus corpus, String engine, Form form, int seconds, Optional<Task> task) {
    this.family = family;
    this.corpus = corpus;
    this.engine = engine;
    this.form = form;
    this.seconds = seconds;
    this.task = task;
  }

  /// @param family the stage examined, and the name of the file of expected figures
  /// @param engine `light`, `deep`, or `-` where no language engine takes part
  /// @param seconds about how long it takes, so that the longest begin first
  static Examination of(
      String family, Corpus corpus, String engine, Form form, int seconds, Task task) {
    return new Examination(family, corpus, engine, form, seconds, Optional.of(task));
  }

  /// One for which there is no stage yet.
  static Examination planned(String family, Corpus corpus) {
    return new Examination(family, corpus, "-", Form.LONG, 0, Optional.empty());
  }

  public String family() {
    return family;
  }

  public Corpus corpus() {
    return corpus;
  }

  public String engine() {
    return engine;
  }

  public Form form() {
    return form;
  }

  public int seconds() {
    return seconds;
  }

  /// `mosul-2017 deep`, or the corpus alone where no engine takes part.
  public String name() {
    return engine.equals("-") ? corpus.name() : corpus.name() + " " + engine;
  }

  /// Whether one of the names given means this one: its family, its corpus, or both corpus and
  /// engine as `corpus-engine`.
  public boolean isCalled(Collection<String> names) {
    boolean own = names.contains(corpus.name()) || names.contains(corpus.name() + "-" + engine);
    return own || form != Form.ASKED && names.contains(family);
  }

  /// Holds the examination; whatever goes wrong is an outcome.
  public Outcome held(Ground ground, Engines engines) throws InterruptedException {
    if (task.isEmpty()) {
      return new Outcome.NoStage("no stage yet");
    }
    Optional<String> absence = corpus.absence(ground).or(() -> engines.absence(engine));
    return absence.isPresent()
        ? new Outcome.Absent(absence.get())
        : held(task.get(), new Setting(ground, corpus.in(ground), engines.open(engine)));
  }

  @SuppressWarnings("CatchingUnchecked") // one broken examination must not end the others
  private static Outcome held(Task task, Setting setting) throws InterruptedException {
    long start = System.nanoTime();
    try {
      Measurement measurement = task.measure(setting);
      return new Outcome.Measured(measurement, (System.nanoTime() - start) / 1e9);
    } catch (IOException | RuntimeException broken) {
      return new Outcome.Failed(reason(broken));
    }
  }

  private static String reason(Exception broken) {
    StringBuilder reason = new StringBuilder(broken.toString());
    for (StackTraceElement frame : broken.getStackTrace()) {
      if (frame.getClassName().startsWith("org.stemma")) {
        return reason.append(" at ").append(frame).toString();
      }
    }
    return reason.toString();
  }
}
