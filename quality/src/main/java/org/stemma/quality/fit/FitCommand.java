package org.stemma.quality.fit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.evidence.Weights;
import org.stemma.language.Languages;
import org.stemma.quality.examination.Ground;
import org.stemma.quality.metric.Calibration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./dev fit`: fits weights files from their data, writes them, and prints how well calibrated
/// their probabilities were before and are now, on examples that the fit did not see.
@Command(
    name = "fit",
    description = "Fits the weights files of the core from their data, and prints the figures.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:fitted", "1:data is missing", "2:wrong use"})
final class FitCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "MODEL",
      description =
          "edges, reuse, descents, spelling, persons, claims, contrasts, events, participants,"
              + " belonging;"
              + " default: all, in this order; and by that name only, for it takes minutes:"
              + " grouping")
  private List<String> names = List.of();

  @Option(names = "--dry", description = "print the figures, write no file")
  private boolean dry;

  private final Ground ground;
  private final PrintStream out;
  private final PrintStream err;

  FitCommand(Ground ground, PrintStream out, PrintStream err) {
    this.ground = ground;
    this.out = out;
    this.err = err;
  }

  public static void main(String[] arguments) {
    Path root = Path.of(System.getProperty("stemma.root", "")).toAbsolutePath().normalize();
    String evaluation =
        Optional.ofNullable(System.getenv("STEMMA_EVALUATION"))
            .orElse(root.resolveSibling("shared/evaluation").toString());
    Ground ground = new Ground(root, Path.of(evaluation));
    System.exit(
        new CommandLine(new FitCommand(ground, stream(System.out), stream(System.err)))
            .execute(arguments));
  }

  private static PrintStream stream(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  @Override
  public Integer call() throws IOException {
    List<Model> all = Models.all(Languages.choose("light"));
    List<String> unknown =
        names.stream()
            .filter(n -> all.stream().noneMatch(m -> m.name().equals(n)))
            .filter(n -> !n.equals(GroupingFit.NAME))
            .toList();
    if (!unknown.isEmpty()) {
      err.println("fit: there is no model called " + String.join(", ", unknown));
      return 2;
    }
    for (Model model : all) {
      if (names.isEmpty() || names.contains(model.name())) {
        try {
          fit(model);
        } catch (IOException missing) {
          err.println("fit: " + model.name() + ": " + missing.getMessage());
          return 1;
        }
      }
    }
    return names.contains(GroupingFit.NAME) ? grouping() : 0;
  }

  private int grouping() {
    try {
      new GroupingFit(ground, out).run(ground.root(), dry);
      return 0;
    } catch (IOException missing) {
      err.println("fit: grouping: " + missing.getMessage());
      return 1;
    }
  }

  private void fit(Model model) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Examples source : model.examples()) {
      examples.addAll(source.in(ground));
    }
    CrossValidation folds = new CrossValidation(examples);
    Calibration before = folds.of(model.byHand());
    Calibration heldOut = folds.heldOut(model::fitted);
    print(model.name() + ", weights by hand", before);
    print(model.name() + ", fitted, held out", heldOut);
    if (model.examples().size() > 1) {
      printParts(model, folds);
    }
    if (!model.adopted()) {
      out.println("not written, see docs/decisions/004-fitted-weights.md");
    } else if (!dry) {
      write(model, examples, folds, before, heldOut);
    }
  }

  /// The same for each source of examples alone.
  private void printParts(Model model, CrossValidation folds) throws IOException {
    for (Examples source : model.examples()) {
      List<Example> part = source.in(ground);
      print(source.data() + ": by hand", new CrossValidation(part).of(model.byHand()));
      print(source.data() + ": fitted, held out", folds.heldOut(model::fitted, part::contains));
    }
  }

  private void print(String what, Calibration calibration) {
    out.println(what + ": " + calibration.inWords());
    out.println("    bin       n   mean p  came true");
    calibration.table().forEach(line -> out.println("  " + line));
  }

  private void write(
      Model model,
      List<Example> examples,
      CrossValidation folds,
      Calibration before,
      Calibration heldOut)
      throws IOException {
    Weights fitted = model.fitted(examples);
    Path file = model.file(ground.root());
    WeightsFile.Made made =
        new WeightsFile.Made(
            "./dev fit " + model.name(),
            model.examples().stream().map(Examples::data).toList(),
            examples.size(),
            folds.groups(),
            before,
            heldOut);
    List<String> lines =
        WeightsFile.rewritten(Files.readAllLines(file, StandardCharsets.UTF_8), fitted, made);
    Files.write(file, lines, StandardCharsets.UTF_8);
    out.println("written: " + ground.root().relativize(file));
  }
}
