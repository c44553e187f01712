package org.stemma.simulate.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.simulate.chance.Chance;
import org.stemma.simulate.event.Filler;
import org.stemma.simulate.event.Role;
import org.stemma.simulate.telling.Hedge;
import org.stemma.simulate.telling.Link;
import org.stemma.simulate.telling.NumberForm;
import org.stemma.simulate.telling.Quoting;
import org.stemma.simulate.telling.Telling;
import org.stemma.simulate.telling.TimeForm;
import org.stemma.simulate.telling.Wording;
import org.stemma.simulate.world.Entity;
import org.stemma.simulate.world.House;
import org.stemma.simulate.world.Style;

/// Makes one report's item from another's: word for word, or rewritten by the operators that the
/// settings and the house's habits call for.
final class Rewriter {
  private final Settings settings;
  private final List<Link> others;

  /// @param others every informant of the story as a link, for words given to the wrong one
  Rewriter(Settings settings, List<Link> others) {
    this.settings = settings;
    this.others = List.copyOf(others);
  }

  /// Word for word.
  Item copied(Item from, String id, House by, LocalDate day) {
    Telling t = from.telling();
    Set<Operator> operators = EnumSet.of(Operator.VERBATIM);
    if (isStale(t, day)) {
      operators.add(Operator.STALE_DAY);
    }
    Telling copy =
        new Telling(
            id,
            t.fact(),
            t.value(),
            t.denied(),
            t.printed(),
            t.hearsay(),
            t.hedge(),
            t.anchor(),
            t.wording());
    return new Item(copy, through(from, by), Optional.of(from), operators, from.style());
  }

  /// In other words.
  Item rewritten(Item from, String id, House by, House source, LocalDate day, Chance chance) {
    Set<Operator> operators = EnumSet.of(Operator.REPHRASE, Operator.SYNONYM);
    Telling t = from.telling();
    Style style = style(by, chance);
    names(t, from.style(), style, operators);
    List<Link> printed = attribution(t, by, source, operators, chance);
    boolean voice = printed.isEmpty();
    boolean reportedly = operators.contains(Operator.DROP) && chance.is(.3);
    Hedge hedge = reportedly ? Hedge.REPORTED : hedge(t, voice, by.style(), operators, chance);
    boolean hearsay = voice && (t.hearsay() || hedge != Hedge.ASSERTED && hedge != Hedge.DENIED);
    Wording wording = wording(t, voice, turn(id), operators, chance);
    boolean stale = wording.time() == t.wording().time() && chance.is(settings.of("stale-day"));
    LocalDate anchor = stale ? t.anchor() : day;
    Optional<Filler> value = shifted(t, operators, chance);
    Telling made =
        new Telling(id, t.fact(), value, t.denied(), printed, hearsay, hedge, anchor, wording);
    if (stale && isStale(made, day)) {
      operators.add(Operator.STALE_DAY);
    }
    return new Item(made, through(from, by), Optional.of(from), operators, style);
  }

  /// The house's style, now and then with another spelling.
  private Style style(House by, Chance chance) {
    Style s = by.style();
    return chance.is(settings.of("spellings"))
        ? new Style(
            chance.below(1_000_000),
            s.synonyms(),
            s.hedge(),
            s.honesty(),
            s.dateForm(),
            s.before(),
            s.between(),
            s.after())
        : s;
  }

  private static List<String> through(Item from, House by) {
    List<String> path = new ArrayList<>(from.path());
    if (!path.getLast().equals(by.id())) {
      path.add(by.id());
    }
    return path;
  }

  private static boolean isStale(Telling t, LocalDate day) {
    TimeForm form = t.wording().time();
    boolean relative =
        t.filler(Role.TIME).isPresent() && form != TimeForm.DATE && form != TimeForm.NONE;
    long days = java.time.temporal.ChronoUnit.DAYS.between(t.anchor(), day);
    return relative && (form == TimeForm.AGO ? days != 0 : days >= 6);
  }

  private static void names(Telling t, Style was, Style is, Set<Operator> operators) {
    for (Role role : Role.values()) {
      if (t.filler(role).orElse(null) instanceof Filler.Named named) {
        Entity.Spelling before = was.prefers(named.entity());
        Entity.Spelling after = is.prefers(named.entity());
        if (!before.equals(after)) {
          operators.add(after.alias() != before.alias() ? Operator.ALIAS : Operator.NAME_VARIANT);
        }
      }
    }
  }

  private List<Link> attribution(
      Telling t, House by, House source, Set<Operator> operators, Chance chance) {
    List<Link> printed = new ArrayList<>(t.printed());
    double dishonest = 1 - by.style().honesty();
    boolean quoted = t.fact().kind() == org.stemma.simulate.event.Fact.Kind.REMARK;
    printed.removeIf(l -> isHouse(l) && printed.size() > 1 && !chance.is(by.style().honesty()));
    if (!quoted && !t.denied() && chance.is(2 * dishonest * settings.of("drop"))) {
      operators.add(Operator.DROP);
      return List.of();
    }
    if (!printed.isEmpty() && chance.is(2 * dishonest * settings.of("lift"))) {
      operators.add(Operator.LIFT);
      return List.of(lifted(printed.getFirst(), source, quoted, chance));
    }
    if (!printed.isEmpty()
        && others.size() > 1
        && chance.is(2 * dishonest * settings.of("misplace"))) {
      operators.add(Operator.MISPLACE);
      printed.set(0, misplaced(printed.getFirst(), chance));
      return printed;
    }
    boolean relay = !printed.isEmpty() && printed.stream().noneMatch(Rewriter::isHouse);
    if (relay && chance.is(by.style().honesty() * settings.of("printed-relay"))) {
      printed.add(Interviews.link(source));
    }
    return printed;
  }

  private static boolean isHouse(Link link) {
    return link.kind() == Link.Kind.AGENCY || link.kind() == Link.Kind.OUTLET;
  }

  private static Link lifted(Link origin, House source, boolean quoted, Chance chance) {
    if (!quoted && chance.is(.4)) {
      return Interviews.link(source);
    }
    boolean many = origin.gender() == Entity.Gender.THEY;
    String words =
        many
            ? "officials"
            : chance.pick(
                List.of("an official", "a source", "one person with knowledge of the matter"));
    return new Link(
        origin.party(),
        Link.Kind.UNNAMED,
        Optional.empty(),
        words,
        many ? Entity.Gender.THEY : Entity.Gender.HE);
  }

  private Link misplaced(Link origin, Chance chance) {
    Link other = chance.pick(others);
    return other.party().equals(origin.party())
        ? others.get((others.indexOf(other) + 1) % others.size())
        : other;
  }

  private Hedge hedge(
      Telling t, boolean voice, Style style, Set<Operator> operators, Chance chance) {
    Hedge was = t.hedge();
    boolean weak = was == Hedge.REPORTED || was == Hedge.BELIEVED || was == Hedge.POSSIBLE;
    if (weak && chance.is(settings.of("hedge-up"))) {
      operators.add(Operator.HEDGE_UP);
      return Hedge.ASSERTED;
    }
    boolean remark = t.fact().kind() == org.stemma.simulate.event.Fact.Kind.REMARK;
    if (was == Hedge.ASSERTED
        && !remark
        && chance.is(2 * style.hedge() * settings.of("hedge-down"))) {
      operators.add(Operator.HEDGE_DOWN);
      return voice ? Hedge.REPORTED : Hedge.BELIEVED;
    }
    return voice && was == Hedge.BELIEVED ? Hedge.REPORTED : was;
  }

  private Wording wording(
      Telling t, boolean voice, int turn, Set<Operator> operators, Chance chance) {
    Wording was = t.wording();
    Quoting quoting =
        voice ? Quoting.NONE : was.quoting() == Quoting.NONE ? Quoting.INDIRECT : was.quoting();
    boolean cut = quoting == Quoting.DIRECT || quoting == Quoting.PARTIAL;
    if (cut && chance.is(settings.of("quote-cut"))) {
      quoting = quoting == Quoting.DIRECT && chance.is(.5) ? Quoting.PARTIAL : Quoting.INDIRECT;
      operators.add(Operator.QUOTE_CUT);
    }
    NumberForm number = was.number();
    if (t.filler(Role.COUNT).isPresent() && chance.is(settings.of("round"))) {
      number =
          chance.pick(
              List.of(NumberForm.ABOUT, NumberForm.MORE_THAN, NumberForm.NEARLY, NumberForm.VAGUE));
      operators.add(Operator.ROUND);
    }
    boolean trimmed = chance.is(.3);
    if (trimmed && !was.trimmed()) {
      operators.add(Operator.TRIM);
    }
    TimeForm time = chance.is(.5) ? was.time() : Interviews.timeForm(t.fact(), chance);
    return new Wording(
        was.clause() + 1 + turn,
        chance.below(1_000_000),
        trimmed,
        chance.below(10_000),
        quoting,
        time,
        number);
  }

  /// Rewriters who know nothing of each other hardly ever choose the same construction of all that
  /// the language has; the grammar has a few, so they take them in turn.
  private static int turn(String id) {
    int report = id.lastIndexOf('.');
    int number = 0;
    for (int i = id.lastIndexOf('.', report - 1) + 1; i < report; i++) {
      char c = id.charAt(i);
      number = Character.isDigit(c) ? 10 * number + c - '0' : number;
    }
    return number;
  }

  /// The value, now and then with a number gone wrong.
  private Optional<Filler> shifted(Telling t, Set<Operator> operators, Chance chance) {
    boolean varies = t.fact().varies().filter(Role.COUNT::equals).isPresent();
    if (varies
        && t.filler(Role.COUNT).orElse(null) instanceof Filler.Count count
        && count.number() >= 5
        && chance.is(settings.of("shift"))) {
      operators.add(Operator.SHIFT);
      int other = count.number() + Math.max(3, count.number() * chance.between(30, 90) / 100);
      return Optional.of(new Filler.Count(other, count.noun(), count.singular()));
    }
    return t.value();
  }
}
