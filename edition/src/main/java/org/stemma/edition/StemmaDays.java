package org.stemma.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stemma.lineage.Derivation;
import org.stemma.lineage.Node;
import org.stemma.lineage.NodeId;
import org.stemma.lineage.Stemma;
import org.stemma.text.Interval;

/// The day at which each node of the stemma is drawn. A date is an interval, so there is a choice:
/// a lost original stands no later than its earliest child, and a child no earlier than its parents
/// if its own interval allows that. What contradicts itself is drawn as it is dated.
final class StemmaDays {
  private final Stemma stemma;
  private final Function<Node, Interval> when;
  private final Map<NodeId, LocalDate> days = new HashMap<>();

  private StemmaDays(Stemma stemma, Function<Node, Interval> when) {
    this.stemma = stemma;
    this.when = when;
  }

  /// The day of every node that has one, or whose parents or children have.
  static Map<NodeId, LocalDate> of(Stemma stemma, Function<Node, Interval> when) {
    StemmaDays placed = new StemmaDays(stemma, when);
    stemma.nodes().forEach(n -> placed.stated(n).ifPresent(day -> placed.days.put(n.id(), day)));
    placed.guess();
    placed.settle();
    return Map.copyOf(placed.days);
  }

  private Optional<LocalDate> stated(Node node) {
    Interval interval = when.apply(node);
    if (!interval.isOpenBelow()) {
      return Optional.of(interval.earliest());
    }
    return interval.isOpenAbove() ? Optional.empty() : Optional.of(interval.latest());
  }

  /// An undated original stands with its earliest child, an undated child with its latest parent.
  private void guess() {
    for (int pass = 0; pass < 2; pass++) {
      for (Node node : stemma.nodes()) {
        if (!days.containsKey(node.id())) {
          latestParent(node).or(() -> earliestChild(node)).ifPresent(d -> days.put(node.id(), d));
        }
      }
    }
  }

  /// As many passes as a chain of descents can be long.
  private void settle() {
    for (int pass = 0; pass < stemma.nodes().size(); pass++) {
      Map<NodeId, LocalDate> before = Map.copyOf(days);
      stemma.nodes().stream().filter(StemmaDays::isLost).forEach(this::settle);
      stemma.nodes().stream().filter(n -> !isLost(n)).forEach(this::settle);
      if (days.equals(before)) {
        return;
      }
    }
  }

  private void settle(Node node) {
    Interval interval = when.apply(node);
    if (isLost(node)) {
      earliestChild(node)
          .filter(d -> interval.contains(d))
          .ifPresent(d -> days.merge(node.id(), d, StemmaDays::earlier));
    } else {
      latestParent(node)
          .filter(d -> interval.contains(d))
          .ifPresent(d -> days.merge(node.id(), d, StemmaDays::later));
    }
  }

  private static boolean isLost(Node node) {
    return node instanceof Node.LostOriginal;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }

  private Optional<LocalDate> latestParent(Node node) {
    return stemma.edges().stream()
        .filter(e -> e.to().equals(node.id()))
        .map(Derivation::from)
        .flatMap(this::day)
        .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> earliestChild(Node node) {
    return stemma.edges().stream()
        .filter(e -> e.from().equals(node.id()))
        .map(Derivation::to)
        .flatMap(this::day)
        .min(Comparator.naturalOrder());
  }

  private Stream<LocalDate> day(NodeId id) {
    return Stream.ofNullable(days.get(id));
  }
}
