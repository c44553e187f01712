package org.stemma.quality.examination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.habit.Printed;
import org.stemma.habit.Weighing;
import org.stemma.quality.metric.Counts;
import org.stemma.quality.metric.Figure;

/// Departures, arrivals and gates of flights as 38 sites print them, some of which copy each
/// other (Li et al. 2013, Truth finding on the deep web): which value is the airline's own,
/// and who copies? Times are compared to the minute.
final class Flight {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final List<String> ATTRIBUTES =
      List.of(
          "scheduled departure",
          "actual departure",
          "departure gate",
          "scheduled arrival",
          "actual arrival",
          "arrival gate");

  /// Sites whose values are one company's feed, right in a third of the cases.
  private static final Set<String> CLIQUE =
      Set.of("airtravelcenter", "flytecomm", "helloflight", "myrateplan");

  private final List<Printed> printed = new ArrayList<>();
  private final SortedMap<String, String> right = new TreeMap<>();

  private Flight() {}

  static Measurement measure(Setting setting) throws IOException {
    Flight flight = new Flight();
    for (Path day : days(setting.folder().resolve("conflicting_data"))) {
      String name = day.getFileName().toString().replace(".txt", "");
      for (List<String> row : rows(day)) {
        values(name, row.subList(1, row.size()))
            .forEach((i, v) -> flight.printed.add(new Printed(row.getFirst(), i, v)));
      }
      Path truth = setting.folder().resolve("ground_truth").resolve(day.getFileName());
      for (List<String> row : rows(truth)) {
        flight.right.putAll(values(name, row));
      }
    }
    return flight.measured();
  }

  private static List<Path> days(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
        .map(line -> List.of(TAB.split(line, -1)))
        .toList();
  }

  /// The values of a row, by day, flight and attribute.
  ///
  /// @param row the flight, then its attributes
  static Map<String, String> values(String day, List<String> row) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < ATTRIBUTES.size() && i + 1 < row.size(); i++) {
      String attribute = ATTRIBUTES.get(i);
      String cell = row.get(i + 1);
      Optional<String> value =
          attribute.endsWith("gate") ? FlightValues.gate(cell) : FlightValues.time(cell, day);
      value.ifPresent(v -> values.put(day + " " + row.getFirst() + " " + attribute, v));
    }
    return values;
  }

  private Measurement measured() {
    List<Figure> figures = new ArrayList<>();
    List<Miss> misses = new ArrayList<>();
    figures.add(right("vote.right", votes(printed)));
    figures.add(right("without-dependence.right", Weighing.independent(printed).chosen()));
    Weighing weighing = Weighing.of(printed);
    figures.add(right("right", weighing.chosen()));
    for (String attribute : ATTRIBUTES) {
      figures.add(share(attribute, weighing.chosen()));
    }
    figures.addAll(clique(weighing));
    figures.add(new Figure.Size("groups", weighing.groups().size(), weighing.groups().toString()));
    right.forEach(
        (item, value) -> {
          String chosen = weighing.chosen().getOrDefault(item, "");
          if (!chosen.equals(value)) {
            misses.add(Miss.of("wrong value", "", item, chosen + " for " + value));
          }
        });
    return new Measurement(right.size(), "values", figures, misses);
  }

  private Figure right(String name, Map<String, String> chosen) {
    long right = this.right.entrySet().stream().filter(e -> isRight(e, chosen)).count();
    return Figure.share(name, right, this.right.size());
  }

  private Figure share(String attribute, Map<String, String> chosen) {
    var all = right.entrySet().stream().filter(e -> e.getKey().endsWith(attribute)).toList();
    long right = all.stream().filter(e -> isRight(e, chosen)).count();
    return Figure.share("right." + attribute.replace(' ', '-'), right, all.size());
  }

  private static boolean isRight(Map.Entry<String, String> item, Map<String, String> chosen) {
    return item.getValue().equals(chosen.get(item.getKey()));
  }

  /// The value that most sources print; of as many, the first in alphabetical order.
  static SortedMap<String, String> votes(List<Printed> printed) {
    SortedMap<String, SortedMap<String, Set<String>>> ballots = new TreeMap<>();
    for (Printed one : printed) {
      ballots
          .computeIfAbsent(one.item(), i -> new TreeMap<>())
          .computeIfAbsent(one.value(), v -> new HashSet<>())
          .add(one.source());
    }
    SortedMap<String, String> chosen = new TreeMap<>();
    ballots.forEach((item, votes) -> chosen.put(item, most(votes)));
    return chosen;
  }

  private static String most(SortedMap<String, Set<String>> votes) {
    int most = votes.values().stream().mapToInt(Set::size).max().orElse(0);
    return votes.keySet().stream()
        .filter(v -> Objects.requireNonNull(votes.get(v)).size() == most)
        .findFirst()
        .orElseThrow();
  }

  /// How well the group found that has most of the known one is it, by pairs.
  private static List<Figure> clique(Weighing weighing) {
    SortedSet<String> best = new java.util.TreeSet<>();
    for (SortedSet<String> group : weighing.groups()) {
      best = known(group) > known(best) ? group : best;
    }
    long right = pairs(known(best));
    Counts counts = new Counts(right, pairs(best.size()) - right, pairs(CLIQUE.size()) - right);
    return List.of(
        Figure.precision("clique.precision", counts), Figure.recall("clique.recall", counts));
  }

  private static long known(Set<String> group) {
    return group.stream().filter(CLIQUE::contains).count();
  }

  private static long pairs(long many) {
    return many * (many - 1) / 2;
  }
}
