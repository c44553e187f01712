package org.stemma.simulate.press;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Informant;
import org.stemma.simulate.world.House;
import org.stemma.simulate.world.World;

/// Everything that is published about one event, wires that nobody holds among it, in the order of
/// publication.
public final class Newsroom {
  private final World world;
  private final Event event;
  private final Settings settings;
  private final Desk desk;
  private final String story;
  private final List<Draft> published = new ArrayList<>();
  private int reports;

  private Newsroom(World world, Event event, Settings settings, String story) {
    this.world = world;
    this.event = event;
    this.settings = settings;
    this.desk = new Desk(event, settings);
    this.story = story;
  }

  public static List<Draft> publish(
      World world, Event event, Settings settings, String story, Chance chance) {
    Newsroom newsroom = new Newsroom(world, event, settings, story);
    newsroom.wires(chance.at("wires"));
    newsroom.outlets(chance.at("outlets"));
    newsroom.later(chance.at("later"));
    newsroom.published.sort(Comparator.comparing(Draft::at).thenComparing(Draft::id));
    return List.copyOf(newsroom.published);
  }

  /// Agencies speak to informants, one to some, another to others, and file their wires.
  private void wires(Chance chance) {
    List<House> agencies = chance.shuffled(world.agencies());
    List<Informant> free = new ArrayList<>(chance.shuffled(event.informants()));
    List<Informant> used = new ArrayList<>();
    int many = Math.min(settings.whole("agencies"), agencies.size());
    for (int a = 0; a < many; a++) {
      Chance here = chance.at("agency", a);
      List<Informant> spoken = new ArrayList<>();
      int wanted =
          Math.max(
              1,
              Math.min(
                  settings.whole("agency-informants"),
                  event.informants().size() / Math.max(1, many)));
      while (spoken.size() < wanted && !free.isEmpty()) {
        spoken.add(free.removeFirst());
      }
      used.stream()
          .filter(i -> here.is(settings.of("shared-informants")))
          .filter(i -> !spoken.contains(i))
          .forEach(spoken::add);
      used.addAll(spoken);
      wire(agencies.get(a), spoken, story + ".W" + (a + 1), here);
    }
  }

  private void wire(House agency, List<Informant> spoken, String id, Chance chance) {
    LocalDateTime at = event.at().plusMinutes(chance.delay(settings.of("wire-lag"), .6));
    for (int edition = 0; edition <= settings.whole("wire-updates"); edition++) {
      String name = edition == 0 ? id : id + (char) ('a' + edition);
      Desk.Commission commission =
          new Desk.Commission(name, agency, at, List.of(), spoken, settings.of("kept"));
      Draft wire = desk.draft(commission, chance.at("edition", edition));
      boolean held = chance.is(settings.of("wire-held"));
      published.add(edition == 0 ? wire.held(held) : wire.held(held).asVersionOf(id));
      at = at.plusMinutes(chance.delay(660, .4));
    }
  }

  private void outlets(Chance chance) {
    List<House> houses = chance.shuffled(world.outlets());
    int many =
        Math.min(
            houses.size(),
            chance.between(settings.whole("reports-min"), settings.whole("reports-max")));
    List<LocalDateTime> times = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      long late = chance.is(settings.of("late")) ? chance.between(9, 40) * 1440L : 0;
      times.add(event.at().plusMinutes(90 + late + chance.delay(settings.of("outlet-lag"), .7)));
    }
    times.sort(Comparator.naturalOrder());
    for (int i = 0; i < many; i++) {
      published.add(report(houses.get(i), times.get(i), chance.at("outlet", i)));
    }
  }

  private String nextId() {
    reports++;
    return story + ".R" + (reports < 10 ? "0" : "") + reports;
  }

  private Draft report(House house, LocalDateTime at, Chance chance) {
    List<Draft> parents = parents(house, at, chance);
    List<Informant> informants =
        parents.isEmpty() || chance.is(settings.of("interviews")) ? interviewed(chance) : List.of();
    double share = settings.of("kept") * (parents.size() > 1 ? .7 : 1);
    return desk.draft(new Desk.Commission(nextId(), house, at, parents, informants, share), chance);
  }

  private List<Draft> parents(House house, LocalDateTime at, Chance chance) {
    List<Draft> before =
        published.stream()
            .filter(d -> d.at().plusMinutes(20).isBefore(at))
            .sorted(Comparator.comparing(Draft::at).reversed().thenComparing(Draft::id))
            .toList();
    List<Draft> wires = before.stream().filter(d -> d.house().isAgency()).toList();
    List<Draft> papers = before.stream().filter(d -> !d.house().isAgency()).toList();
    List<Draft> parents = new ArrayList<>();
    if (!wires.isEmpty() && chance.is(settings.of("wire-parents"))) {
      Draft first = usual(house, wires, chance).orElseGet(() -> chance.zipf(wires));
      parents.add(first);
      List<Draft> others =
          wires.stream().filter(w -> !w.house().id().equals(first.house().id())).toList();
      if (!others.isEmpty() && chance.is(settings.of("second-wire"))) {
        parents.add(chance.zipf(others));
      }
    }
    boolean lone = parents.isEmpty() && chance.is(.8);
    if (!papers.isEmpty()
        && settings.of("outlet-parents") > 0
        && (lone || chance.is(settings.of("outlet-parents")))) {
      parents.add(chance.zipf(papers));
    }
    return parents;
  }

  /// The latest wire of the agency that a house usually takes from.
  private Optional<Draft> usual(House house, List<Draft> wires, Chance chance) {
    if (!chance.at("habit").is(settings.of("habit"))) {
      return Optional.empty();
    }
    int number = world.outlets().indexOf(house) % world.agencies().size();
    String usual = world.agencies().get(number).id();
    return wires.stream().filter(w -> w.house().id().equals(usual)).findFirst();
  }

  private List<Informant> interviewed(Chance chance) {
    int many = chance.between(1, settings.whole("informants"));
    List<Informant> all = chance.shuffled(event.informants());
    return all.subList(0, Math.min(many, all.size()));
  }

  /// Later versions: some take up new wires; in circles, the first takes from one that took from
  /// it.
  private void later(Chance chance) {
    List<Draft> papers =
        published.stream()
            .filter(d -> !d.house().isAgency())
            .sorted(Comparator.comparing(Draft::id))
            .toList();
    for (Draft paper : papers) {
      Chance here = chance.at(paper.id());
      Optional<Draft> child = child(paper, papers);
      if (child.isPresent() && here.is(settings.of("circular"))) {
        version(paper, child.get(), here);
      } else if (here.is(settings.of("updates"))) {
        newest(paper).ifPresent(wire -> version(paper, wire, here));
      }
    }
  }

  private static Optional<Draft> child(Draft paper, List<Draft> papers) {
    return papers.stream().filter(p -> p.parents().contains(paper.id())).findFirst();
  }

  private Optional<Draft> newest(Draft paper) {
    return published.stream()
        .filter(d -> d.house().isAgency() && d.at().isAfter(paper.at().minusMinutes(300)))
        .max(Comparator.comparing(Draft::at).thenComparing(Draft::id));
  }

  private void version(Draft earlier, Draft source, Chance chance) {
    LocalDateTime last = earlier.at().isAfter(source.at()) ? earlier.at() : source.at();
    LocalDateTime at = last.plusMinutes(30 + chance.delay(240, .5));
    Desk.Commission commission =
        new Desk.Commission(nextId(), earlier.house(), at, List.of(source), List.of(), .5);
    published.add(desk.version(earlier, commission, chance.at("version")));
  }
}
