package org.stemma.quality.examination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.stemma.quality.metric.BCubed;
import org.stemma.quality.metric.Figure;
import org.stemma.story.Grouping;
import org.stemma.story.PlainMemory;
import org.stemma.story.Sketch;
import org.stemma.text.Interval;

/// Simulated reports through grouping under what makes it hard: twin events, reports that come
/// late, reports whose dates are wrong or missing, all in one country, so that the same people turn
/// up in story after story. Small enough for every build.
final class HardStream {
  private static final long SEED = 11;
  private static final int REPORTS = 120;

  /// Every so many reports one has another date, or none, or comes last of all.
  private static final int EVERY = 6;

  private HardStream() {}

  static Measurement measured() {
    List<Figure> figures = new ArrayList<>();
    figures.add(f1("twin events", items("twin-events")));
    List<SimulatedStream.Item> plain = items("newsroom");
    figures.add(f1("newsroom", plain));
    figures.add(f1("wrong dates", changed(plain, HardStream::yearsOff)));
    figures.add(f1("no dates", changed(plain, s -> dated(s, Interval.UNBOUNDED))));
    figures.add(late(plain));
    return new Measurement(REPORTS * 5, "reports", figures, List.of());
  }

  private static List<SimulatedStream.Item> items(String preset) {
    List<SimulatedStream.Item> items = new ArrayList<>();
    new SimulatedStream(preset, SEED, 1)
        .to(
            item -> {
              items.add(item);
              return items.size() < REPORTS;
            });
    return items;
  }

  /// The reports, every so many of them with another date.
  private static List<SimulatedStream.Item> changed(
      List<SimulatedStream.Item> plain, UnaryOperator<Sketch> change) {
    List<SimulatedStream.Item> items = new ArrayList<>();
    for (SimulatedStream.Item item : plain) {
      items.add(
          items.size() % EVERY == 0
              ? new SimulatedStream.Item(change.apply(item.sketch()), item.story())
              : item);
    }
    return items;
  }

  private static Sketch yearsOff(Sketch sketch) {
    LocalDate day = sketch.published().earliest();
    return dated(sketch, Interval.of(day.minusYears(3)));
  }

  private static Sketch dated(Sketch sketch, Interval published) {
    return new Sketch(
        sketch.id(),
        sketch.all(),
        sketch.title(),
        sketch.lede(),
        sketch.names(),
        sketch.numbers(),
        published,
        sketch.outlet());
  }

  private static Figure f1(String name, List<SimulatedStream.Item> items) {
    return Figure.mean(
        name + ".b-cubed.f1", BCubed.of(grouped(items)).f1(), items.size() + " reports");
  }

  /// How well the groups with every so many reports coming after all others agree with those of
  /// reports that came in time.
  private static Figure late(List<SimulatedStream.Item> items) {
    Map<String, String> inTime = groups(items);
    List<SimulatedStream.Item> order = new ArrayList<>();
    List<SimulatedStream.Item> last = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      (i % EVERY == 0 ? last : order).add(items.get(i));
    }
    order.addAll(last);
    List<BCubed.Item> both = new ArrayList<>();
    groups(order)
        .forEach((id, group) -> both.add(new BCubed.Item(inTime.getOrDefault(id, ""), group)));
    return Figure.mean(
        "late reports.b-cubed.f1", BCubed.of(both).f1(), "against the same reports in time");
  }

  private static List<BCubed.Item> grouped(List<SimulatedStream.Item> items) {
    Map<String, String> groups = groups(items);
    return items.stream()
        .map(i -> new BCubed.Item(i.story(), groups.getOrDefault(i.sketch().id(), "")))
        .toList();
  }

  private static Map<String, String> groups(List<SimulatedStream.Item> items) {
    PlainMemory memory = new PlainMemory();
    Grouping grouping = new Grouping(memory);
    items.forEach(i -> grouping.add(i.sketch()));
    Map<String, String> groups = new HashMap<>();
    items.forEach(i -> groups.put(i.sketch().id(), memory.group(i.sketch().id()).orElse("")));
    return groups;
  }
}
