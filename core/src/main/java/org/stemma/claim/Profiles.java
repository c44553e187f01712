package org.stemma.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stemma.collate.Events;
import org.stemma.collate.Term;
import org.stemma.collate.Wording;
import org.stemma.language.Token;
import org.stemma.text.Span;

/// Reckons profiles: numbers for terms, and how rare each is among the phrasings of the story.
final class Profiles {
  /// Nothing weighs more among the story's own words than a name.
  private static final double MOST = 3;

  private final Bags bags = new Bags();
  private final Map<String, Integer> carriers = new HashMap<>();
  private final List<Phrasing> phrasings;

  private Profiles(List<Phrasing> phrasings) {
    this.phrasings = phrasings;
    for (Phrasing p : phrasings) {
      p.first().worth().keySet().forEach(k -> carriers.merge(k, 1, Integer::sum));
    }
  }

  /// One profile for each phrasing, in the same order.
  static List<Profile> of(List<Phrasing> phrasings) {
    Profiles profiles = new Profiles(phrasings);
    List<Profile> made = new ArrayList<>();
    for (Phrasing p : phrasings) {
      made.add(profiles.profile(made.size(), p));
    }
    return made;
  }

  private Profile profile(int at, Phrasing phrasing) {
    Proposition p = phrasing.first();
    Wording wording = p.wording();
    return new Profile(
        at,
        phrasing,
        bags.of(wording.terms(), Term::weight),
        bags.of(wording.terms(), t -> Math.min(t.weight(), MOST) * rarity(t.key()) / MOST),
        bags.of(p.sentence().terms(), Term::weight),
        bags.of(keys(wording, Term::isName)),
        bags.of(p.places()),
        bags.of(keys(wording, Term::isNumber)),
        bags.of(keys(wording, Term::quoted)),
        bags.of(events(p)),
        bags.of(p.verbs()),
        p.speaker(),
        p.quantities().stream()
            .map(q -> new Profile.Counted(Counts.thing(q, p), q))
            .filter(c -> !c.thing().endsWith(":"))
            .toList());
  }

  private double rarity(String key) {
    return Math.log((phrasings.size() + 1) / (carriers.getOrDefault(key, 0) + .5));
  }

  private static Set<String> keys(Wording wording, Predicate<Term> which) {
    Set<String> keys = new TreeSet<>();
    wording.terms().stream().filter(which).forEach(t -> keys.add(t.key()));
    return keys;
  }

  private static Set<String> events(Proposition p) {
    Span clause = p.assertion().where().span();
    Set<String> events = new TreeSet<>(Idioms.within(p.wording().sentence(), clause));
    for (Token token : p.wording().sentence().within(clause)) {
      Events.of(token).ifPresent(events::add);
    }
    return events;
  }
}
