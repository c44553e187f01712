package org.stemma.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stemma.attribution.Assertion;
import org.stemma.attribution.AssertionId;
import org.stemma.name.Entity;
import org.stemma.name.Names;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Brings together what gives one answer against another, whatever claims it is of.
///
/// A false conflict costs more than a missed one: the answers are disjoint, and that they
/// answer one question is likely enough ([Rivalry]). States that exclude each other are of one
/// claim.
final class Contrasts {
  private final Sites sites;
  private final SortedMap<String, Contrast> found = new TreeMap<>();

  private Contrasts(Sites sites) {
    this.sites = sites;
  }

  /// The contrasts of each group: a contrast goes with the first of its assertions.
  static List<List<Contrast>> of(
      List<List<Profile>> groups, Names names, Similarity similarity, Moments moments) {
    Sites sites = new Sites(names);
    Contrasts contrasts = new Contrasts(sites);
    Rivals.of(groups, sites, similarity).stream()
        .filter(r -> r.isTold() && !moments.areApart(r))
        .sorted(Comparator.comparingDouble(Rivalry::probability).reversed())
        .forEach(contrasts::add);
    groups.forEach(contrasts::states);
    List<List<Contrast>> byGroup = new ArrayList<>();
    Map<AssertionId, List<Contrast>> of = new HashMap<>();
    for (List<Profile> group : groups) {
      List<Contrast> own = new ArrayList<>();
      group.forEach(p -> of.put(p.assertion().id(), own));
      byGroup.add(own);
    }
    Steps.only(contrasts.found.values())
        .forEach(c -> of.getOrDefault(first(c), new ArrayList<>()).add(c));
    return byGroup;
  }

  private static AssertionId first(Contrast contrast) {
    return contrast.left().getFirst().id();
  }

  /// States that exclude each other, given to one thing in one claim.
  private void states(List<Profile> group) {
    for (Profile a : group) {
      for (Profile b : group) {
        boolean apart = !a.assertion().where().report().equals(b.assertion().where().report());
        boolean meant = Rivals.isMeant(a.assertion()) && Rivals.isMeant(b.assertion());
        boolean plain = a.proposition().isPlain() && b.proposition().isPlain();
        if (a.at() < b.at() && apart && meant && plain) {
          States.clash(a.proposition(), b.proposition()).ifPresent(s -> add(s, a, b));
        }
      }
    }
  }

  private void add(States.Clash clash, Profile a, Profile b) {
    add(
        new Rivalry(
            clash.ofManner() ? Contrast.Slot.MANNER : Contrast.Slot.STATUS,
            "state " + clash.dimension(),
            a,
            b,
            Rivalry.Answer.of(clash.one()),
            Rivalry.Answer.of(clash.other()),
            new TreeMap<>()));
  }

  private void add(Rivalry rivalry) {
    boolean ordered = rivalry.one().key().compareTo(rivalry.other().key()) <= 0;
    Rivalry r = ordered ? rivalry : rivalry.turned();
    Contrast fresh =
        new Contrast(
            r.slot(),
            r.question(),
            List.of(r.a().assertion()),
            List.of(r.b().assertion()),
            r.one().count().flatMap(x -> r.other().count().map(y -> new Contrast.Counts(x, y))),
            List.of(why(r)));
    String key = r.slot() + "|" + r.question() + "|" + r.one().key() + "|" + r.other().key();
    found.merge(key, fresh, Contrasts::joined);
  }

  private Because why(Rivalry r) {
    String rule = "other-" + r.slot().name().toLowerCase(java.util.Locale.ROOT);
    String says = "one question, and " + printed(r.one()) + " excludes " + printed(r.other());
    return Because.of(rule, says, where(r.a(), r.one()), where(r.b(), r.other()));
  }

  private static Passage where(Profile p, Rivalry.Answer answer) {
    return answer.count().map(q -> q.where()).orElse(p.assertion().where());
  }

  private String printed(Rivalry.Answer answer) {
    String name = sites.entity(answer.key()).map(Entity::name).orElse(answer.key());
    return answer.count().map(q -> q.stated().toString()).orElse(name);
  }

  private static Contrast joined(Contrast a, Contrast b) {
    Optional<Contrast.Counts> counts = a.counts();
    return new Contrast(
        a.slot(),
        a.question(),
        both(a.left(), b.left()),
        both(a.right(), b.right()),
        counts,
        a.why());
  }

  private static List<Assertion> both(List<Assertion> a, List<Assertion> b) {
    List<Assertion> all = new ArrayList<>(a);
    b.stream().filter(x -> !a.contains(x)).forEach(all::add);
    all.sort(Comparator.comparing(Assertion::id));
    return all;
  }
}
