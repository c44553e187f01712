package org.stemma.simulate.press;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Informant;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.House;

/// What informants tell a reporter: the roots of all descent.
final class Interviews {
  /// Hours after the event at which each earlier figure gives way to the next.
  private static final int STAGE_HOURS = 9;

  private final Event event;
  private final Settings settings;

  Interviews(Event event, Settings settings) {
    this.event = event;
    this.settings = settings;
  }

  /// The items that the house has from the informant at the time; ids are `report.A1`, counted on
  /// from `first`.
  List<Item> with(
      Informant informant, House house, String report, LocalDateTime at, int first, Chance chance) {
    List<Item> items = new ArrayList<>();
    for (String id : informant.knows()) {
      Fact fact = event.fact(id);
      if (!isTold(fact, at)) {
        continue;
      }
      String item = report + ".A" + (first + items.size());
      items.add(item(item, fact, informant, house, at, chance.at(id)));
    }
    return items;
  }

  /// What has not happened yet is not told, nor what was expected once it is past.
  private static boolean isTold(Fact fact, LocalDateTime at) {
    boolean forecast = fact.kind() == Fact.Kind.FORECAST;
    return fact.day().map(day -> day.isAfter(at.toLocalDate()) == forecast).orElse(true);
  }

  private Item item(
      String id, Fact fact, Informant informant, House house, LocalDateTime at, Chance chance) {
    boolean denied = informant.denies().contains(fact.id());
    boolean remark = fact.kind() == Fact.Kind.REMARK;
    List<String> path = path(informant, house);
    Quoting quoting = remark ? Quoting.DIRECT : quoting(chance);
    Wording wording =
        new Wording(
            chance.below(10_000),
            chance.below(1_000_000),
            chance.is(.2),
            chance.below(10_000),
            quoting,
            timeForm(fact, chance),
            quoting == Quoting.DIRECT || chance.is(.7) ? NumberForm.EXACT : numberForm(chance));
    Telling telling =
        new Telling(
            id,
            fact,
            denied ? Optional.empty() : value(fact, informant),
            denied,
            printed(informant, house, remark ? 0 : settings.of("printed-relay"), chance),
            false,
            denied ? Hedge.DENIED : hedge(informant, remark, chance),
            at.toLocalDate(),
            wording);
    return new Item(telling, path, Optional.empty(), Set.of(), house.style());
  }

  /// Everybody the word went through, the first origin first.
  private List<String> path(Informant informant, House house) {
    List<String> path = new ArrayList<>();
    path.add(house.id());
    Optional<Informant> at = Optional.of(informant);
    while (at.isPresent()) {
      path.addFirst(at.get().id());
      at = at.get().upper().map(event::informant);
    }
    return path;
  }

  private List<Link> printed(Informant informant, House house, double relay, Chance chance) {
    List<Link> links = new ArrayList<>();
    informant
        .upper()
        .filter(u -> chance.is(.75))
        .ifPresent(u -> links.add(link(event.informant(u))));
    links.add(link(informant));
    if (house.isAgency() && chance.is(relay)) {
      links.add(link(house));
    }
    return links;
  }

  static Link link(House house) {
    return new Link(
        house.id(),
        house.isAgency() ? Link.Kind.AGENCY : Link.Kind.OUTLET,
        Optional.of(house.entity()),
        "",
        Entity.Gender.IT);
  }

  static Link link(Informant informant) {
    Optional<Entity> name = informant.person().filter(p -> informant.named());
    Link.Kind kind =
        name.map(e -> e.kind() == Entity.Kind.PERSON ? Link.Kind.PERSON : Link.Kind.GROUP)
            .orElse(Link.Kind.UNNAMED);
    return new Link(informant.id(), kind, name, informant.words(), informant.gender());
  }

  /// What this informant says instead of the truth, if anything.
  private static Optional<Filler> value(Fact fact, Informant informant) {
    for (Informant.Differing differing : informant.differs()) {
      if (differing.fact().equals(fact.id()) && differing.value() < fact.others().size()) {
        return Optional.of(fact.others().get(differing.value()));
      }
    }
    return Optional.empty();
  }

  /// The item as it would be said at the time: an earlier figure while it was believed.
  Item dated(Item item, LocalDateTime at) {
    Fact fact = item.telling().fact();
    long hours = Duration.between(event.at(), at).toHours();
    int stage = (int) (hours / STAGE_HOURS);
    Telling t = item.telling();
    if (t.value().isPresent() || t.denied() || stage >= fact.revisions().size()) {
      return item;
    }
    return new Item(
        new Telling(
            t.id(),
            t.fact(),
            Optional.of(fact.revisions().get(Math.max(0, stage))),
            false,
            t.printed(),
            t.hearsay(),
            t.hedge(),
            t.anchor(),
            t.wording()),
        item.path(),
        item.parent(),
        item.operators(),
        item.style());
  }

  private static Hedge hedge(Informant informant, boolean remark, Chance chance) {
    if (remark) {
      return Hedge.ASSERTED;
    }
    return switch (informant.hedge()) {
      case 0 -> chance.is(.94) ? Hedge.ASSERTED : Hedge.BELIEVED;
      case 1 -> chance.is(.5) ? Hedge.BELIEVED : Hedge.ASSERTED;
      default -> chance.is(.5) ? Hedge.POSSIBLE : chance.is(.5) ? Hedge.BELIEVED : Hedge.UNKNOWN;
    };
  }

  private static Quoting quoting(Chance chance) {
    double at = chance.share();
    return at < .02 ? Quoting.DIRECT : at < .19 ? Quoting.PARTIAL : Quoting.INDIRECT;
  }

  /// How the day is printed; what is expected needs one.
  static TimeForm timeForm(Fact fact, Chance chance) {
    double at = chance.share() * (fact.kind() == Fact.Kind.EVENT ? 1 : .72);
    return at < .4
        ? TimeForm.WEEKDAY
        : at < .55
            ? TimeForm.DATE
            : at < .65 ? TimeForm.AGO : at < .72 ? TimeForm.WIDE : TimeForm.NONE;
  }

  private static NumberForm numberForm(Chance chance) {
    return chance.pick(
        List.of(NumberForm.ABOUT, NumberForm.AT_LEAST, NumberForm.MORE_THAN, NumberForm.NEARLY));
  }
}
