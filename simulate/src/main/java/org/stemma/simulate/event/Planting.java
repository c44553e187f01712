package org.stemma.simulate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.simulate.chance.Chance;

/// The planting of difficulties: informants who differ or deny, and counts that were revised.
///
/// @param start the day of the event
record Planting(List<Cast> cast, LocalDate start, Chance chance, Demand demand) {

  void plant(List<Draft> drafts) {
    revise(drafts);
    Demand.Shares shares = demand.conflicts();
    differ(drafts, Role.COUNT, shares.number());
    differ(drafts, Role.TIME, shares.time());
    differ(drafts, Role.PLACE, shares.place());
    differ(drafts, Role.AGENT, shares.participant());
    differ(drafts, Role.MEANS, shares.participant());
    differ(drafts, Role.STATE, shares.state());
    deny(drafts, shares.polarity());
    inherit();
  }

  private void revise(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Chance own = chance.at(draft.line.name());
      boolean moves = draft.line.is("grows") || draft.line.is("shrinks");
      if (moves && own.is(demand.revisions())) {
        draft.count().ifPresent(c -> draft.revisions.addAll(earlier(c, draft, own)));
      }
    }
  }

  /// One to three earlier values, the oldest first, each nearer to the true one.
  private static List<Filler> earlier(Filler.Count count, Draft draft, Chance own) {
    List<Filler> earlier = new ArrayList<>();
    int steps = own.between(1, 3);
    int last = draft.line.is("grows") ? 0 : Integer.MAX_VALUE;
    for (int i = 1; i <= steps; i++) {
      double part = i / (steps + 1.0);
      double share = draft.line.is("grows") ? 0.25 + 0.7 * part : 2.2 - 1.1 * part;
      int number = (int) Math.round(count.number() * share);
      boolean fits =
          draft.line.is("grows")
              ? number > last && number < count.number() && number > 0
              : number < last && number > count.number();
      if (fits) {
        earlier.add(new Filler.Count(number, count.noun(), count.singular()));
        last = number;
      }
    }
    return earlier;
  }

  private void differ(List<Draft> drafts, Role role, double share) {
    for (Draft draft : drafts) {
      Chance own = chance.at(draft.line.name()).at(role.name());
      boolean free = draft.others.isEmpty() && draft.revisions.isEmpty();
      if (free && draft.kind() != Fact.Kind.REMARK && own.is(share)) {
        other(draft, role, own).ifPresent(value -> differ(draft, role, value, own));
      }
    }
  }

  private void differ(Draft draft, Role role, Filler value, Chance own) {
    List<Cast> origins = cast.stream().filter(c -> c.upper.isEmpty()).toList();
    List<Cast> knowing = origins.stream().filter(c -> c.knows.contains(draft)).toList();
    List<Cast> others = origins.stream().filter(c -> !c.knows.contains(draft)).toList();
    if (knowing.size() > 1 || !others.isEmpty()) {
      Cast one = knowing.size() > 1 ? own.pick(knowing) : own.pick(others);
      one.learn(draft);
      one.differs.add(draft);
      draft.others.add(value);
      draft.varies = Optional.of(role);
    }
  }

  private Optional<Filler> other(Draft draft, Role role, Chance own) {
    if (!draft.roles.containsKey(role)) {
      return Optional.empty();
    }
    if (role == Role.COUNT) {
      return draft.count().map(c -> counted(c, own));
    }
    if (role == Role.TIME) {
      return draft.day().filter(d -> d.from().equals(d.to())).map(this::shifted);
    }
    return draft.alternatives(role).stream().findFirst();
  }

  private static Filler counted(Filler.Count count, Chance own) {
    int step = Math.max(1, (int) Math.round(count.number() * own.between(8, 25) / 100.0));
    int number =
        count.number() > step && own.is(0.5) ? count.number() - step : count.number() + step;
    return new Filler.Count(number, count.noun(), count.singular());
  }

  /// A day later; a day earlier only for what happened before the event or long after it.
  private Filler shifted(Filler.Day day) {
    boolean apart = day.from().isBefore(start) || day.from().isAfter(start.plusDays(1));
    int days = apart && chance.is(0.5) ? -1 : 1;
    return new Filler.Day(day.from().plusDays(days), day.to().plusDays(days));
  }

  private void deny(List<Draft> drafts, double share) {
    for (Draft draft : drafts) {
      Chance own = chance.at(draft.line.name()).at("deny");
      List<Cast> able =
          cast.stream()
              .filter(c -> c.upper.isEmpty() && draft.line.is("deny:" + c.topic))
              .filter(c -> !c.differs.contains(draft))
              .toList();
      if (!able.isEmpty() && own.is(share * 3)) {
        Cast denier = own.pick(able);
        boolean others = cast.stream().anyMatch(c -> c != denier && asserts(c, draft));
        if (others) {
          denier.learn(draft);
          denier.denies.add(draft);
        }
      }
    }
  }

  private static boolean asserts(Cast one, Draft draft) {
    return one.upper.isEmpty()
        && one.knows.contains(draft)
        && !one.differs.contains(draft)
        && !one.denies.contains(draft);
  }

  /// Those who have it from another say what that one says.
  private void inherit() {
    for (Cast one : cast) {
      one.upper.ifPresent(
          upper -> {
            one.knows.stream().filter(upper.differs::contains).forEach(one.differs::add);
            one.knows.stream().filter(upper.denies::contains).forEach(one.denies::add);
          });
    }
  }
}
