package org.stemma.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.report.Report;
import org.stemma.text.Interval;
import org.stemma.text.ReportId;

/// The drawing of the stemma: time runs down, each report in a column of its own, parents above
/// their children.
final class PageStemma {
  private static final int COLUMN = 152;
  private static final int ROW = 84;
  private static final int LEFT = 96;
  private static final int BOX = 136;
  private static final int HEIGHT = 40;

  private record Place(LocalDate day, int depth) {}

  record View(int width, int height, List<Box> boxes, List<Arc> arcs, List<Tick> ticks) {}

  record Box(
      String id, String href, int x, int y, boolean lost, String name, String when, String title) {}

  record Arc(String href, String path, String width, boolean sure, String title) {}

  /// The day of a row.
  record Tick(int y, String label) {}

  private final Concordance dossier;
  private final ShortNames names;
  private final Places places;
  private final Stemma stemma;
  private final Map<NodeId, Integer> rows = new LinkedHashMap<>();
  private final Map<NodeId, LocalDate> days = new HashMap<>();
  private final Map<NodeId, Double> centres = new HashMap<>();

  PageStemma(Concordance dossier, ShortNames names, Places places) {
    this.dossier = dossier;
    this.names = names;
    this.places = places;
    this.stemma = dossier.dossier().stemma();
  }

  /// The address of an edge.
  static String id(Derivation edge) {
    return edge.from() + "-" + edge.to();
  }

  View view() {
    placeRows();
    placeColumns();
    int columns = centres.values().stream().mapToInt(c -> (int) Math.ceil(c) + 1).max().orElse(0);
    int depth = rows.values().stream().mapToInt(r -> r + 1).max().orElse(0);
    return new View(LEFT + columns * COLUMN, depth * ROW, boxes(), arcs(), ticks());
  }

  /// Rows by day, and within a day children below their parents.
  private void placeRows() {
    days.putAll(StemmaDays.of(stemma, this::when));
    Map<NodeId, Integer> depths = new HashMap<>();
    for (int pass = 0; pass < stemma.nodes().size(); pass++) {
      for (Derivation edge : stemma.edges()) {
        if (dayOf(edge.from()).equals(dayOf(edge.to()))) {
          depths.merge(edge.to(), depths.getOrDefault(edge.from(), 0) + 1, Math::max);
        }
      }
    }
    Comparator<Place> order = Comparator.comparing(Place::day).thenComparingInt(Place::depth);
    List<Place> places =
        stemma.nodes().stream()
            .map(n -> new Place(dayOf(n.id()), depths.getOrDefault(n.id(), 0)))
            .distinct()
            .sorted(order)
            .toList();
    stemma
        .nodes()
        .forEach(
            n ->
                rows.put(
                    n.id(),
                    places.indexOf(new Place(dayOf(n.id()), depths.getOrDefault(n.id(), 0)))));
  }

  private LocalDate dayOf(NodeId id) {
    return days.getOrDefault(id, LocalDate.MAX);
  }

  private int row(NodeId id) {
    return Optional.ofNullable(rows.get(id)).orElse(0);
  }

  private double centre(NodeId id) {
    return Optional.ofNullable(centres.get(id)).orElse(0.0);
  }

  private Interval when(Node node) {
    return switch (node) {
      case Node.Extant extant -> dossier.published(dossier.report(extant.report())).interval();
      case Node.LostOriginal lost -> lost.when();
    };
  }

  private void placeColumns() {
    Map<ReportId, NodeId> ofReport = new HashMap<>();
    stemma
        .nodes()
        .forEach(
            n -> {
              if (n instanceof Node.Extant extant) {
                ofReport.put(extant.report(), n.id());
              }
            });
    double column = 0;
    for (StemmaOrder.Group group : new StemmaOrder(stemma).groups(dossier.dossier().reports())) {
      for (Report report : group.reports()) {
        Optional<NodeId> node = Optional.ofNullable(ofReport.get(report.id()));
        if (node.isPresent()) {
          centres.put(node.get(), column++);
        }
      }
    }
    stemma.nodes().stream()
        .filter(Node.LostOriginal.class::isInstance)
        .forEach(this::placeAboveChildren);
    spread();
  }

  private void placeAboveChildren(Node lost) {
    double mean =
        stemma.edges().stream()
            .filter(e -> e.from().equals(lost.id()))
            .mapToDouble(e -> centre(e.to()))
            .average()
            .orElse(0);
    centres.put(lost.id(), mean);
  }

  /// Moves nodes of one row apart.
  private void spread() {
    for (int row : rows.values().stream().distinct().toList()) {
      List<NodeId> inRow =
          new ArrayList<>(rows.keySet().stream().filter(n -> row(n) == row).toList());
      inRow.sort(Comparator.comparingDouble(this::centre).thenComparing(Comparator.naturalOrder()));
      double least = 0;
      for (NodeId node : inRow) {
        double at = Math.max(centre(node), least);
        centres.put(node, at);
        least = at + 1;
      }
    }
  }

  private int x(NodeId id) {
    return LEFT + (int) Math.round((centre(id) + 0.5) * COLUMN);
  }

  private int y(NodeId id) {
    return row(id) * ROW + ROW / 2;
  }

  private List<Box> boxes() {
    return stemma.nodes().stream().map(this::box).toList();
  }

  private Box box(Node node) {
    int x = x(node.id()) - BOX / 2;
    int y = y(node.id()) - HEIGHT / 2;
    String when = when(node).equals(Interval.UNBOUNDED) ? "no date" : Days.of(when(node));
    return switch (node) {
      case Node.Extant extant -> {
        String outlet = names.outlet(dossier.report(extant.report()).outletName());
        yield new Box(
            node.id().toString(),
            "#" + places.report(extant.report()),
            x,
            y,
            false,
            Wording.cut(outlet, 20),
            when,
            extant.label());
      }
      case Node.LostOriginal lost ->
          new Box(
              node.id().toString(),
              "#w-" + node.id(),
              x,
              y,
              true,
              "[" + Wording.cut(lost.party(), 19) + "]",
              when,
              lost.label() + ", not held");
    };
  }

  private List<Arc> arcs() {
    return stemma.edges().stream().map(this::arc).toList();
  }

  private Arc arc(Derivation edge) {
    int x1 = x(edge.from());
    int y1 = y(edge.from()) + HEIGHT / 2;
    int x2 = x(edge.to());
    int y2 = y(edge.to()) - HEIGHT / 2;
    int middle = (y1 + y2) / 2;
    String path =
        "M" + x1 + " " + y1 + " C" + x1 + " " + middle + " " + x2 + " " + middle + " " + x2 + " "
            + y2;
    String width = String.format(Locale.ROOT, "%.1f", 0.8 + 4.2 * edge.probability());
    return new Arc("#" + id(edge), path, width, edge.probability() >= 0.5, title(edge));
  }

  private String title(Derivation edge) {
    return stemma.node(edge.from()).label()
        + " → "
        + stemma.node(edge.to()).label()
        + ": "
        + Wording.of(edge.kind())
        + ", "
        + percent(edge.probability());
  }

  static String percent(double probability) {
    return Math.round(probability * 100) + " %";
  }

  /// The day of the first row of each day.
  private List<Tick> ticks() {
    Map<LocalDate, Integer> first = new TreeMap<>();
    days.forEach((id, day) -> first.merge(day, row(id), Math::min));
    List<Tick> ticks = new ArrayList<>();
    first.forEach(
        (day, row) -> ticks.add(new Tick(row * ROW + ROW / 2, Days.of(Interval.of(day)))));
    return ticks;
  }
}
