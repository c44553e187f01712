package org.stemma.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.evidence.Evidence;
import org.stemma.evidence.Weights;
import org.stemma.text.Because;
import org.stemma.text.Passage;

/// Tells which of all places of a name a story means: by the countries and divisions that it names,
/// by its other places, by size, and by what is said to contain the place.
///
/// Each candidate gets log-odds by `places.weights`, and the probabilities of all candidates sum
/// to 1 (a softmax). First without distances; the places that are sure then are anchors, and all
/// are weighed again with the way to the nearest anchor. After Leidner, Toponym Resolution in Text
/// (2007): one referent per discourse, spatial minimality, default by population. Cost: the number
/// of candidates times that of anchors.
final class Geography {
  private static final Weights WEIGHTS = Weights.of(Geography.class, "places.weights");
  private static final double SCALE = 300;

  private record Weighed(Site site, Evidence evidence, double probability) {}

  private final Surroundings surroundings;
  private final List<Entity> places;
  private final Map<EntityId, List<Site>> candidates = new TreeMap<>();

  private Geography(Story story, List<Entity> entities) {
    this.surroundings = new Surroundings(story, entities);
    for (Entity entity : entities) {
      TreeSet<Site> sites = new TreeSet<>(story.gazetteer().sites(entity.name()));
      entity.aliases().forEach(a -> sites.addAll(story.gazetteer().sites(a)));
      if (entity.kind() == Entity.Kind.PLACE && !sites.isEmpty()) {
        candidates.put(entity.id(), List.copyOf(sites));
      }
    }
    this.places = entities.stream().filter(e -> candidates.containsKey(e.id())).toList();
  }

  /// The entities, places with where they are.
  static List<Entity> placed(Story story, List<Entity> entities) {
    Geography geography = new Geography(story, entities);
    Map<EntityId, Site> anchors = new TreeMap<>();
    geography
        .weighed(Map.of())
        .forEach((id, list) -> anchor(list).ifPresent(site -> anchors.put(id, site)));
    Map<EntityId, List<Weighed>> weighed = geography.weighed(anchors);
    return entities.stream()
        .map(e -> Optional.ofNullable(weighed.get(e.id())).map(w -> e.at(place(w))).orElse(e))
        .toList();
  }

  private Map<EntityId, List<Weighed>> weighed(Map<EntityId, Site> anchors) {
    Map<EntityId, List<Weighed>> all = new TreeMap<>();
    for (Entity place : places) {
      List<Site> others =
          anchors.entrySet().stream()
              .filter(a -> !a.getKey().equals(place.id()))
              .map(Map.Entry::getValue)
              .filter(s -> s.precision() == Site.Precision.TOWN)
              .toList();
      all.put(place.id(), weighed(place, others));
    }
    return all;
  }

  private List<Weighed> weighed(Entity place, List<Site> others) {
    Surroundings.Said said = surroundings.of(place);
    List<Site> sites = candidates.getOrDefault(place.id(), List.of());
    List<Evidence> evidence = sites.stream().map(s -> evidence(s, place, said, others)).toList();
    double most = evidence.stream().mapToDouble(Evidence::logOdds).max().orElseThrow();
    double sum = evidence.stream().mapToDouble(e -> Math.exp(e.logOdds() - most)).sum();
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      double share = Math.exp(evidence.get(i).logOdds() - most) / sum;
      weighed.add(new Weighed(sites.get(i), evidence.get(i), share));
    }
    weighed.sort(
        Comparator.comparingDouble((Weighed w) -> -w.probability()).thenComparing(Weighed::site));
    return weighed;
  }

  private Evidence evidence(Site site, Entity place, Surroundings.Said said, List<Site> others) {
    Evidence evidence = new Evidence(WEIGHTS, place.mentions().getFirst());
    switch (site.precision()) {
      case TOWN ->
          evidence.says(
              "people", Math.log1p(site.people()), "a town of " + site.people() + ",000 people");
      case DIVISION -> evidence.says("division", "a division of a country");
      case COUNTRY -> evidence.says("country", "a country");
      case REGION -> evidence.says("region", "a well-known region, river or sea");
    }
    evidence.counts("own-name", site.name().equals(place.name()));
    area(site, evidence);
    said(site, said, evidence);
    nearest(site, others).ifPresent(o -> near(site, o, evidence));
    return evidence;
  }

  private void area(Site site, Evidence evidence) {
    boolean within =
        site.precision() == Site.Precision.TOWN || site.precision() == Site.Precision.DIVISION;
    if (within && surroundings.isCountryNamed(site.code())) {
      evidence.says("country-named", "the story names " + site.country());
    }
    if (site.precision() == Site.Precision.TOWN
        && !site.division().equals(site.name())
        && surroundings.isNamed(site.division())) {
      evidence.says("division-named", "the story names " + site.division());
    }
  }

  private static void said(Site site, Surroundings.Said said, Evidence evidence) {
    Passage[] where = said.passages().toArray(Passage[]::new);
    if (said.isIn(site)) {
      evidence.says("said-to-lie-in", 1, "said to be there", where);
    } else if (!said.areas().isEmpty()) {
      evidence.says("said-to-lie-elsewhere", 1, "said to be elsewhere", where);
    }
  }

  private static Optional<Site> nearest(Site site, List<Site> others) {
    return site.centre()
        .flatMap(
            c ->
                others.stream()
                    .min(
                        Comparator.comparingDouble((Site o) -> way(c, o))
                            .thenComparing(Comparator.naturalOrder())));
  }

  private static double way(Site.Coordinates from, Site to) {
    return to.centre().map(from::kilometresTo).orElse(Double.MAX_VALUE);
  }

  private static void near(Site site, Site other, Evidence evidence) {
    double way = way(site.centre().orElseThrow(), other);
    evidence.says("near", Math.exp(-way / SCALE), Math.round(way) + " km from " + other.name());
  }

  private static Optional<Site> anchor(List<Weighed> weighed) {
    return Optional.of(weighed.getFirst())
        .filter(w -> w.probability() >= WEIGHTS.threshold("anchor"))
        .map(Weighed::site);
  }

  private static Place place(List<Weighed> weighed) {
    Weighed best = weighed.getFirst();
    List<Place.Alternative> others =
        weighed.stream()
            .skip(1)
            .filter(w -> w.probability() >= WEIGHTS.threshold("alternative"))
            .map(w -> new Place.Alternative(w.site(), w.probability()))
            .toList();
    List<Because> why = new ArrayList<>(best.evidence().pro());
    why.addAll(best.evidence().con());
    return new Place(best.site(), best.probability(), others, why);
  }
}
