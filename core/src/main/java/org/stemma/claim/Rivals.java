package org.stemma.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.Basis;
import org.stemma.attribution.Hedge;
import org.stemma.report.Zone;

/// Finds assertions of different reports whose answers exclude each other if they answer one
/// question. Both are meant as fact; the values are disjoint for sure. Whether it is one
/// question is weighed later.
final class Rivals {
  private static final double SAME = Feature.weights().threshold("words-of-contrast");
  private static final double SURE = Feature.weights().threshold("sure-claim");

  private final List<Profile> profiles;
  private final Similarity similarity;
  private final Sites sites;
  private final Actors actors;
  private final RivalTraits traits;
  private final Answers answers = new Answers();
  private final List<Rivalry> found = new ArrayList<>();

  private Rivals(List<List<Profile>> groups, Sites sites, Similarity similarity) {
    this.profiles =
        groups.stream()
            .flatMap(List::stream)
            .sorted(java.util.Comparator.comparingInt(Profile::at))
            .toList();
    this.similarity = similarity;
    this.sites = sites;
    this.actors = new Actors(sites);
    this.traits = new RivalTraits(groups, similarity, answers);
  }

  /// All of them, in an order that depends on the assertions alone.
  static List<Rivalry> of(List<List<Profile>> groups, Sites sites, Similarity similarity) {
    Rivals rivals = new Rivals(groups, sites, similarity);
    rivals.profiles.forEach(rivals::note);
    rivals.counts();
    rivals.deeds();
    rivals.denials();
    rivals.found.addAll(Whereabouts.of(rivals.profiles));
    return List.copyOf(rivals.found);
  }

  private void note(Profile p) {
    counted(p).forEach(c -> answers.add(c.thing(), p, Rivalry.Answer.of(c.quantity())));
    Proposition said = p.proposition();
    String deed = deed(p);
    Days.of(said).ifPresent(d -> answers.add("when " + deed, p, Rivalry.Answer.of(d.toString())));
    said.agent().ifPresent(a -> answers.add("who " + deed, p, Rivalry.Answer.of(a)));
    said.places().forEach(l -> answers.add("where " + deed, p, Rivalry.Answer.of(l)));
  }

  private static String deed(Profile p) {
    return p.proposition().event().or(p.proposition()::verb).orElse("");
  }

  static boolean isMeant(Assertion assertion) {
    return assertion.hedge().compareTo(Hedge.BELIEVED) <= 0 && isTold(assertion);
  }

  /// Whether the body tells it, and it is neither taken for granted nor a forecast.
  static boolean isTold(Assertion assertion) {
    return assertion.zone() == Zone.BODY
        && assertion.basis() != Basis.PRESUPPOSED
        && assertion.basis() != Basis.FORECAST;
  }

  static boolean areOfTwoReports(Profile a, Profile b) {
    return !a.assertion().where().report().equals(b.assertion().where().report());
  }

  /// What it counts: of people, what befell them, whoever they are.
  private static List<Profile.Counted> counted(Profile p) {
    List<Profile.Counted> all =
        p.counts().stream()
            .map(
                c ->
                    new Profile.Counted(
                        Counts.question(c.quantity(), p.proposition()), c.quantity()))
            .toList();
    return Parts.whole(all, p.proposition());
  }

  /// Whether it is meant as fact; what a picture's caption counts was so when it was taken.
  private static boolean isCounted(Profile p) {
    boolean caption = p.assertion().zone() == Zone.CAPTION;
    boolean believed = p.assertion().hedge().compareTo(Hedge.BELIEVED) <= 0;
    return p.proposition().isPlain() && (isMeant(p.assertion()) || caption && believed);
  }

  /// Counts of one thing that no number satisfies.
  private void counts() {
    SortedMap<String, List<Profile>> byThing = new TreeMap<>();
    for (Profile p : profiles) {
      if (isCounted(p)) {
        counted(p).stream()
            .map(Profile.Counted::thing)
            .distinct()
            .forEach(t -> byThing.computeIfAbsent(t, k -> new ArrayList<>()).add(p));
      }
    }
    byThing.forEach(
        (thing, all) -> forEachPair(all, thing.startsWith("toll:"), (a, b) -> counts(thing, a, b)));
  }

  private void counts(String thing, Profile a, Profile b) {
    for (Profile.Counted x : counted(a)) {
      for (Profile.Counted y : counted(b)) {
        boolean same = x.thing().equals(thing) && y.thing().equals(thing);
        if (same
            && Counts.areApart(thing, x.quantity(), y.quantity())
            && areOfOneWhole(x, a, y, b)) {
          add(
              Contrast.Slot.NUMBER,
              thing,
              a,
              b,
              Rivalry.Answer.of(x.quantity()),
              Rivalry.Answer.of(y.quantity()));
        }
      }
    }
  }

  /// Whether both may count the same: the same people, at one time, and at one spot; for the spot
  /// a report that gives both is asked.
  private boolean areOfOneWhole(Profile.Counted x, Profile a, Profile.Counted y, Profile b) {
    Proposition one = a.proposition();
    Proposition other = b.proposition();
    boolean both =
        answers.alsoGives(x.thing(), a, Rivalry.Answer.of(y.quantity()))
            || answers.alsoGives(x.thing(), b, Rivalry.Answer.of(x.quantity()));
    return !areOfOtherYears(a, b)
        && Similarity.daysApart(one, other) <= Days.FARTHEST
        && Counts.mayBeSame(x.quantity(), one, y.quantity(), other)
        && !Scenes.isOfSome(x, one, y, other)
        && !(both && Scenes.areApart(one, other));
  }

  /// Whether both name years, and none in common.
  private static boolean areOfOtherYears(Profile a, Profile b) {
    Set<String> one = RivalTraits.years(a);
    Set<String> other = RivalTraits.years(b);
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /// One kind of deed, or one claim, told of other days, at other places, by others, or
  /// negated.
  private void deeds() {
    SortedMap<String, List<Profile>> alike = new TreeMap<>();
    for (Profile p : profiles) {
      if (isMeant(p.assertion()) && p.proposition().isPlain()) {
        alike.computeIfAbsent("claim " + traits.group(p), k -> new ArrayList<>()).add(p);
        if (!deed(p).isEmpty()) {
          alike.computeIfAbsent("deed " + deed(p), k -> new ArrayList<>()).add(p);
        }
      }
    }
    Set<Long> seen = new HashSet<>();
    alike
        .values()
        .forEach(
            all ->
                forEachPair(
                    all,
                    false,
                    (a, b) -> {
                      if (seen.add(((long) a.at() << 32) | b.at())) {
                        deeds(deed(a), a, b);
                      }
                    }));
  }

  private void deeds(String deed, Profile a, Profile b) {
    Proposition x = a.proposition();
    Proposition y = b.proposition();
    if (a.isNegative() != b.isNegative()) {
      if (Similarity.oppose(x, y)) {
        polarity(a, b);
      }
      return;
    }
    boolean alike = deed(a).equals(deed(b)) || Similarity.words(x, y) >= SAME;
    if (alike && Days.areApart(x, y)) {
      String here = Days.of(x).orElseThrow().toString();
      String there = Days.of(y).orElseThrow().toString();
      add(Contrast.Slot.TIME, "when " + deed, a, b, here, there);
    }
    boolean oneDay = Similarity.daysApart(x, y) == 0;
    if (oneDay && isOneEvent(a, b) && x.places().size() == 1 && y.places().size() == 1) {
      String here = x.places().iterator().next();
      String there = y.places().iterator().next();
      if (sites.areApart(here, there)) {
        add(Contrast.Slot.PLACE, "where " + deed, a, b, here, there);
      }
    }
    if (oneDay && actors.areApart(x, y)) {
      String one = x.agent().orElse("");
      add(Contrast.Slot.PARTICIPANT, "who " + deed, a, b, one, y.agent().orElse(""));
    }
  }

  /// Whether both tell one event for sure, by their words or by all that is known of claims.
  private boolean isOneEvent(Profile a, Profile b) {
    Proposition x = a.proposition();
    boolean event = x.event().isPresent() && x.event().equals(b.proposition().event());
    return event && Similarity.words(x, b.proposition()) >= SAME || similarity.of(a, b) >= SURE;
  }

  /// What a party denies in so many words, and what others say.
  private void denials() {
    for (Profile a : profiles) {
      boolean denial = a.assertion().hedge() == Hedge.DENIED && a.assertion().chain().isSourced();
      for (Profile b : denial && isTold(a.assertion()) ? profiles : List.<Profile>of()) {
        boolean against =
            isMeant(b.assertion()) && a.isNegative() != b.isNegative() && areOfTwoReports(a, b);
        if (against && Similarity.oppose(a.proposition(), b.proposition())) {
          polarity(a, b);
        }
      }
    }
  }

  private void polarity(Profile a, Profile b) {
    Profile said = a.isNegative() ? b : a;
    Profile denied = a.isNegative() ? a : b;
    boolean whole = isWhole(a) && isWhole(b);
    if (!whole
        || Similarity.isNegated(said.proposition())
        || Echoes.isPartOf(said.proposition(), denied.proposition())) {
      return;
    }
    String question = "whether " + traits.group(said);
    add(Contrast.Slot.POLARITY, question, said, denied, "it is so", "it is not so");
  }

  /// Whether a clause says yes or no to something: it does not begin in the middle, and what
  /// it negates is no "survive", which says yes to a death.
  private static boolean isWhole(Profile p) {
    Proposition said = p.proposition();
    return !said.printed().isEmpty() && !said.beginsWithVerb() && !Counts.isTurned(said);
  }

  private void add(
      Contrast.Slot slot, String question, Profile a, Profile b, String one, String other) {
    add(slot, question, a, b, Rivalry.Answer.of(one), Rivalry.Answer.of(other));
  }

  private void add(
      Contrast.Slot slot,
      String question,
      Profile a,
      Profile b,
      Rivalry.Answer one,
      Rivalry.Answer other) {
    Map<String, Double> values = traits.of(slot, question, a, b, one, other);
    found.add(new Rivalry(slot, question, a, b, one, other, new TreeMap<>(values)));
  }

  /// @param within whether two of one report are a pair: a report may tell a toll and what it
  /// was
  private static void forEachPair(
      List<Profile> all, boolean within, java.util.function.BiConsumer<Profile, Profile> to) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        boolean told = !all.get(i).proposition().isOfTheSentenceOf(all.get(j).proposition());
        if (within && told || areOfTwoReports(all.get(i), all.get(j))) {
          to.accept(all.get(i), all.get(j));
        }
      }
    }
  }
}
