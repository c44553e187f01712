package org.stemma.claim;

import static java.time.format.TextStyle.FULL;
import static java.time.format.TextStyle.SHORT;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.chronology.Timex;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.quantity.Quantity;
import org.stemma.report.Zone;
import org.stemma.text.Because;
import org.stemma.text.Interval;
import org.stemma.text.Span;

/// Finds answers that exclude each other within one claim.
///
/// A false conflict costs more than a missed one: both sides stand in different reports and are
/// meant as fact, tell one event in much the same words, and give one value each; and these values
/// are disjoint for sure.
final class Contrasts {
  private static final double SAME = Feature.weights().threshold("words-of-contrast");

  private static final double SURE = Feature.weights().threshold("sure-claim");
  private static final double SAME_DEED = Feature.weights().threshold("words-of-one-deed");

  /// Days further apart than this are two events, or a misread year.
  private static final long FARTHEST = 20;

  private static final Set<String> BOUNDS =
      Set.of("by", "until", "till", "before", "after", "since", "from", "for");

  private static final Set<String> DAYS =
      Stream.concat(
              Arrays.stream(DayOfWeek.values()).map(d -> d.getDisplayName(FULL, Locale.ENGLISH)),
              Arrays.stream(Month.values())
                  .flatMap(
                      m ->
                          Stream.of(
                              m.getDisplayName(FULL, Locale.ENGLISH),
                              m.getDisplayName(SHORT, Locale.ENGLISH))))
          .map(w -> w.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Contrast> found = new TreeMap<>();
  private final Sites sites;

  private final Similarity similarity;

  private Contrasts(Names names, Similarity similarity) {
    this.similarity = similarity;
    this.sites = new Sites(names);
  }

  static List<Contrast> of(List<Profile> group, Names names, Similarity similarity) {
    Contrasts contrasts = new Contrasts(names, similarity);
    for (Profile a : group) {
      for (Profile b : group) {
        if (a.at() < b.at() && areComparable(a, b)) {
          contrasts.compare(a, b);
        }
      }
    }
    return List.copyOf(contrasts.found.values());
  }

  private static boolean areComparable(Profile a, Profile b) {
    return isMeant(a.assertion())
        && isMeant(b.assertion())
        && a.isNegative() == b.isNegative()
        && a.proposition().isPlain()
        && b.proposition().isPlain()
        && !a.assertion().where().report().equals(b.assertion().where().report());
  }

  private static boolean isMeant(Assertion assertion) {
    return assertion.hedge().compareTo(Hedge.BELIEVED) <= 0
        && assertion.zone() == Zone.BODY
        && assertion.basis() != Basis.PRESUPPOSED
        && assertion.basis() != Basis.FORECAST;
  }

  private void compare(Profile a, Profile b) {
    Proposition x = a.proposition();
    Proposition y = b.proposition();
    States.clash(x, y).ifPresent(s -> add(Contrast.Slot.STATUS, s.one(), s.other(), a, b));
    boolean event = x.event().isPresent() && x.event().equals(y.event());
    boolean worded = event && Similarity.words(x, y) >= SAME;
    if (!worded && similarity.of(a, b) < SURE) {
      return;
    }
    counts(a, b);
    Optional<Interval> day = day(x);
    Optional<Interval> other = day(y);
    long apart = Similarity.daysApart(x, y);
    if (day.isPresent()
        && other.isPresent()
        && apart > 0
        && apart <= FARTHEST
        && !isSaidAlike(x, y)) {
      add(Contrast.Slot.TIME, day.get().toString(), other.get().toString(), a, b);
    }
    if (x.places().size() == 1 && y.places().size() == 1 && apart == 0) {
      String here = x.places().iterator().next();
      String there = y.places().iterator().next();
      if (sites.areApart(here, there)) {
        add(Contrast.Slot.PLACE, here, there, a, b);
      }
    }
    if (isOtherActor(x, y) && apart == 0) {
      add(Contrast.Slot.PARTICIPANT, x.agent().orElse(""), y.agent().orElse(""), a, b);
    }
  }

  /// Counts of one thing that no number satisfies.
  private void counts(Profile a, Profile b) {
    for (Quantity x : a.proposition().quantities()) {
      String thing = Counts.thing(x, a.proposition());
      for (Quantity y : b.proposition().quantities()) {
        if (thing.equals(Counts.thing(y, b.proposition())) && Counts.areApart(thing, x, y)) {
          add(Contrast.Slot.NUMBER, thing + " " + x.stated(), thing + " " + y.stated(), a, b);
        }
      }
    }
  }

  /// The day or night a proposition tells, if it tells one by name: "today" is no better than the
  /// date of its page.
  private static Optional<Interval> day(Proposition p) {
    return Optional.of(p.times())
        .filter(t -> t.size() == 1 && t.getFirst().interval().width() <= 1)
        .map(List::getFirst)
        .filter(t -> namesDay(p, t))
        .map(Timex::interval);
  }

  /// Whether the words name a weekday or a month, and no end of a stretch: "by Friday".
  private static boolean namesDay(Proposition p, Timex time) {
    Span before = new Span(p.assertion().sentence().span().start(), time.where().span().start());
    List<String> lead = p.printed(before);
    boolean bound = !lead.isEmpty() && BOUNDS.contains(lead.getLast());
    return !bound && p.printed(time.where().span()).stream().anyMatch(DAYS::contains);
  }

  private static boolean isSaidAlike(Proposition x, Proposition y) {
    return x.printed(x.times().getFirst().where().span())
        .equals(y.printed(y.times().getFirst().where().span()));
  }

  /// Whether two who are named, are of one kind and never meant together are said to do one thing.
  private boolean isOtherActor(Proposition x, Proposition y) {
    Optional<Entity> a = sites.entity(x.agent().orElse(""));
    Optional<Entity> b = sites.entity(y.agent().orElse(""));
    boolean theme = x.theme().isPresent() && x.theme().equals(y.theme());
    return theme
        && Similarity.words(x, y) >= SAME_DEED
        && isNamed(x)
        && isNamed(y)
        && a.isPresent()
        && b.isPresent()
        && a.get().kind() == b.get().kind()
        && !a.get().id().equals(b.get().id())
        && a.get().proposed().stream().noneMatch(p -> p.with().equals(b.get().id()))
        && b.get().proposed().stream().noneMatch(p -> p.with().equals(a.get().id()))
        && !Profile.meet(parts(a.get()), parts(b.get()))
        && !sites.areToldTogether(a.get(), b.get());
  }

  private static Set<String> parts(Entity entity) {
    return Set.copyOf(Arrays.asList(entity.name().toLowerCase(Locale.ROOT).split(" ", -1)));
  }

  /// Whether the actor is named in the clause itself, and meant by no pronoun.
  private static boolean isNamed(Proposition p) {
    return p.wording().keys().contains(p.agent().orElse(""));
  }

  private void add(Contrast.Slot slot, String one, String other, Profile a, Profile b) {
    boolean ordered = one.compareTo(other) <= 0;
    String key = slot + "|" + (ordered ? one + "|" + other : other + "|" + one);
    Assertion left = ordered ? a.assertion() : b.assertion();
    Assertion right = ordered ? b.assertion() : a.assertion();
    Contrast fresh =
        new Contrast(
            slot, List.of(left), List.of(right), List.of(why(slot, one, other, left, right)));
    found.merge(key, fresh, Contrasts::joined);
  }

  private Because why(
      Contrast.Slot slot, String one, String other, Assertion left, Assertion right) {
    return Because.of(
        "other-" + slot.name().toLowerCase(Locale.ROOT),
        "one event, and " + printed(one) + " excludes " + printed(other),
        left.where(),
        right.where());
  }

  private String printed(String value) {
    return sites.entity(value).map(Entity::name).orElse(value);
  }

  private static Contrast joined(Contrast a, Contrast b) {
    return new Contrast(a.slot(), both(a.left(), b.left()), both(a.right(), b.right()), a.why());
  }

  private static List<Assertion> both(List<Assertion> a, List<Assertion> b) {
    List<Assertion> all = new ArrayList<>(a);
    b.stream().filter(x -> !a.contains(x)).forEach(all::add);
    all.sort(java.util.Comparator.comparing(Assertion::id));
    return all;
  }
}
