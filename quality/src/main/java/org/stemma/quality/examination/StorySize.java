package org.stemma.quality.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stemma.dossier.Pipeline;
import org.stemma.language.Languages;
import org.stemma.quality.metric.Figure;
import org.stemma.quality.newsroom.NewsroomFigures;
import org.stemma.report.Block;
import org.stemma.report.Document;
import org.stemma.report.Received;
import org.stemma.report.Stated;
import org.stemma.simulate.Simulation;
import org.stemma.text.ReportId;
import org.stemma.text.Text;

/// What a story costs the more reports it has: processor time of each stage. The reports are those
/// of one simulated story, then each again by other outlets with every few lines left out, as
/// newsrooms shorten a wire.
final class StorySize {
  private static final long SEED = 5;
  private static final int HEADING = 2;

  private StorySize() {}

  /// @param sizes how many reports
  static Task of(List<Integer> sizes) {
    return setting -> {
      List<Figure> figures = new ArrayList<>();
      told(sizes.getFirst()); // so that what starting costs is not of the first
      sizes.forEach(s -> figures.addAll(told(s)));
      return new Measurement(sizes.getLast(), "reports", figures, List.of());
    };
  }

  private static List<Figure> told(int size) {
    Stages stages = new Stages();
    new Pipeline(Languages.choose("light"), new TreeMap<>(), stages::next).dossier(story(size));
    stages.next("");
    List<Figure> figures = new ArrayList<>();
    stages.spent.forEach(
        (stage, nanos) ->
            figures.add(new Figure.Size(size + " reports, s " + stage, nanos / 1e9, "processor")));
    return figures;
  }

  /// The processor time between the beginnings of stages.
  private static final class Stages {
    private final TreeMap<String, Long> spent = new TreeMap<>();
    private String stage = "start";
    private long from = Clock.processor();

    void next(String name) {
      long now = Clock.processor();
      spent.merge(stage, now - from, Long::sum);
      stage = name.startsWith("cleaning") ? "cleaning and reading" : name;
      from = now;
    }
  }

  private static List<Received> story(int size) {
    List<Document> wires =
        NewsroomFigures.received(Simulation.of("newsroom", SEED).story(1)).stream()
            .filter(Received.Read.class::isInstance)
            .map(r -> ((Received.Read) r).document())
            .toList();
    return IntStream.range(0, size)
        .<Received>mapToObj(
            i -> {
              Document wire = wires.get(i % wires.size());
              Document report = i < wires.size() ? wire : shortened(wire, i, i / wires.size());
              return new Received.Read(report);
            })
        .toList();
  }

  private static Document shortened(Document wire, int number, int round) {
    List<String> lines = wire.text().chars().lines().toList();
    List<String> kept =
        IntStream.range(0, lines.size())
            .filter(l -> l < HEADING || (l + number) % (round + 2) != 0)
            .mapToObj(lines::get)
            .toList();
    Text text = new Text(String.join("\n", kept));
    String id = wire.id().value() + "x" + round;
    List<Stated> stated =
        wire.stated().stream()
            .map(
                s ->
                    s.what() == Stated.What.OUTLET
                        ? new Stated(s.what(), s.value() + " of town " + round, s.from())
                        : s)
            .toList();
    List<Block> blocks =
        text.lines().stream().map(l -> new Block(l, Block.Kind.LINE, 0, "")).toList();
    return new Document(new ReportId(id), id, text, true, blocks, stated);
  }
}
