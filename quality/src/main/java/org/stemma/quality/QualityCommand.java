package org.stemma.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.quality.examination.Examination;
import org.stemma.quality.examination.Examinations;
import org.stemma.quality.examination.Ground;
import org.stemma.quality.examination.Miss;
import org.stemma.quality.examination.Outcome;
import org.stemma.quality.metric.Figure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./dev quality`: what every stage scores on every corpus, beside what is expected.
@Command(
    name = "quality",
    description =
        "Scores every stage on every corpus and compares with the expected figures,"
            + " quality/*.yaml.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every figure holds; sets that are absent are named and do not count",
      "1:a figure fell by more than its tolerance, is missing, or an examination broke",
      "2:wrong use"
    })
final class QualityCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description =
          "families (stories), sets (polnear) or sets with an engine (polnear-light); default: all")
  private List<String> names = List.of();

  @Option(names = "--short", description = "only what needs no other data than this repository")
  private boolean brief;

  @Option(names = "--accept", description = "what is measured now becomes what is expected")
  private boolean accept;

  @Option(names = "--misses", description = "list what was missed, some 20 of a kind")
  private boolean misses;

  private final Path root;
  private final Path evaluation;
  private final PrintStream out;
  private final PrintStream err;

  QualityCommand(Path root, Path evaluation, PrintStream out, PrintStream err) {
    this.root = root;
    this.evaluation = evaluation;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("stemma.root", "")).toAbsolutePath().normalize();
    String evaluation =
        Optional.ofNullable(System.getenv("STEMMA_EVALUATION"))
            .orElse(root.resolveSibling("shared/evaluation").toString());
    QualityCommand command =
        new QualityCommand(root, Path.of(evaluation), stream(System.out), stream(System.err));
    System.exit(new CommandLine(command).execute(arguments));
  }

  private static PrintStream stream(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Examination> chosen = chosen();
    if (chosen.isEmpty()) {
      err.println("quality: there is no set called " + String.join(", ", names));
      err.println("quality: sets are " + String.join(", ", called()));
      return 2;
    }
    List<Held> held = new Session(new Ground(root, evaluation), this::tell).hold(chosen);
    RunLog log = new RunLog(folder().resolve("runs"), Origin.here(root));
    for (Held one : held) {
      log.write(one);
    }
    List<Row> rows = rows(held);
    Table.lines(rows).forEach(out::println);
    if (misses) {
      held.forEach(this::printMisses);
    }
    return accept ? accepted(held) : judged(rows);
  }

  private List<Examination> chosen() {
    return Examinations.all().stream()
        .filter(e -> !brief || e.form() == Examination.Form.SHORT)
        .filter(e -> names.isEmpty() ? e.form() != Examination.Form.ASKED : e.isCalled(names))
        .toList();
  }

  private static List<String> called() {
    LinkedHashSet<String> called = new LinkedHashSet<>();
    Examinations.all().forEach(e -> called.add(e.corpus().name()));
    return List.copyOf(called);
  }

  private Path folder() {
    return root.resolve("quality");
  }

  private Path file(Examination examination) {
    return folder().resolve(examination.family() + ".yaml");
  }

  private void tell(Held held) {
    String seconds =
        held.outcome() instanceof Outcome.Measured measured
            ? String.format(Locale.ROOT, "%.1f s", measured.seconds())
            : "not held";
    err.println("quality: " + held.examination().name() + ", " + seconds);
  }

  private List<Row> rows(List<Held> held) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Held one : held) {
      Expectations expectations = ExpectationsFile.read(file(one.examination()));
      rows.addAll(Row.of(one.examination(), one.outcome(), expectations));
    }
    return rows;
  }

  private int judged(List<Row> rows) {
    List<Row> failing = rows.stream().filter(r -> r.verdict().fails()).toList();
    failing.forEach(
        r ->
            err.println(
                "quality: " + r.examination() + ": " + r.figure() + " " + r.verdict().word()));
    if (!failing.isEmpty()) {
      err.println("quality: if that is meant, ./dev quality --accept makes it expected");
    }
    return failing.isEmpty() ? 0 : 1;
  }

  private int accepted(List<Held> held) throws IOException {
    boolean broken = false;
    for (Held one : held) {
      switch (one.outcome()) {
        case Outcome.Measured measured ->
            ExpectationsFile.write(
                file(one.examination()),
                ExpectationsFile.read(file(one.examination()))
                    .accepting(one.examination().name(), figures(measured)));
        case Outcome.Failed failed -> broken = true;
        case Outcome.Absent absent -> {}
        case Outcome.NoStage none -> {}
      }
    }
    return broken ? 1 : 0;
  }

  private static Map<String, Double> figures(Outcome.Measured measured) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Figure figure : measured.measurement().figures()) {
      if (figure instanceof Figure.Score score) {
        figures.put(score.name(), Math.round(score.value() * 1000) / 1000.0);
      }
    }
    return figures;
  }

  private void printMisses(Held held) {
    if (held.outcome() instanceof Outcome.Measured measured) {
      for (Map.Entry<String, List<Miss>> kind :
          RunLog.misses(measured.measurement().misses()).entrySet()) {
        int all = kind.getValue().size();
        out.println();
        out.println(held.examination().name() + ", " + kind.getKey() + ": " + all);
        kind.getValue().stream().limit(SHOWN).forEach(miss -> out.println("  " + miss));
        if (all > SHOWN) {
          String name = held.examination().name().replace(' ', '-');
          out.println("  … all of them: quality/runs/" + name + ".misses.txt");
        }
      }
    }
  }
}
