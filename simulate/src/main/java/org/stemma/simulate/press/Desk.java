package org.stemma.simulate.press;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Event;
import org.stemma.simulate.event.Fact;
import org.stemma.simulate.event.Informant;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;
import org.stemma.simulate.world.House;

/// Where one report is put together from what it takes over and what its reporters were told.
final class Desk {
  private final Event event;
  private final Settings settings;
  private final Interviews interviews;
  private final Rewriter rewriter;

  Desk(Event event, Settings settings) {
    this.event = event;
    this.settings = settings;
    this.interviews = new Interviews(event, settings);
    this.rewriter =
        new Rewriter(settings, event.informants().stream().map(Interviews::link).toList());
  }

  /// What a report is made from.
  ///
  /// @param parents the reports it takes from, the main one first
  /// @param informants whom its own reporters spoke to
  /// @param share how much of each parent is kept
  record Commission(
      String id,
      House house,
      LocalDateTime at,
      List<Draft> parents,
      List<Informant> informants,
      double share) {}

  Draft draft(Commission commission, Chance chance) {
    Numbering numbering = new Numbering(commission.id());
    List<Unit.Statement> units = new ArrayList<>();
    boolean ownFirst = chance.is(.4);
    if (ownFirst) {
      units.addAll(own(commission, numbering, chance.at("own")));
    }
    for (Draft parent : commission.parents()) {
      units.addAll(taken(parent, commission, numbering, chance.at(parent.id())));
    }
    if (!ownFirst) {
      units.addAll(own(commission, numbering, chance.at("own")));
    }
    List<Unit.Statement> once = once(units);
    if (chance.is(settings.of("reorder"))) {
      once = reordered(once, chance.at("order"));
    }
    return page(commission, shortened(once), numbering, chance.at("page"));
  }

  /// Gives out the ids of a report's items.
  private static final class Numbering {
    private final String report;
    private int next = 1;

    Numbering(String report) {
      this.report = report;
    }

    String next() {
      return report + ".A" + next++;
    }

    int take(int many) {
      int first = next;
      next += many;
      return first;
    }
  }

  private List<Unit.Statement> own(Commission c, Numbering numbering, Chance chance) {
    List<Unit.Statement> units = new ArrayList<>();
    for (Informant informant : c.informants()) {
      int first = numbering.take(informant.knows().size());
      List<Item> items =
          interviews
              .with(informant, c.house(), c.id(), c.at(), first, chance.at(informant.id()))
              .stream()
              .map(i -> interviews.dated(i, c.at()))
              .toList();
      units.addAll(sentences(items, chance.at(informant.id(), 1)));
    }
    return units;
  }

  /// Items as sentences, some of them joined.
  private List<Unit.Statement> sentences(List<Item> items, Chance chance) {
    List<Unit.Statement> units = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean joined =
          i + 1 < items.size() && joins(item, items.get(i + 1)) && chance.is(settings.of("join"));
      units.add(new Unit.Statement(joined ? List.of(item, items.get(++i)) : List.of(item)));
    }
    return units;
  }

  private static boolean joins(Item a, Item b) {
    Telling s = a.telling();
    Telling t = b.telling();
    return s.printed().equals(t.printed())
        && s.wording().quoting() == Quoting.INDIRECT
        && t.wording().quoting() == Quoting.INDIRECT
        && s.hedge() == Hedge.ASSERTED
        && t.hedge() == Hedge.ASSERTED
        && s.fact().kind() == Fact.Kind.EVENT
        && t.fact().kind() == Fact.Kind.EVENT;
  }

  private List<Unit.Statement> taken(
      Draft parent, Commission c, Numbering numbering, Chance chance) {
    List<Unit.Statement> units = new ArrayList<>();
    for (Unit unit : parent.units()) {
      if (unit instanceof Unit.Statement statement && isKept(statement, c, chance)) {
        boolean rewrites = chance.is(settings.of("rewriting"));
        if (rewrites) {
          if (!isRemark(statement) || chance.is(settings.of("remarks"))) {
            units.addAll(rewritten(statement, parent, c, numbering, chance));
          }
        } else {
          units.add(copied(statement, c, numbering));
        }
      }
    }
    return merged(units, chance);
  }

  /// Neighbours of one source that were both rewritten, now and then in one sentence.
  private List<Unit.Statement> merged(List<Unit.Statement> units, Chance chance) {
    List<Unit.Statement> merged = new ArrayList<>();
    for (Unit.Statement unit : units) {
      Optional<Unit.Statement> last =
          merged.isEmpty() ? Optional.empty() : Optional.of(merged.getLast());
      if (last.filter(l -> mayMerge(l, unit)).isPresent() && chance.is(settings.of("join"))) {
        Item first = merged.removeLast().items().getFirst();
        Item second = unit.items().getFirst();
        merged.add(
            new Unit.Statement(List.of(with(first, Operator.JOIN), with(second, Operator.JOIN))));
      } else {
        merged.add(unit);
      }
    }
    return merged;
  }

  private static boolean mayMerge(Unit.Statement a, Unit.Statement b) {
    Item x = a.items().getFirst();
    Item y = b.items().getFirst();
    return a.items().size() == 1
        && b.items().size() == 1
        && x.operators().contains(Operator.REPHRASE)
        && y.operators().contains(Operator.REPHRASE)
        && !x.operators().contains(Operator.SPLIT)
        && x.style().equals(y.style())
        && joins(x, y);
  }

  private static boolean isRemark(Unit.Statement statement) {
    return statement.items().getFirst().telling().fact().kind() == Fact.Kind.REMARK;
  }

  private boolean isKept(Unit.Statement statement, Commission c, Chance chance) {
    Fact fact = statement.items().getFirst().telling().fact();
    double share = fact.weight() >= .9 ? Math.max(.9, c.share()) : c.share();
    return fact.kind() != Fact.Kind.BACKGROUND && chance.is(share);
  }

  private Unit.Statement copied(Unit.Statement statement, Commission c, Numbering numbering) {
    return new Unit.Statement(
        statement.items().stream()
            .map(i -> rewriter.copied(i, numbering.next(), c.house(), c.at().toLocalDate()))
            .toList());
  }

  private List<Unit.Statement> rewritten(
      Unit.Statement statement, Draft parent, Commission c, Numbering numbering, Chance chance) {
    List<Item> items = new ArrayList<>();
    for (Item item : statement.items()) {
      items.add(
          rewriter.rewritten(
              item, numbering.next(), c.house(), parent.house(), c.at().toLocalDate(), chance));
    }
    if (items.size() == 1) {
      return List.of(new Unit.Statement(items));
    }
    if (joins(items.getFirst(), items.getLast()) && chance.is(.4)) {
      return List.of(new Unit.Statement(items));
    }
    return items.stream().map(i -> new Unit.Statement(List.of(with(i, Operator.SPLIT)))).toList();
  }

  private static Item with(Item item, Operator operator) {
    Set<Operator> operators = EnumSet.of(operator);
    operators.addAll(item.operators());
    return new Item(item.telling(), item.path(), item.parent(), operators, item.style());
  }

  /// Each fact once from each origin; a sentence of which something is said already goes.
  private static List<Unit.Statement> once(List<Unit.Statement> units) {
    Set<List<String>> said = new HashSet<>();
    List<Unit.Statement> kept = new ArrayList<>();
    for (Unit.Statement unit : units) {
      List<List<String>> keys =
          unit.items().stream().map(i -> List.of(i.telling().fact().id(), i.origin())).toList();
      if (keys.stream().noneMatch(said::contains)) {
        said.addAll(keys);
        kept.add(unit);
      }
    }
    return kept;
  }

  /// What one source says stays together; the sources change places, the weightiest likely first.
  private static List<Unit.Statement> reordered(List<Unit.Statement> units, Chance chance) {
    Map<String, List<Unit.Statement>> bySource = new LinkedHashMap<>();
    units.forEach(
        u ->
            bySource
                .computeIfAbsent(u.items().getFirst().path().toString(), s -> new ArrayList<>())
                .add(u));
    record Ranked(List<Unit.Statement> group, double rank) {}
    List<Ranked> groups = new ArrayList<>();
    for (List<Unit.Statement> group : bySource.values()) {
      double best =
          group.stream()
              .mapToDouble(u -> u.items().getFirst().telling().fact().weight())
              .max()
              .orElse(0);
      groups.add(new Ranked(chance.shuffled(group), best + .6 * chance.share()));
    }
    groups.sort(Comparator.comparingDouble(g -> -g.rank()));
    return groups.stream().flatMap(g -> g.group().stream()).map(Desk::moved).toList();
  }

  private static Unit.Statement moved(Unit.Statement unit) {
    return new Unit.Statement(
        unit.items().stream()
            .map(i -> i.parent().isPresent() ? with(i, Operator.REORDER) : i)
            .toList());
  }

  private List<Unit.Statement> shortened(List<Unit.Statement> units) {
    int most = settings.whole("sentences");
    if (units.size() <= most) {
      return units;
    }
    List<Unit.Statement> kept = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      // every so many of an over-long report go, evenly, for sources stand in groups
      if ((long) (i + 1) * most / units.size() > (long) i * most / units.size()) {
        kept.add(units.get(i));
      }
    }
    return kept;
  }

  private Draft page(
      Commission c, List<Unit.Statement> statements, Numbering numbering, Chance chance) {
    List<Unit> units = new ArrayList<>(statements);
    for (Fact fact : background(chance)) {
      Item item = background(fact, c, numbering, chance.at(fact.id()));
      units.add(
          Math.min(units.size(), 1 + chance.below(units.size() + 1)),
          new Unit.Statement(List.of(item)));
    }
    for (int i = chance.about(settings.of("opinion")); i > 0; i--) {
      int from = Math.min(units.size(), 1 + units.size() / 2);
      units.add(
          from + chance.below(units.size() - from + 1), new Unit.Opinion(chance.below(1_000_000)));
    }
    Optional<Item> top = top(statements);
    boolean hedged = top.filter(t -> t.telling().hedge() != Hedge.ASSERTED).isPresent();
    boolean overreach = hedged && chance.is(settings.of("overreach"));
    return new Draft(
        c.id(),
        c.house(),
        c.at(),
        PageDates.of(c.at().toLocalDate(), settings, chance.at("date")),
        top,
        overreach,
        units,
        credits(c, chance),
        c.parents().stream().map(Draft::id).toList(),
        Optional.empty(),
        true,
        top.filter(t -> chance.is(settings.of("embed"))),
        chance.is(settings.of("caption")));
  }

  private static Optional<Item> top(List<Unit.Statement> statements) {
    return statements.stream()
        .map(s -> s.items().getFirst())
        .filter(i -> i.telling().fact().kind() == Fact.Kind.EVENT)
        .max(
            Comparator.comparingDouble((Item i) -> i.telling().fact().weight())
                .thenComparing(i -> statements.size() - i.id().length()));
  }

  private List<House> credits(Commission c, Chance chance) {
    return c.parents().stream()
        .map(Draft::house)
        .filter(h -> !h.id().equals(c.house().id()))
        .filter(
            h -> chance.is(settings.of("credit") * Math.min(1, 2 * c.house().style().honesty())))
        .distinct()
        .toList();
  }

  private List<Fact> background(Chance chance) {
    List<Fact> mixed = chance.shuffled(event.background());
    return mixed.subList(
        0, Math.min(mixed.size(), chance.below(settings.whole("background") * 2 + 1)));
  }

  /// Old knowledge is told by everybody in nearly the same words: the clause hangs on the fact.
  private Item background(Fact fact, Commission c, Numbering numbering, Chance chance) {
    Wording wording =
        new Wording(
            chance.is(.7) ? fact.id().hashCode() & 0xff : chance.below(10_000),
            chance.is(.7) ? 1 : chance.below(1_000_000),
            chance.is(.2),
            0,
            Quoting.NONE,
            fact.roles().containsKey(Role.TIME) ? TimeForm.DATE : TimeForm.NONE,
            NumberForm.EXACT);
    Telling telling =
        new Telling(
            numbering.next(),
            fact,
            Optional.empty(),
            false,
            List.of(),
            false,
            Hedge.ASSERTED,
            c.at().toLocalDate(),
            wording);
    return new Item(
        telling, List.of(c.house().id()), Optional.empty(), Set.of(), c.house().style());
  }

  /// The draft as the report's later version: the items that stay are its own, word for word; what
  /// is new comes from the commission.
  Draft version(Draft earlier, Commission commission, Chance chance) {
    Commission grown =
        new Commission(
            commission.id(),
            commission.house(),
            commission.at(),
            commission.parents(),
            commission.informants(),
            .35);
    Numbering numbering = new Numbering(grown.id());
    List<Unit.Statement> units = new ArrayList<>();
    for (Unit unit : earlier.units()) {
      if (unit instanceof Unit.Statement s && chance.is(.9)) {
        units.add(copied(s, grown, numbering));
      }
    }
    for (Draft parent : grown.parents()) {
      units.addAll(taken(parent, grown, numbering, chance.at(parent.id())));
    }
    units.addAll(own(grown, numbering, chance.at("own")));
    Draft page = page(grown, once(units), numbering, chance.at("page"));
    return page.asVersionOf(earlier.id());
  }
}
