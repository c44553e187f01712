package org.stemma.collate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.evidence.Weights;
import org.stemma.report.Report;
import org.stemma.text.Passage;
import org.stemma.text.ReportId;

/// What reports have in common word by word. Runs of words that stand in both and lie close
/// together in both are one stretch: a cut, a changed word or a new clause does not end it.
public final class CommonText {
  private static final Weights WEIGHTS = Weights.of(CommonText.class, "common.weights");
  private static final double GAP = WEIGHTS.threshold("gap");

  private final SortedMap<ReportId, Script> scripts = new TreeMap<>();
  private final Map<ReportId, Map<Long, List<Integer>>> indices = new HashMap<>();

  private CommonText() {}

  public static CommonText of(Collection<Report> reports) {
    CommonText common = new CommonText();
    Map<String, Integer> vocabulary = new HashMap<>();
    for (Report report : reports) {
      Script script = Script.of(report, vocabulary);
      common.scripts.put(report.id(), script);
      common.indices.put(report.id(), Tiling.index(script));
    }
    return common;
  }

  /// What two of the reports have in common; the one with the smaller id is the first.
  public Overlap between(ReportId one, ReportId other) {
    boolean ordered = one.compareTo(other) < 0;
    Script a = script(ordered ? one : other);
    Script b = script(ordered ? other : one);
    List<Tile> tiles = Tiling.of(a, b, Objects.requireNonNull(indices.get(b.report())));
    return new Overlap(stretches(a, b, tiles), a.length(), a.own(), b.length(), b.own());
  }

  private Script script(ReportId report) {
    return Objects.requireNonNull(scripts.get(report), () -> "no report " + report);
  }

  private static List<Stretch> stretches(Script a, Script b, List<Tile> tiles) {
    List<Stretch> stretches = new ArrayList<>();
    List<Tile> open = new ArrayList<>();
    for (Tile tile : tiles) {
      if (!open.isEmpty() && !continues(open.getLast(), tile)) {
        stretches.add(stretch(a, b, open));
        open.clear();
      }
      open.add(tile);
    }
    if (!open.isEmpty()) {
      stretches.add(stretch(a, b, open));
    }
    return stretches;
  }

  private static boolean continues(Tile last, Tile next) {
    int inA = next.a() - last.endA();
    int inB = next.b() - last.endB();
    return inA >= 0 && inA <= GAP && inB >= 0 && inB <= GAP;
  }

  private static Stretch stretch(Script a, Script b, List<Tile> tiles) {
    Tile first = tiles.getFirst();
    Tile last = tiles.getLast();
    return new Stretch(
        new Passage(a.report(), a.span(first.a(), last.endA() - first.a())),
        new Passage(b.report(), b.span(first.b(), last.endB() - first.b())),
        tiles.stream().mapToInt(Tile::length).sum(),
        tiles.stream().mapToInt(t -> own(a, b, t)).sum(),
        tiles.size());
  }

  private static int own(Script a, Script b, Tile tile) {
    int own = 0;
    for (int i = 0; i < tile.length(); i++) {
      own += a.isOthers(tile.a() + i) || b.isOthers(tile.b() + i) ? 0 : 1;
    }
    return own;
  }
}
