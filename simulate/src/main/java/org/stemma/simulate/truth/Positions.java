package org.stemma.simulate.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.press.Item;
import org.stemma.simulate.press.Operator;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.typeset.Article;

/// The claims of a story and the positions that its reports take on them.
final class Positions {
  /// Why a position differs from the truth.
  enum Standing {
    TRUE,
    /// Believed earlier, and superseded.
    REVISED,
    /// What some informant says instead.
    DIFFERS,
    /// Somebody's slip of the pen.
    ERROR,
    DENIED
  }

  /// One answer to a claim.
  record Position(
      String id,
      Fact fact,
      String value,
      Standing standing,
      List<Item> items,
      List<Testimony> evidence,
      List<Testimony> all) {}

  private Positions() {}

  /// The position of a telling: `F3=true`, `F3=17`, `F3=denied`.
  static String id(Telling telling) {
    return telling.fact().id() + "=" + value(telling);
  }

  private static String value(Telling telling) {
    if (telling.denied()) {
      return "denied";
    }
    Optional<Filler> right = telling.fact().varies().map(r -> telling.fact().roles().get(r));
    return telling
        .value()
        .filter(v -> !Optional.of(v).equals(right))
        .map(Positions::printed)
        .orElse("true");
  }

  static String printed(Filler filler) {
    return switch (filler) {
      case Filler.Named named -> named.entity().id();
      case Filler.Count count -> Integer.toString(count.number());
      case Filler.Day day ->
          day.from().equals(day.to()) ? day.from().toString() : day.from() + "/" + day.to();
      case Filler.Words words -> words.text();
    };
  }

  /// Every position taken in the reports given out, by fact and value.
  static SortedMap<String, Position> of(Story story) {
    SortedMap<String, Position> positions = new TreeMap<>();
    for (Article article : story.reports()) {
      for (Item item : article.draft().items()) {
        Telling t = item.telling();
        Position position =
            positions.computeIfAbsent(
                id(t),
                id ->
                    new Position(
                        id,
                        t.fact(),
                        value(t),
                        standing(item),
                        new ArrayList<>(),
                        new ArrayList<>(),
                        new ArrayList<>()));
        Testimony testimony = new Testimony(item.id(), article.draft().id(), item.path());
        position.items().add(item);
        position.all().add(testimony);
        if (isEvidence(t)) {
          position.evidence().add(testimony);
        }
      }
    }
    return positions;
  }

  /// Whether the assertion supports anything by itself: it happened, somebody says so, and not that
  /// it is unknown.
  static boolean isEvidence(Telling t) {
    return t.fact().kind() == Fact.Kind.EVENT
        && !t.printed().isEmpty()
        && !t.hearsay()
        && t.hedge() != Hedge.UNKNOWN;
  }

  private static Standing standing(Item item) {
    Telling t = item.telling();
    if (t.denied()) {
      return Standing.DENIED;
    }
    if (value(t).equals("true")) {
      return Standing.TRUE;
    }
    Filler value = t.value().orElseThrow();
    if (isShifted(Optional.of(item))) {
      return Standing.ERROR;
    }
    return t.fact().revisions().contains(value) ? Standing.REVISED : Standing.DIFFERS;
  }

  private static boolean isShifted(Optional<Item> item) {
    return item.filter(i -> i.operators().contains(Operator.SHIFT) || isShifted(i.parent()))
        .isPresent();
  }

  /// The positions of each fact that has any.
  static SortedMap<String, List<Position>> byFact(Map<String, Position> positions) {
    SortedMap<String, List<Position>> byFact = new TreeMap<>();
    positions
        .values()
        .forEach(p -> byFact.computeIfAbsent(p.fact().id(), f -> new ArrayList<>()).add(p));
    return byFact;
  }
}
